import { type Action, isOverdue } from '#shared/domain/action/action.ts';
import { localDay } from '#shared/domain/calendar/local-day.ts';
import { Side } from '#shared/domain/side.ts';
import { formatCalendarDay } from '#shared/locale/format.ts';
import type { UnitOverview, UnitScore } from '#shared/services/unit/get-unit.ts';
import { Badge } from '#shared/web/components/badge.tsx';
import { DayOf } from '#shared/web/components/clock.tsx';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { FigureCard } from '#shared/web/components/figure-card.tsx';
import type { StaffReader } from '../environment.ts';
import { pathWith } from '../own-path.ts';
import { CaseTable } from './case-table.tsx';
import { ConsolePage } from './console-page.tsx';
import { metricName } from './figure-words.ts';
import { unitPath } from './unit-path.ts';
import { peopleOf } from './unit-people.ts';
import { waveName } from './wave-words.ts';

interface Props extends UnitOverview {
  readonly reader: StaffReader;
}

const MOST_LISTED = 10;

/** One unit: where it stands, who belongs to it, what is said there, and what is being done. */
export function UnitPage(props: Props) {
  const { reader, tree, unit, programs } = props;
  const { units, pair } = reader.phrases;
  const { one: words } = units;
  const above = tree.pathTo(unit.unitId).slice(0, -1);
  return (
    <ConsolePage
      reader={reader}
      title={unit.name}
      lead={words.id(unit.unitId)}
      trail={[
        { href: '/units', label: units.title },
        ...above.map((unitId) => ({ href: unitPath(unitId), label: tree.get(unitId)?.name ?? unitId })),
      ]}
    >
      {programs.map(({ program, scores }) => (
        <section class="stack tight">
          <div class="spread">
            <h2>{program.name[reader.language]}</h2>
            {scores.every(({ wave }) => wave) && scores.length === Side.options.length && (
              <a href={`/programs/${program.programId}/pair`}>{pair.title}</a>
            )}
          </div>
          <div class="figures">
            {scores.map((score) => (
              <Score reader={reader} score={score} />
            ))}
          </div>
        </section>
      ))}
      <People {...props} />
      <Actions {...props} />
      <Cases {...props} />
    </ConsolePage>
  );
}

/** How many belong here, and to each of the units right below. */
function People({ reader, tree, unit, people, direct }: Props) {
  const { people: counted, one: words } = reader.phrases.units;
  const children = tree.childrenOf(unit.unitId);
  const sides = Side.options.filter((side) => people[side]);
  const own = (side: Side) =>
    children.length > 0 && direct[side] ? ` · ${words.directly(direct[side])}` : '';
  return (
    <section class="card">
      <h2>{words.people}</h2>
      <ul class="list plain">
        {sides.map((side) => (
          <li>
            {peopleOf(reader, people, side, unit.unitId)}
            <span class="muted small">{own(side)}</span>
          </li>
        ))}
      </ul>
      {people.employee && <p class="muted small">{counted.rounded}</p>}
      {children.length > 0 && (
        <>
          <h3 class="section-title">{words.below(children.length)}</h3>
          <ul class="list plain">
            {children.map((child) => (
              <li>
                <a href={unitPath(child.unitId)}>{child.name}</a>{' '}
                <span class="muted small">
                  {sides.map((side) => peopleOf(reader, people, side, child.unitId)).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Score({ reader, score: { side, wave, headline } }: { reader: StaffReader; score: UnitScore }) {
  const { units, results, frame } = reader.phrases;
  const figure = headline?.figure;
  const of = frame.sides[side];
  const from = wave && waveName(reader, wave);
  return (
    <FigureCard
      language={reader.language}
      name={figure ? `${of}: ${metricName(reader, figure.metric, side)}` : of}
      side={side}
      figure={figure}
      context={[
        figure ? results.n(figure.n) : wave ? units.one.noScore[side] : units.one.noWave[side],
        ...(from ? [from] : []),
      ]}
      {...(wave && { href: `/waves/${wave.waveId}/results` })}
    />
  );
}

function Actions({ reader, tree, unit, actions }: Props) {
  if (!actions) return null;
  const { one: words } = reader.phrases.units;
  const { columns, states, caption, overdue } = reader.phrases.actions;
  const { sides } = reader.phrases.frame;
  const today = localDay(reader.now.toISOString(), reader.timeZone);
  const hasBelow = tree.childrenOf(unit.unitId).length > 0;
  return (
    <section class="card">
      <h2>{words.actions(actions.length)}</h2>
      {actions.length === 0 ? (
        <p class="muted">{words.noActions}</p>
      ) : (
        <DataTable
          name="actions"
          caption={caption}
          columns={[
            { label: columns.action },
            { label: words.side },
            ...(hasBelow ? [{ label: columns.unit }] : []),
            { label: columns.owner },
            { label: columns.due },
            { label: columns.state },
          ]}
          rows={actions.map((action) => ({
            header: <a href={`/programs/${action.programId}/actions`}>{action.title}</a>,
            cells: [
              sides[action.side],
              ...(hasBelow ? [placeOf(tree, action)] : []),
              action.owner,
              <>
                <DayOf at={action.dueOn}>{formatCalendarDay(reader.language, action.dueOn)}</DayOf>{' '}
                {isOverdue(action, today) && <Badge kind="attention">{overdue}</Badge>}
              </>,
              states[action.state],
            ],
          }))}
        />
      )}
    </section>
  );
}

function placeOf(tree: UnitOverview['tree'], { unitId = '' }: Action): string {
  return tree.get(unitId)?.name ?? unitId;
}

function Cases({ reader, tree, unit, cases }: Props) {
  if (!cases) return null;
  const { cases: words, units } = reader.phrases;
  return (
    <section class="card customer">
      <h2>{units.one.cases(cases.length)}</h2>
      {cases.length === 0 ? (
        <p class="muted">{units.one.noCases}</p>
      ) : (
        <>
          <CaseTable
            reader={reader}
            state="open"
            name="cases"
            cases={cases}
            listed={MOST_LISTED}
            caption={cases.length > MOST_LISTED ? words.captionOfFirst(MOST_LISTED) : words.caption}
            tree={tree}
          />
          <p>
            <a href={pathWith('/cases', { unitId: unit.unitId })}>{units.one.allCases}</a>
          </p>
        </>
      )}
    </section>
  );
}
