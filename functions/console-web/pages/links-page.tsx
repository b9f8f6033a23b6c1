import { takesLinks } from '#shared/domain/open-link/open-link.ts';
import { formatDate, formatNumber } from '#shared/locale/format.ts';
import type { AnsweredLink, OpenLinks } from '#shared/services/open-link/list-open-links.ts';
import { isAllowed } from '#shared/services/staff/authorise.ts';
import { Badge } from '#shared/web/components/badge.tsx';
import { DayOf } from '#shared/web/components/clock.tsx';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { type LinkDraft, LinkForm } from './link-form.tsx';
import { waveName } from './wave-words.ts';

interface Props {
  readonly reader: StaffReader;
  readonly found: OpenLinks;
  readonly draft: LinkDraft;
  /** Why no link can be added at all. */
  readonly refusal?: 'wave-over' | 'too-many' | undefined;
  readonly hasEnded?: boolean;
}

/** The places where customers of a wave can answer without an invitation. */
export function LinksPage({ reader, found, draft, refusal, hasEnded }: Props) {
  const { phrases, staff } = reader;
  const { links: words } = phrases;
  const { wave, links, units } = found;
  const name = waveName(reader, wave);
  const mayEdit = isAllowed({ kind: 'staff', staff }, 'edit-open-links');
  return (
    <ConsolePage
      reader={reader}
      title={words.titleOf(name)}
      lead={words.lead}
      trail={[
        { href: '/', label: phrases.home.title },
        { href: `/waves/${wave.waveId}`, label: name },
      ]}
    >
      {hasEnded && <Notice kind="done">{words.done.ended}</Notice>}
      {refusal && <Notice kind="problem">{words.problems[refusal]}</Notice>}
      {links.length === 0 ? (
        <EmptyState {...words.empty} />
      ) : (
        <section class="card">
          <DataTable
            name="links"
            caption={words.caption}
            columns={[
              { label: words.columns.name },
              { label: words.columns.unit },
              { label: words.columns.channel },
              { label: words.columns.answers, align: 'right' },
              { label: words.columns.lastAnswer },
            ]}
            rows={links.map((each) => ({
              header: <Place reader={reader} link={each.link} />,
              cells: [
                units.get(each.link.unitId)?.name ?? each.link.unitId,
                words.channels[each.link.channel],
                formatNumber(reader.language, each.answers),
                each.lastAnsweredOn ? (
                  <DayOf at={each.lastAnsweredOn}>{lastAnswerText(reader, each)}</DayOf>
                ) : (
                  lastAnswerText(reader, each)
                ),
              ],
            }))}
          />
        </section>
      )}
      {mayEdit && takesLinks(wave) && (
        <LinkForm reader={reader} waveId={wave.waveId} units={units} draft={draft} />
      )}
    </ConsolePage>
  );
}

/** The day of the last answer, in words. */
export function lastAnswerText(reader: StaffReader, { lastAnsweredOn }: AnsweredLink): string {
  if (!lastAnsweredOn) return reader.phrases.links.noAnswerYet;
  return formatDate(reader.language, lastAnsweredOn, 'UTC');
}

function Place({ reader, link }: { reader: StaffReader; link: AnsweredLink['link'] }) {
  return (
    <>
      <a href={`/waves/${link.waveId}/links/${link.linkId}`}>{link.name}</a>
      {link.endedAt && (
        <>
          {' '}
          <Badge>{reader.phrases.links.ended}</Badge>
        </>
      )}
    </>
  );
}
