import type { OpenLink } from '../../domain/open-link/open-link.ts';
import { personalSurvey } from '../../domain/survey/personal-survey.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { UnitTree } from '../../domain/unit/unit-tree.ts';
import { askedPerson } from '../../domain/wave/asked-person.ts';
import { usualWords } from '../../locale/survey/usual-words.ts';

/** The survey as people meet it at a link: its unit and the occasion are known, and nothing of the person. */
export function surveyAtLink(
  survey: Survey,
  { unitId, attributes }: Pick<OpenLink, 'unitId' | 'attributes'>,
  units: UnitTree,
): Survey {
  const anybody = askedPerson({ unitId, ...(attributes && { attributes }) }, units);
  return personalSurvey(survey, anybody, usualWords('customer'));
}
