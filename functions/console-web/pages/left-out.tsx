import { say } from '#shared/locale/audience/say.ts';
import { formatDate, formatNumber } from '#shared/locale/format.ts';
import type { AudiencePreview } from '#shared/services/wave/preview-audience.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import type { Reader } from '../environment.ts';

interface Props {
  readonly reader: Reader;
  readonly preview: AudiencePreview;
}

/** Who would not get a wave, why, and from when it is possible again: in a sentence, a table, and by a few names. */
export function LeftOut({ reader, preview: { skipped } }: Props) {
  const { language, phrases } = reader;
  const { launch, audience } = phrases;
  if (skipped.length === 0) return <p class="muted">{launch.leftOutNone}</p>;
  const total = skipped.reduce((sum, { people }) => sum + people, 0);
  const named = skipped.filter(({ names }) => names.length > 0);
  return (
    <>
      <p>{leftOutSentence(reader, skipped)}</p>
      <DataTable
        name="left-out"
        caption={launch.leftOut(total)}
        columns={[
          { label: launch.reason },
          { label: launch.people, align: 'right' },
          { label: launch.possibleFrom },
        ]}
        rows={skipped.map((one) => ({
          header: say(({ skipReasons }) => skipReasons[one.reason])[language],
          cells: [formatNumber(language, one.people), possibleWords(reader, one)],
        }))}
      />
      {named.length > 0 && (
        <details>
          <summary>{audience.names}</summary>
          <ul>
            {named.map(({ reason, names }) => (
              <li>
                {say(({ skipReasons }) => skipReasons[reason])[language]}: {names.join(', ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

type Skipped = AudiencePreview['skipped'][number];

/** `312 skipped: 201 resting until 12 December 2026 at the latest, 40 unsubscribed.` */
export function leftOutSentence(reader: Reader, skipped: readonly Skipped[]): string {
  const { language, timeZone, phrases } = reader;
  const { audience: words } = phrases;
  const number = (people: number) => formatNumber(language, people);
  const reasons = skipped.map(({ reason, people, possibleFrom, allPossibleFrom = possibleFrom }) => {
    const text = words.leftOutShort[reason](number(people));
    if (!possibleFrom || !allPossibleFrom) return text;
    const [first, all] = [possibleFrom, allPossibleFrom].map((at) => formatDate(language, at, timeZone));
    return first === all ? words.until(text, all ?? '') : words.untilLatest(text, all ?? '');
  });
  const total = skipped.reduce((sum, { people }) => sum + people, 0);
  return words.leftOutSentence(number(total), reasons.join(', '));
}

function possibleWords({ language, timeZone, phrases }: Reader, skipped: Skipped): string {
  const { possibleFrom, allPossibleFrom = possibleFrom } = skipped;
  if (!possibleFrom || !allPossibleFrom) return '';
  const from = formatDate(language, possibleFrom, timeZone);
  const until = formatDate(language, allPossibleFrom, timeZone);
  return from === until ? phrases.launch.fromDate(from) : phrases.launch.betweenDates(from, until);
}
