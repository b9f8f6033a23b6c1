import { clausesOf, isAboutAnswer } from '../clauses.ts';
import type { AnswerClause } from '../condition.ts';
import { type Item, itemsIn, itemsOf } from '../items.ts';
import { valuesThatSatisfy } from '../possible-answers.ts';
import type { Question } from '../question.ts';
import { unreachableQuestions } from '../reachability.ts';
import type { SurveyDraft } from '../survey.ts';
import { type Problem, problem } from './problem.ts';

/** Conditions that can never hold, that look ahead, or that wait for each other in a circle. */
export function conditionProblems(survey: SurveyDraft): Problem[] {
  const loops = new Set(keysInLoops(survey.questions));
  const questions = survey.questions.flatMap((question, index) => {
    if (loops.has(question.key)) return [loopProblem(question)];
    const earlier = survey.questions.slice(0, index).flatMap(itemsIn);
    return clausesOfQuestion(question).flatMap((clause) =>
      clauseProblems(clause, question, { earlier, all: itemsOf(survey) }),
    );
  });
  const thanks = (survey.thanksVariants ?? [])
    .flatMap(({ when }) => clausesOf(when).filter(isAboutAnswer))
    .flatMap((clause) => thanksProblems(clause, itemsOf(survey)));
  const found = [...questions, ...thanks];
  return found.length > 0 ? found : unreachableProblems(survey);
}

export function clausesOfQuestion({ showIf, variants = [] }: Question): AnswerClause[] {
  return [showIf, ...variants.map(({ when }) => when)].flatMap(clausesOf).filter(isAboutAnswer);
}

function clauseProblems(
  clause: AnswerClause,
  question: { key: string },
  { earlier, all }: { readonly earlier: readonly Item[]; readonly all: readonly Item[] },
): Problem[] {
  const asked = earlier.find(({ key }) => key === clause.question);
  if (!asked) return [notEarlier(clause, question, all)];
  if (canBeFulfilled(clause, asked)) return [];
  return [
    problem('condition-value', question, {
      en: `Its condition expects an answer that “${clause.question}” cannot have.`,
      vi: `Điều kiện chờ một câu trả lời mà “${clause.question}” không thể có.`,
    }),
  ];
}

function notEarlier(clause: AnswerClause, question: { key: string }, all: readonly Item[]): Problem {
  const later = all.find(({ key }) => key === clause.question);
  if (!later) {
    return problem('condition-not-earlier', question, {
      en: `Its condition looks at a question that is gone (“${clause.question}”). Take that part out of the condition.`,
      vi: `Điều kiện dựa vào một câu hỏi không còn nữa (“${clause.question}”). Hãy bỏ phần đó khỏi điều kiện.`,
    });
  }
  return problem('condition-not-earlier', question, {
    en: `Its condition looks at “${later.wording.en}”, which is not asked before it. Move that question up, or change the condition.`,
    vi: `Điều kiện dựa vào “${later.wording.vi}”, nhưng câu đó không được hỏi trước câu này. Hãy chuyển câu đó lên trước, hoặc đổi điều kiện.`,
  });
}

function thanksProblems(clause: AnswerClause, asked: readonly Item[]): Problem[] {
  const item = asked.find(({ key }) => key === clause.question);
  if (item && canBeFulfilled(clause, item)) return [];
  return [
    {
      code: item ? 'condition-value' : 'condition-not-asked',
      explanation: item
        ? {
            en: `A condition of the words of thanks expects an answer that “${clause.question}” cannot have.`,
            vi: `Một điều kiện của lời cảm ơn chờ câu trả lời mà “${clause.question}” không thể có.`,
          }
        : {
            en: `A condition of the words of thanks looks at “${clause.question}”, which is not asked.`,
            vi: `Một điều kiện của lời cảm ơn dựa vào “${clause.question}”, nhưng câu đó không được hỏi.`,
          },
    },
  ];
}

/** Some answer fulfils the clause, and it names no answer that does not exist. */
function canBeFulfilled(clause: AnswerClause, asked: Item): boolean {
  if (asked.kind === 'number') {
    if (clause.operator === 'at-least') return clause.value <= asked.max;
    if (clause.operator === 'at-most') return clause.value >= asked.min;
    return clause.operator === 'answered';
  }
  const values = valuesThatSatisfy(clause, asked);
  if (clause.operator === 'one-of') return values?.length === new Set(clause.values).size;
  return values?.length !== 0;
}

/** The keys of questions from which conditions lead back to themselves over other questions. */
function keysInLoops(questions: readonly Question[]): string[] {
  const owner = new Map(
    questions.flatMap((question) => itemsIn(question).map(({ key }) => [key, question.key])),
  );
  const waitsFor = new Map(
    questions.map((question) => [
      question.key,
      clausesOfQuestion(question).flatMap((clause) => owner.get(clause.question) ?? []),
    ]),
  );
  return questions.map(({ key }) => key).filter((key) => leadsBack(key, waitsFor));
}

function leadsBack(start: string, waitsFor: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = (waitsFor.get(start) ?? []).filter((key) => key !== start);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (key === start) return true;
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...(waitsFor.get(key) ?? []));
  }
  return false;
}

function loopProblem(question: Question): Problem {
  return problem('condition-loop', question, {
    en: 'Its condition waits for a question that waits for this one in turn. Take one of the two conditions away.',
    vi: 'Điều kiện của câu này chờ một câu khác, mà câu đó lại chờ câu này. Hãy bỏ một trong hai điều kiện.',
  });
}

function unreachableProblems(survey: SurveyDraft): Problem[] {
  return unreachableQuestions(survey).map((question) =>
    problem('unreachable', question, {
      en: 'No answers lead to this question. Change its condition or remove it.',
      vi: 'Không có câu trả lời nào dẫn đến câu hỏi này. Hãy đổi điều kiện hoặc bỏ câu hỏi.',
    }),
  );
}
