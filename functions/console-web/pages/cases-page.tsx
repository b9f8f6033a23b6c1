import { CaseState } from '#shared/domain/case/follow-up-case.ts';
import { Tier } from '#shared/domain/contact/person.ts';
import { formatNumber } from '#shared/locale/format.ts';
import type { CaseChoice, SurveyedCases } from '#shared/services/case/survey-cases.ts';
import { isAllowed } from '#shared/services/staff/authorise.ts';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import type { StaffReader } from '../environment.ts';
import { pathWith } from '../own-path.ts';
import { CaseTable } from './case-table.tsx';
import { ConsolePage } from './console-page.tsx';

const MOST_LISTED = 100;
const MOST_TODAY = 10;

interface Props extends SurveyedCases {
  readonly reader: StaffReader;
}

/** Whom to call, the first one first; who was called, and how it ended. */
export function CasesPage(props: Props) {
  const { reader, choice, cases, today, isNarrowed, countByState, tree, deadlines } = props;
  const { cases: words } = reader.phrases;
  const { state } = choice;
  const mayChange = isAllowed({ kind: 'staff', staff: reader.staff }, 'edit-case-deadlines');
  const isEmpty = countByState[state] === 0;
  return (
    <ConsolePage
      reader={reader}
      title={words.title}
      lead={
        <>
          {words.lead(deadlines.others, deadlines.platinum)}{' '}
          {mayChange && <a href="/settings/case-deadlines">{words.deadlines}</a>}
        </>
      }
      actions={
        <>
          <a class="button" href="/opportunities">
            {reader.phrases.opportunities.title}
          </a>
          <a class="button" href="/customer-time">
            {reader.phrases.customerTime.title}
          </a>
        </>
      }
    >
      <nav class="row" aria-label={words.title}>
        {CaseState.options.map((each) => (
          <a
            class={each === state ? 'button primary' : 'button'}
            href={pathOf({ state: each })}
            aria-current={each === state ? 'page' : undefined}
          >
            {counted(reader, words.states[each], countByState[each])}
          </a>
        ))}
      </nav>
      {isEmpty &&
        (state === 'open' ? <EmptyState {...words.empty} /> : <p class="muted">{words.none[state]}</p>)}
      {state === 'open' && !isEmpty && !isNarrowed && today.length === 0 && <p>{words.today.none}</p>}
      {today.length > 0 && (
        <section class="card customer">
          <h2>{words.today.title(today.length)}</h2>
          <p class="muted">{words.today.explanation}</p>
          <CaseTable
            reader={reader}
            state={state}
            name="today"
            cases={today}
            listed={MOST_TODAY}
            caption={words.today.caption(Math.min(today.length, MOST_TODAY))}
            tree={tree}
          />
        </section>
      )}
      {!isEmpty && <Narrowing {...props} />}
      {!isEmpty && (
        <section class="card">
          <h2>{words.chosen(cases.length)}</h2>
          {cases.length === 0 ? (
            <p class="muted">
              {words.noneChosen} <a href={pathOf({ state })}>{words.all}</a>
            </p>
          ) : (
            <CaseTable
              reader={reader}
              state={state}
              name="cases"
              cases={cases}
              listed={MOST_LISTED}
              caption={captionOf(props)}
              tree={tree}
            />
          )}
        </section>
      )}
    </ConsolePage>
  );
}

function captionOf({ reader, choice: { state }, cases, capped }: Props): string {
  const { cases: words } = reader.phrases;
  if (state !== 'open') return words.captions[state];
  const isCut = capped || cases.length > MOST_LISTED;
  return isCut ? words.captionOfFirst(Math.min(cases.length, MOST_LISTED)) : words.caption;
}

/** Ways to see fewer of them, each with how many that would be. */
function Narrowing(props: Props) {
  const { reader, choice, countWith, tree } = props;
  const { narrow } = reader.phrases.cases;
  const { names } = reader.phrases.results.tiers;
  const units = tree.units.filter(({ unitId }) => countWith({ unitId }) > 0);
  return (
    <nav class="stack tight" aria-label={narrow.title}>
      <div class="row">
        <Narrow {...props} label={narrow.mine} name="owner" value="mine" />
        {choice.state === 'open' && (
          <>
            <Narrow {...props} label={narrow.nobody} name="owner" value="nobody" />
            <Narrow {...props} label={narrow.overdue} name="due" value="overdue" />
          </>
        )}
        {Tier.options.toReversed().map((tier) => (
          <Narrow {...props} label={names[tier]} name="tier" value={tier} />
        ))}
      </div>
      {(units.length > 1 || choice.unitId !== undefined) && (
        <details open={choice.unitId !== undefined}>
          <summary>{narrow.units}</summary>
          <div class="row">
            {units.map(({ unitId, name }) => (
              <Narrow {...props} label={name} name="unitId" value={unitId} />
            ))}
          </div>
        </details>
      )}
    </nav>
  );
}

interface NarrowProps extends Props {
  readonly label: string;
  readonly name: 'owner' | 'due' | 'tier' | 'unitId';
  readonly value: string;
}

/** One of them; pressing the one that is on takes it away again. */
function Narrow({ reader, choice, countWith, label, name, value }: NarrowProps) {
  const isOn = choice[name] === value;
  const count = countWith({ [name]: value });
  if (count === 0 && !isOn) return null;
  return (
    <a
      class={isOn ? 'button primary' : 'button'}
      aria-current={isOn ? 'true' : undefined}
      href={pathOf({ ...choice, [name]: isOn ? undefined : value })}
    >
      {counted(reader, label, count)}
    </a>
  );
}

function counted({ language }: StaffReader, label: string, count: number): string {
  return `${label} (${formatNumber(language, count)})`;
}

function pathOf(choice: Partial<CaseChoice>): string {
  return pathWith('/cases', { ...choice, state: choice.state === 'open' ? undefined : choice.state });
}
