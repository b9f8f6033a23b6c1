import { type TwinGroup, type TwinRow, twinGroups } from '#shared/domain/pairing/twin-rows.ts';
import { Side } from '#shared/domain/side.ts';
import type { Item } from '#shared/domain/survey/items.ts';
import { Angle } from '#shared/domain/survey/question.ts';
import { isAllowed, permissionOf } from '#shared/services/staff/authorise.ts';
import type { SurveyPairView } from '#shared/services/survey/get-survey-pair.ts';
import { SelectField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import type { TypedPair } from '../pair-form.ts';
import { surveyPath } from '../survey-paths.ts';
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

/** Both surveys of a pair, row by row: what both are asked, what only one side is, and what differs. */
export function SurveyTwinsPage({ reader, view, typed, problem, done }: Props) {
  const { twins } = reader.phrases.surveys;
  const { program, customer, employee } = view;
  const groups = twinGroups(customer.content, employee.content);
  const rows = groups.flatMap((group) => group.rows);
  const only = (side: Side) =>
    rows.filter((row) => row[side] && !row[side === 'customer' ? 'employee' : 'customer']).length;
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
          rows.filter((row) => row.customer && row.employee).length,
          only('customer'),
          only('employee'),
        )}
      </p>
      {groups.map((group) => (
        <section class="card">
          <h2>{momentName(reader, view, group)}</h2>
          {group.rows.map((row) => (
            <Twin reader={reader} view={view} row={row} />
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

function Twin({ reader, view, row }: Pick<Props, 'reader' | 'view'> & { row: TwinRow }) {
  const { twins } = reader.phrases.surveys;
  const angle = row.customer?.angle ?? row.employee?.angle;
  return (
    <div class="twin">
      <div class="across spread small">
        <strong>{angle ? twins.angle[angle] : twins.angle.none}</strong>
        {row.differs.length > 0 && <span class="badge attention">{twins.differs.title}</span>}
      </div>
      {SIDES.map((side) => (
        <TwinSide reader={reader} view={view} row={row} side={side} />
      ))}
      {row.differs.length > 0 && (
        <ul class="across points small">
          {row.differs.map((difference) => (
            <li>{twins.differs[difference]}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface TwinSideProps extends Pick<Props, 'reader' | 'view'> {
  readonly row: TwinRow;
  readonly side: Side;
}

function TwinSide({ reader, view, row, side }: TwinSideProps) {
  const { twins, questions } = reader.phrases.surveys;
  const path = surveyPath(view.program, side);
  const item = row[side];
  const other = row[side === 'customer' ? 'employee' : 'customer'];
  const mayEdit = isAllowed({ kind: 'staff', staff: reader.staff }, permissionOf(side, 'edit-surveys'));
  return (
    <div class={`side ${side}`}>
      <div class="muted small">{reader.phrases.frame.sides[side]}</div>
      {item ? (
        <>
          <a href={`${path}/questions/${ownerOf(view, side, item)}`}>{shownWording(reader, item.wording)}</a>
          <div class="muted small">{questions.kinds[item.kind].name}</div>
        </>
      ) : (
        <>
          <p class="muted">{twins.noTwin[side]}</p>
          {mayEdit && other && canBeAsked(other, side) && (
            <a href={`${path}/questions/new-question?kind=${other.kind}&twin=${other.key}`}>
              {twins.addTwin}
            </a>
          )}
        </>
      )}
    </div>
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
          <input type="hidden" name={`revision-${side}`} value={String(view[side].revision)} />
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
            label={questions.scale}
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
