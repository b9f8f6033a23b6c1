import { holds } from '#shared/domain/survey/clauses.ts';
import type { Sitting, Submission } from './sitting.ts';

/**
 * Where the words of thanks stand. Which ones were chosen for the answers is a number in the address: the page is
 * then shown without looking anything up, and tells nothing of the answers.
 */
export function thanksAddress({ path, survey }: Sitting, { answers, language }: Submission): string {
  const variant = survey.thanksVariants?.findIndex(({ when }) => holds(when, answers)) ?? -1;
  return `${path}/thanks?lang=${language}${variant >= 0 ? `&words=${variant}` : ''}`;
}
