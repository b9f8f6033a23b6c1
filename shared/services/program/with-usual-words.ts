import { changeWordings, fillIn } from '../../domain/survey/fill-in.ts';
import { isPersonal } from '../../domain/survey/personal-survey.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import { usualWords } from '../../locale/survey/usual-words.ts';

/** The whole survey as it reads where nobody in particular is asked: in results, and on posters. */
export function withUsualWords(survey: Survey): Survey {
  if (!isPersonal(survey)) return survey;
  const usual = usualWords(survey.side);
  return changeWordings(survey, (text, language) => fillIn(text, {}, usual[language]));
}
