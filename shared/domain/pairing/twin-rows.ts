// Two surveys of a pair laid side by side, before anybody has answered them.
import { type Item, itemsOf } from '../survey/items.ts';
import { Angle } from '../survey/question.ts';
import { scaleOf } from '../survey/scale.ts';
import type { SurveyDraft } from '../survey/survey.ts';

export type TwinDifference = 'scale' | 'moment' | 'angle' | 'goal';

/** A question of one side with what the other side is asked about the same thing; one of them may be missing. */
export interface TwinRow {
  readonly customer?: Item | undefined;
  readonly employee?: Item | undefined;
  /** What keeps the two from being compared, or puts them into different cells. */
  readonly differs: readonly TwinDifference[];
}

/** Rows about one moment of truth, or about none. */
export interface TwinGroup {
  readonly moment?: string;
  readonly rows: readonly TwinRow[];
}

type Asked = Pick<SurveyDraft, 'questions' | 'moments'>;

/** Every question of both sides once, by moment and then by angle; what belongs to no moment comes first. */
export function twinGroups(customer: Asked, employee: Asked): TwinGroup[] {
  const rows = twinRows(customer, employee);
  const moments = [...customer.moments, ...employee.moments].map(({ key }) => key);
  return [undefined, ...new Set(moments)].flatMap((moment) => {
    const here = rows.filter((row) => momentOf(row) === moment).sort((a, b) => angleOf(a) - angleOf(b));
    return here.length > 0 ? [{ ...(moment !== undefined && { moment }), rows: here }] : [];
  });
}

/** The question of the other side that one is compared with: an estimate, a statement, or the same key. */
export function twinOf(item: Item, others: readonly Item[]): Item | undefined {
  return (
    others.find(
      (other) =>
        (item.kind === 'estimate' && item.estimates === other.key) ||
        (other.kind === 'estimate' && other.estimates === item.key) ||
        (item.treatment !== undefined && item.treatment === other.treatment),
    ) ?? others.find((other) => other.key === item.key && other.kind !== 'estimate')
  );
}

function twinRows(customer: Asked, employee: Asked): TwinRow[] {
  const inside = itemsOf(employee);
  const twinned = itemsOf(customer).map((item) => ({ customer: item, employee: twinOf(item, inside) }));
  const taken = new Set(twinned.map((row) => row.employee?.key));
  const alone = inside.filter(({ key }) => !taken.has(key)).map((item) => ({ employee: item }));
  return [...twinned, ...alone].map((row) => ({ ...row, differs: differencesOf(row) }));
}

function differencesOf({ customer, employee }: Pick<TwinRow, 'customer' | 'employee'>): TwinDifference[] {
  if (!customer || !employee) return [];
  const [first, second] = [scaleOf(customer), scaleOf(employee)];
  const found: TwinDifference[] = [];
  if (first?.min !== second?.min || first?.max !== second?.max) found.push('scale');
  // What employees expect of a score lies beside it, in no cell of its own.
  if (employee.kind === 'estimate') return found;
  for (const tag of ['moment', 'angle', 'goal'] as const) {
    if (customer[tag] !== employee[tag]) found.push(tag);
  }
  return found;
}

function momentOf({ customer, employee }: TwinRow): string | undefined {
  return customer?.moment ?? employee?.moment;
}

function angleOf({ customer, employee }: TwinRow): number {
  const angle = customer?.angle ?? employee?.angle;
  return angle === undefined ? -1 : Angle.options.indexOf(angle);
}
