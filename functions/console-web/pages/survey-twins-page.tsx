import { type TwinCell, type TwinGroup, type Twins, twinGroups } from '#shared/domain/pairing/twin-cells.ts';
import { Side } from '#shared/domain/side.ts';
import type { Item } from '#shared/domain/survey/items.ts';
import { Angle } from '#shared/domain/survey/question.ts';
import { isAllowed, permissionOf } from '#shared/services/staff/authorise.ts';
import type { SurveyPairView } from '#shared/services/survey/get-survey-pair.ts';
import { SelectField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import type { TypedPair } from '../pair-form.ts';
import { NEW_QUESTION } from '../question-form.ts';
import { surveyPath } from '../survey-paths.ts';
import { RevisionField } from '../version-field.tsx';
import { BothLanguages } from './both-languages.tsx';
import { shownWording } from './condition-words.ts';
import { ConsolePage } from './console-page.tsx';
import { programTrail } from './program-trail.ts';

interface Props {
  readonly reader: StaffReader;
  readonly view: SurveyPairView;
  readonly typed: TypedPair;
  readonly problem?: string | undefined;
  readonly done?: string | undefined;
}

const SIDES: readonly Side[] = Side.options;
const OTHER_SIDE: Readonly<Record<Side, Side>> = { customer: 'employee', employee: 'customer' };

/** Both surveys of a pair, row by row: what both are asked, what only one side is, and what differs. */
export function SurveyTwinsPage({ reader, view, typed, problem, done }: Props) {
  const { twins } = reader.phrases.surveys;
  const { program, customer, employee } = view;
  const groups = twinGroups(customer.content, employee.content);
  const cells = groups.flatMap((group) => group.cells);
  const count = (size: (cell: TwinCell) => number) => cells.reduce((sum, cell) => sum + size(cell), 0);
  return (
    <ConsolePage
      reader={reader}
      title={twins.title}
      lead={twins.lead}
      trail={programTrail(reader, program)}
      actions={SIDES.map((side) => (
        <a class="button" href={surveyPath(program, side)}>
          {reader.phrases.surveys.title[side]}
        </a>
      ))}
    >
      {done && <Notice kind="done">{done}</Notice>}
      {problem && <Notice kind="problem">{problem}</Notice>}
      <p>
        {twins.summary(
          count((cell) => cell.twins.length),
          count((cell) => cell.alone.customer.length),
          count((cell) => cell.alone.employee.length),
        )}
      </p>
      {groups.map((group) => (
        <section class="card">
          <h2>{momentName(reader, view, group)}</h2>
          {group.cells.map((cell) => (
            <Cell reader={reader} view={view} cell={cell} />
          ))}
        </section>
      ))}
      <AddPair reader={reader} view={view} typed={typed} />
    </ConsolePage>
  );
}

function momentName(
  reader: StaffReader,
  { customer, employee }: SurveyPairView,
  { moment }: TwinGroup,
): string {
  const { twins } = reader.phrases.surveys;
  if (moment === undefined) return twins.noMoment;
  const all = [...customer.content.moments, ...employee.content.moments];
  const found = all.find(({ key }) => key === moment);
  return found ? shownWording(reader, found.name) : twins.unknownMoment;
}

type CellProps = Pick<Props, 'reader' | 'view'>;

/** Twins line by line, then what only one side is asked. */
function Cell({ reader, view, cell }: CellProps & { cell: TwinCell }) {
  const { twins } = reader.phrases.surveys;
  const isLopsided = SIDES.some((side) => cell.alone[side].length > 0);
  return (
    <>
      <h3>{cell.angle ? twins.angle[cell.angle] : twins.angle.none}</h3>
      {cell.twins.map((pair) => (
        <TwinLine reader={reader} view={view} pair={pair} />
      ))}
      {isLopsided && (
        <div class="twin">
          {SIDES.map((side) => (
            <Alone reader={reader} view={view} side={side} items={cell.alone[side]} />
          ))}
        </div>
      )}
    </>
  );
}

function TwinLine({ reader, view, pair }: CellProps & { pair: Twins }) {
  const { differs } = reader.phrases.surveys.twins;
  return (
    <div class="twin">
      {SIDES.map((side) => (
        <div class={`side ${side}`}>
          <div class="muted small">{reader.phrases.frame.sides[side]}</div>
          <QuestionLink reader={reader} view={view} side={side} item={pair[side]} />
        </div>
      ))}
      {pair.differs.length > 0 && (
        <p class="across small">
          <span class="badge attention">{differs.title}</span>{' '}
          {pair.differs.map((difference) => differs[difference]).join('; ')}
        </p>
      )}
    </div>
  );
}

interface AloneProps extends CellProps {
  readonly side: Side;
  readonly items: readonly Item[];
}

/** What this side alone is asked; the other side can be asked as well. */
function Alone({ reader, view, side, items }: AloneProps) {
  const { twins } = reader.phrases.surveys;
  const other = OTHER_SIDE[side];
  const mayAsk = isAllowed({ kind: 'staff', staff: reader.staff }, permissionOf(other, 'edit-surveys'));
  return (
    <div class={`side ${side}`}>
      <div class="muted small">{twins.only[side]}</div>
      {items.length === 0 && <p class="muted">{twins.nothing}</p>}
      <ul class="plain">
        {items.map((item) => (
          <li>
            <QuestionLink reader={reader} view={view} side={side} item={item} />
            {mayAsk && canBeAsked(item, other) && (
              <a
                class="small"
                href={`${surveyPath(view.program, other)}/questions/${NEW_QUESTION}?kind=${item.kind}&twin=${item.key}`}
              >
                {twins.ask[other]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function QuestionLink({ reader, view, side, item }: CellProps & { side: Side; item: Item }) {
  const { kinds } = reader.phrases.surveys.questions;
  return (
    <>
      <a href={`${surveyPath(view.program, side)}/questions/${ownerOf(view, side, item)}`}>
        {shownWording(reader, item.wording)}
      </a>
      <div class="muted small">{kinds[item.kind].name}</div>
    </>
  );
}

/** A row of a matrix is edited with its matrix. */
function ownerOf(view: SurveyPairView, side: Side, { key }: Item): string {
  const owner = view[side].content.questions.find(
    (question) => question.kind === 'matrix' && question.rows.some((row) => row.key === key),
  );
  return owner?.key ?? key;
}

/** An estimate is of the other side already. */
function canBeAsked({ kind }: Item, side: Side): boolean {
  return kind !== 'estimate' || side === 'employee';
}

/** One statement to both sides in one go, where the reader edits both. */
function AddPair({ reader, view, typed }: Pick<Props, 'reader' | 'view' | 'typed'>) {
  const { twins, questions } = reader.phrases.surveys;
  const words = twins.add;
  const actor = { kind: 'staff', staff: reader.staff } as const;
  const mayAdd = SIDES.every((side) => isAllowed(actor, permissionOf(side, 'edit-surveys')));
  const mayOne = SIDES.some((side) => isAllowed(actor, permissionOf(side, 'edit-surveys')));
  if (!mayAdd) return mayOne ? <Notice>{words.mayNot}</Notice> : null;
  const moments = new Map(
    [...view.customer.content.moments, ...view.employee.content.moments].map((moment) => [
      moment.key,
      moment,
    ]),
  );
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="muted">{words.lead}</p>
      <form class="stack" method="post" action={`/programs/${view.program.programId}/surveys/pairs`}>
        {SIDES.map((side) => (
          <RevisionField name={`revision-${side}`} revision={view[side].revision} />
        ))}
        <p class="hint">{words.example}</p>
        <BothLanguages
          reader={reader}
          name="customer"
          label={words.customer}
          rows={2}
          value={typed.customer}
        />
        <BothLanguages
          reader={reader}
          name="employee"
          label={words.employee}
          rows={2}
          value={typed.employee}
        />
        <div class="both">
          <SelectField
            name="kind"
            label={reader.phrases.surveys.addKind}
            value={typed.kind}
            options={(['agreement', 'rating', 'effort'] as const).map((kind) => ({
              value: kind,
              label: questions.kinds[kind].name,
            }))}
          />
          <SelectField
            name="moment"
            label={questions.moment}
            hint={twins.moments}
            value={typed.moment}
            options={[
              { value: '', label: questions.none },
              ...[...moments.values()].map(({ key, name }) => ({
                value: key,
                label: shownWording(reader, name),
              })),
            ]}
          />
          <SelectField
            name="angle"
            label={questions.angle}
            value={typed.angle}
            options={[
              { value: '', label: questions.none },
              ...Angle.options.map((each) => ({ value: each, label: twins.angle[each] })),
            ]}
          />
        </div>
        <button type="submit" class="primary">
          {words.action}
        </button>
      </form>
    </section>
  );
}
