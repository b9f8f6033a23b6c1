// Two surveys of a pair laid side by side, before anybody has answered them.
import type { Side } from '../side.ts';
import { type Item, itemsOf } from '../survey/items.ts';
import { Angle } from '../survey/question.ts';
import { isSameScale, scaleOf } from '../survey/scale.ts';
import type { SurveyDraft } from '../survey/survey.ts';

export type TwinDifference = 'scale' | 'moment' | 'angle' | 'goal';

/** A question to customers with what employees are asked about the same thing. */
export interface Twins {
  readonly customer: Item;
  readonly employee: Item;
  /** What keeps the two from being compared, or puts them into different cells. */
  readonly differs: readonly TwinDifference[];
}

/** What both sides are asked about one moment of truth from one angle. */
export interface TwinCell {
  readonly angle?: Angle;
  readonly twins: readonly Twins[];
  /** Questions without a twin. */
  readonly alone: Readonly<Record<Side, readonly Item[]>>;
}

/** The cells of one moment of truth, or of none. */
export interface TwinGroup {
  readonly moment?: string;
  readonly cells: readonly TwinCell[];
}

type Asked = Pick<SurveyDraft, 'questions' | 'moments'>;
type Placed = Pick<Item, 'moment' | 'angle'>;

const ANGLES = [undefined, ...Angle.options];

/** Every question of both sides once, by moment and angle of the customers’ one; what has no moment comes first. */
export function twinGroups(customer: Asked, employee: Asked): TwinGroup[] {
  const [outside, inside] = [itemsOf(customer), itemsOf(employee)];
  const twins = outside.flatMap((item): Twins[] => {
    const other = twinOf(item, inside);
    return other ? [{ customer: item, employee: other, differs: differencesOf(item, other) }] : [];
  });
  const alone = {
    customer: outside.filter((item) => !twins.some((pair) => pair.customer === item)),
    employee: inside.filter((item) => !twins.some((pair) => pair.employee === item)),
  };
  const named = [...customer.moments, ...employee.moments].map(({ key }) => key);
  const moments = new Set([undefined, ...named, ...[...outside, ...inside].map(({ moment }) => moment)]);
  return [...moments].flatMap((moment) => {
    const cells = ANGLES.flatMap((angle): TwinCell[] => {
      const isHere = (item: Placed) => item.moment === moment && item.angle === angle;
      const cell = {
        ...(angle && { angle }),
        twins: twins.filter((pair) => isHere(pair.customer)),
        alone: { customer: alone.customer.filter(isHere), employee: alone.employee.filter(isHere) },
      };
      const size = cell.twins.length + cell.alone.customer.length + cell.alone.employee.length;
      return size > 0 ? [cell] : [];
    });
    return cells.length > 0 ? [{ ...(moment !== undefined && { moment }), cells }] : [];
  });
}

/** The question of the other side that one is compared with: an estimate, a statement, or the same key. */
function twinOf(item: Item, others: readonly Item[]): Item | undefined {
  const estimate = others.find((other) => other.kind === 'estimate' && other.estimates === item.key);
  const statement = others.find(({ treatment }) => treatment !== undefined && treatment === item.treatment);
  return estimate ?? statement ?? others.find(({ key }) => key === item.key);
}

function differencesOf(customer: Item, employee: Item): TwinDifference[] {
  const found: TwinDifference[] = isSameScale(scaleOf(customer), scaleOf(employee)) ? [] : ['scale'];
  // What employees expect of a score lies beside it, in no cell of its own.
  if (employee.kind === 'estimate') return found;
  return [
    ...found,
    ...(['moment', 'angle', 'goal'] as const).filter((tag) => customer[tag] !== employee[tag]),
  ];
}
