import type { Wave } from '#shared/domain/wave/wave.ts';
import {
  LONGEST_TEXT_IN_CHARACTERS,
  MOST_PAIRS,
  PAIR_TEXTS,
  type PairProblem,
  type PairText,
  type YouSaidWeDidPair,
} from '#shared/domain/wave/you-said-we-did.ts';
import { formatNumber } from '#shared/locale/format.ts';
import { TextAreaField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { fieldOf } from '../you-said-we-did-form.ts';
import { ConsolePage } from './console-page.tsx';
import { waveName } from './wave-words.ts';

interface Props {
  readonly reader: StaffReader;
  readonly wave: Wave;
  /** As saved, or as typed when something is wrong with it. */
  readonly pairs: readonly YouSaidWeDidPair[];
  readonly problems?: readonly PairProblem[] | undefined;
  readonly saved?: boolean;
}

/** Where somebody writes what people said, and what the company does about it. */
export function YouSaidWeDidPage({ reader, wave, pairs, problems = [], saved = false }: Props) {
  const { youSaidWeDid: words } = reader.phrases;
  const name = waveName(reader, wave);
  const done = pairs.length > 0 ? words.saved : words.savedNothing;
  return (
    <ConsolePage
      reader={reader}
      title={words.title}
      lead={words.lead[wave.side]}
      trail={[{ href: `/waves/${wave.waveId}`, label: name }]}
    >
      {saved && <Notice kind="done">{done}</Notice>}
      {problems.length > 0 && <Notice kind="problem">{words.problems.title(problems.length)}</Notice>}
      {wave.side === 'employee' && <p class="prose">{words.confidential}</p>}
      <form class="stack" method="post" action={`/waves/${wave.waveId}/you-said-we-did`}>
        {Array.from({ length: MOST_PAIRS }, (_, pair) => (
          <PairFields
            reader={reader}
            pair={pair}
            typed={pairs[pair]}
            isOpen={pair === 0 || isWritten(pairs[pair])}
            problems={problems.filter((problem) => problem.pair === pair)}
          />
        ))}
        <button type="submit" class="primary">
          {words.save}
        </button>
      </form>
    </ConsolePage>
  );
}

interface PairProps {
  readonly reader: StaffReader;
  readonly pair: number;
  readonly typed: YouSaidWeDidPair | undefined;
  readonly isOpen: boolean;
  readonly problems: readonly PairProblem[];
}

/** The four texts of a pair; empty ones after the first are folded away. */
function PairFields({ reader, pair, typed, isOpen, problems }: PairProps) {
  const { youSaidWeDid: words } = reader.phrases;
  const number = formatNumber(reader.language, pair + 1);
  const fields = PAIR_TEXTS.map((text) => {
    return (
      <TextAreaField
        name={fieldOf(pair, text)}
        label={words.texts[text.part][text.language]}
        rows={3}
        language={text.language}
        value={typed?.[text.part][text.language]}
        error={whatIsWrong(reader, problems, text)}
      />
    );
  });
  return (
    <details class="card" open={isOpen} aria-label={words.pair(number)}>
      <summary>{isOpen ? words.pair(number) : words.nextPair(number)}</summary>
      <div class="stack">
        <p class="hint">{words.hint(formatNumber(reader.language, LONGEST_TEXT_IN_CHARACTERS))}</p>
        {fields}
      </div>
    </details>
  );
}

function whatIsWrong(
  { phrases }: StaffReader,
  problems: readonly PairProblem[],
  { part, language }: PairText,
): string | undefined {
  const wrong = problems.find((each) => each.part === part && each.language === language);
  const { problems: words } = phrases.youSaidWeDid;
  if (wrong?.problem === 'too-long') return words['too-long'](wrong.characters, LONGEST_TEXT_IN_CHARACTERS);
  return wrong && words.missing;
}

function isWritten(typed: YouSaidWeDidPair | undefined): boolean {
  return typed !== undefined && PAIR_TEXTS.some(({ part, language }) => typed[part][language] !== '');
}
