import type { Question, QuestionOf } from '../question.ts';
import { valuesOf } from '../scale.ts';
import type { SurveyDraft } from '../survey.ts';
import { type Problem, problem } from './problem.ts';

const LONGEST_SPAN_IN_YEARS = 30;

/** Ranges that hold nothing, and labels or places that do not fit. */
export function rangeProblems({ questions }: SurveyDraft): Problem[] {
  return questions.flatMap((question) => [...rangeProblem(question)]);
}

function rangeProblem(question: Question): Problem[] {
  switch (question.kind) {
    case 'number':
      return numberProblem(question);
    case 'date':
      return isDateRange(question.earliest, question.latest) ? [] : [emptyRange(question)];
    case 'scale':
      return !question.names || question.names.length === valuesOf(question).length
        ? []
        : [
            problem('scale-names', question, {
              en: `This scale has ${valuesOf(question).length} values, so it needs as many names, or none.`,
              vi: `Thang điểm này có ${valuesOf(question).length} mức, nên cần đúng số tên đó hoặc không đặt tên nào.`,
            }),
          ];
    case 'ranking':
      return (question.places ?? 1) <= question.choices.length
        ? []
        : [
            problem('ranking-places', question, {
              en: 'There are more places to give than things to rank.',
              vi: 'Số thứ hạng nhiều hơn số lựa chọn cần xếp.',
            }),
          ];
    default:
      return [];
  }
}

function numberProblem(question: QuestionOf<'number'>): Problem[] {
  const { min, max, decimals = 0 } = question;
  if (min >= max) return [emptyRange(question)];
  if ([min, max].every((end) => Number(end.toFixed(decimals)) === end)) return [];
  return [
    problem('range-decimals', question, {
      en: `The ends of the range must be numbers that people may enter: with at most ${decimals} decimals.`,
      vi: `Hai đầu của khoảng phải là số mà người trả lời nhập được: tối đa ${decimals} chữ số thập phân.`,
    }),
  ];
}

function isDateRange(earliest: string, latest: string): boolean {
  const years = Number(latest.slice(0, 4)) - Number(earliest.slice(0, 4));
  return earliest < latest && years <= LONGEST_SPAN_IN_YEARS;
}

function emptyRange(question: Question): Problem {
  return problem('empty-range', question, {
    en: 'The end of the range must come after its beginning (dates: within 30 years).',
    vi: 'Điểm cuối phải sau điểm đầu (với ngày: trong vòng 30 năm).',
  });
}
