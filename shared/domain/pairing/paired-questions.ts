// Which questions of the two surveys of a program speak about the same thing.
import { type Item, itemsOf } from '../survey/items.ts';
import { isSameScale, scaleOf } from '../survey/scale.ts';
import type { Survey } from '../survey/survey.ts';

/** A question to employees with the question to customers that it is compared with, on the same scale. */
export interface PairedQuestions {
  /** `perception`: what employees expect customers to say. `treatment`: one statement asked of both. */
  readonly kind: 'perception' | 'treatment';
  /** The treatment's key; for the perception, the key of the customers' question. */
  readonly key: string;
  readonly employee: Item;
  readonly customer: Item;
}

type Asked = Pick<Survey, 'questions'>;

/** The perception first, then the treatments in the order of the employees' survey. */
export function pairedQuestions(employee: Asked, customer: Asked): PairedQuestions[] {
  const pairs = itemsOf(employee).flatMap((question): PairedQuestions[] => {
    if (question.kind === 'estimate') {
      const estimated = itemsOf(customer).find(({ key }) => key === question.estimates);
      return pairOf('perception', question.estimates, question, estimated);
    }
    if (question.treatment === undefined) return [];
    const mirror = itemsOf(customer).find(({ treatment }) => treatment === question.treatment);
    return pairOf('treatment', question.treatment, question, mirror);
  });
  return pairs.sort((a, b) => Number(a.kind === 'treatment') - Number(b.kind === 'treatment'));
}

function pairOf(
  kind: PairedQuestions['kind'],
  key: string,
  employee: Item,
  customer: Item | undefined,
): PairedQuestions[] {
  if (!customer || !haveSameScale(employee, customer)) return [];
  return [{ kind, key, employee, customer }];
}

function haveSameScale(a: Item, b: Item): boolean {
  const [first, second] = [scaleOf(a), scaleOf(b)];
  return first !== undefined && isSameScale(first, second);
}
