import { takesLinks } from '#shared/domain/open-link/open-link.ts';
import { formatDayTime, formatList, formatNumber } from '#shared/locale/format.ts';
import type { LinkSheet } from '#shared/services/open-link/get-link-sheet.ts';
import { isAllowed } from '#shared/services/staff/authorise.ts';
import { type Fact, Facts } from '#shared/web/components/facts.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { QrCode } from '#shared/web/components/qr-code.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { KioskSteps, WidgetScript } from './link-set-up.tsx';
import { lastAnswerText } from './links-page.tsx';
import { waveName } from './wave-words.ts';

interface Props {
  readonly reader: StaffReader;
  readonly sheet: LinkSheet;
  readonly isNew?: boolean;
}

/** Wide enough for a phone held at arm's length from the screen. */
const SHOWN_SIZE_IN_MILLIMETRES = 60;

/** One open link: its address, its code, and how to put it up. */
export function LinkPage({ reader, sheet, isNew }: Props) {
  const { phrases, staff } = reader;
  const { links: words } = phrases;
  const { wave, link, unitName } = sheet;
  const base = `/waves/${wave.waveId}/links`;
  const mayEdit = isAllowed({ kind: 'staff', staff }, 'edit-open-links');
  return (
    <ConsolePage
      reader={reader}
      title={link.name}
      lead={`${unitName} · ${words.channels[link.channel]}`}
      trail={[
        { href: '/', label: phrases.home.title },
        { href: `/waves/${wave.waveId}`, label: waveName(reader, wave) },
        { href: base, label: words.title },
      ]}
      actions={
        mayEdit &&
        !link.endedAt && (
          <a class="button" href={`${base}/${link.linkId}/ending`}>
            {words.sheet.end}
          </a>
        )
      }
    >
      {isNew && <Notice kind="done">{words.done.created}</Notice>}
      <State reader={reader} sheet={sheet} />
      {link.channel === 'widget' && <WidgetScript reader={reader} sheet={sheet} />}
      <div class="columns">
        <section class="card">
          <h2>{words.sheet.code}</h2>
          <QrCode
            text={sheet.address}
            label={words.sheet.codeLabel(link.name)}
            sizeInMillimetres={SHOWN_SIZE_IN_MILLIMETRES}
          />
          <p class="hint">{words.sheet.codeHint}</p>
          <div class="row">
            <a class="button" href={`${base}/${link.linkId}/qr.svg`}>
              {words.sheet.download}
            </a>
            <a class="button" href={`${base}/${link.linkId}/poster`}>
              {words.sheet.poster}
            </a>
          </div>
        </section>
        <div class="stack">
          <section class="card">
            <div class="field">
              <label for="address">{words.sheet.address}</label>
              <p class="hint" id="address-hint">
                {words.sheet.addressHint}
              </p>
              <textarea id="address" rows={3} readonly aria-describedby="address-hint">
                {sheet.address}
              </textarea>
            </div>
          </section>
          <LinkFacts reader={reader} sheet={sheet} />
        </div>
      </div>
      {link.channel === 'kiosk' && <KioskSteps reader={reader} sheet={sheet} />}
    </ConsolePage>
  );
}

/** Why nobody can answer at the moment, where that is so. */
function State({ reader, sheet: { wave, link } }: Props) {
  const words = reader.phrases.links.sheet;
  if (link.endedAt) {
    const when = formatDayTime(reader.language, link.endedAt, reader.timeZone);
    return <Notice>{words.endedOn(when)}</Notice>;
  }
  if (!takesLinks(wave)) return <Notice>{words.over}</Notice>;
  return wave.state === 'open' ? null : <Notice>{words.notYet}</Notice>;
}

function LinkFacts({ reader, sheet }: Props) {
  const { links: words } = reader.phrases;
  const { language, attributes, embedOn } = sheet.link;
  const facts = [
    [words.sheet.answers, formatNumber(reader.language, sheet.answers)],
    [words.sheet.lastAnswer, lastAnswerText(reader, sheet)],
    [words.sheet.language, language && words.form.languageNames[language]],
    [words.sheet.product, attributes?.product],
    [words.sheet.websites, formatList(reader.language, embedOn)],
  ].flatMap(([name, value]): Fact[] => (name && value ? [[name, value]] : []));
  return (
    <section class="card">
      <h2>{words.sheet.facts}</h2>
      <Facts facts={facts} />
    </section>
  );
}
