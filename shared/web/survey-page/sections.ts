import type { Language } from '../../domain/localized.ts';
import type { Question } from '../../domain/survey/question.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import { surveyPhrases } from '../../locale/survey/survey-phrases.ts';

/** Questions that stand together on the page. */
export interface Section {
  readonly heading?: string | undefined;
  readonly questions: readonly Question[];
}

/** Neighbouring questions about one moment of truth, or about how people are treated, share a heading. */
export function sectionsOf(questions: readonly Question[], survey: Survey, language: Language): Section[] {
  const sections: { heading: string | undefined; questions: Question[] }[] = [];
  for (const question of questions) {
    const heading = headingOf(question, survey, language);
    const last = sections.at(-1);
    if (last && last.heading === heading) last.questions.push(question);
    else sections.push({ heading, questions: [question] });
  }
  return sections;
}

function headingOf(question: Question, survey: Survey, language: Language): string | undefined {
  if (question.moment) return survey.moments.find(({ key }) => key === question.moment)?.name[language];
  return question.treatment ? surveyPhrases(language).treatment[survey.side] : undefined;
}
