import { Tier } from '#shared/domain/contact/person.ts';
import { LANGUAGES } from '#shared/domain/localized.ts';
import type { AnswerFilter } from '#shared/domain/response/answer-filter.ts';
import { Channel } from '#shared/domain/response/response.ts';
import { formatNumber } from '#shared/locale/format.ts';
import type { AnswerFiles } from '#shared/services/response/list-answer-files.ts';
import { InputField, OpenSelectField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { channelName } from './cut-words.ts';
import { unitSelectOptions } from './unit-options.ts';
import { resultsTrail } from './wave-words.ts';

interface Props {
  readonly reader: StaffReader;
  readonly found: AnswerFiles;
  readonly filter: AnswerFilter;
}

/** Which single answers somebody wants, and the files that hold them. */
export function AnswersPage({ reader, found, filter }: Props) {
  const { answers: words } = reader.phrases;
  return (
    <ConsolePage reader={reader} title={words.title} lead={words.lead} trail={resultsTrail(reader, found)}>
      <Files reader={reader} found={found} filter={filter} />
      <Filter reader={reader} found={found} filter={filter} />
    </ConsolePage>
  );
}

function Files({ reader, found, filter }: Props) {
  const { files: words, named, unnamed } = reader.phrases.answers;
  const { answers, parts, wave, namesPeople } = found;
  const number = (value: number) => formatNumber(reader.language, value);
  const addressOf = (kind: string, part: number) => {
    const asked = new URLSearchParams({ ...filter, ...(parts > 1 && { part: String(part) }) }).toString();
    return `/waves/${wave.waveId}/answers.${kind}${asked && `?${asked}`}`;
  };
  if (answers === 0) return <p class="muted">{words.none}</p>;
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p>{parts > 1 ? words.parts(number(answers), number(parts)) : words.whole(number(answers))}</p>
      <Notice kind={namesPeople ? 'attention' : undefined}>{namesPeople ? named : unnamed}</Notice>
      <ul class="plain list">
        {Array.from({ length: parts }, (_, index) => {
          const name = parts > 1 ? words.part(number(index + 1), number(parts)) : words.all;
          return (
            <li class="spread">
              <span>{name}</span>
              <span class="row">
                <a class="button" href={addressOf('csv', index + 1)} aria-label={`CSV: ${name}`} download>
                  CSV
                </a>
                <a class="button" href={addressOf('xlsx', index + 1)} aria-label={`Excel: ${name}`} download>
                  Excel
                </a>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Filter({ reader, found, filter }: Props) {
  const { answers, audience, frame } = reader.phrases;
  const words = answers.filter;
  const { tierNames } = audience.criteria;
  const address = `/waves/${found.wave.waveId}/answers`;
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <form class="stack" action={address}>
        <OpenSelectField
          name="unit"
          label={words.unit}
          value={filter.unit}
          open={words.allUnits}
          options={unitSelectOptions(found.tree)}
        />
        <OpenSelectField
          name="tier"
          label={words.tier}
          value={filter.tier}
          open={words.allTiers}
          options={([...Tier.options, 'none'] as const).map((value) => ({ value, label: tierNames[value] }))}
        />
        <OpenSelectField
          name="channel"
          label={words.channel}
          value={filter.channel}
          open={words.allChannels}
          options={Channel.options.map((value) => ({ value, label: channelName(reader, value) }))}
        />
        <OpenSelectField
          name="language"
          label={words.language}
          value={filter.language}
          open={words.allLanguages}
          options={LANGUAGES.map((value) => ({ value, label: frame.languages[value] }))}
        />
        <InputField name="from" type="date" label={words.from} value={filter.from} />
        <InputField name="until" type="date" label={words.until} value={filter.until} />
        <p class="hint">{words.hint}</p>
        <button type="submit" class="primary">
          {words.apply}
        </button>
      </form>
      {Object.values(filter).some(Boolean) && <a href={address}>{words.everything}</a>}
    </section>
  );
}
