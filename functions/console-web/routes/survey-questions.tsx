import { Hono } from 'hono';
import { clausesOfQuestion } from '#shared/domain/survey/checks/conditions.ts';
import { clausesOf, isAboutAnswer } from '#shared/domain/survey/clauses.ts';
import type { AnswerClause } from '#shared/domain/survey/condition.ts';
import { itemsIn } from '#shared/domain/survey/items.ts';
import { applyEdit } from '#shared/domain/survey/survey-edit.ts';
import { InvalidSurvey, NotFound } from '#shared/services/errors.ts';
import { editSurvey } from '#shared/services/survey/edit-survey.ts';
import type { SurveyView } from '#shared/services/survey/get-survey-in-work.ts';
import { unfinishedProblems } from '#shared/services/survey/unfinished-problems.ts';
import { destinationNamed } from '../destination.ts';
import { type AtSurvey, mustEdit, pathOf, questionIn, SURVEY, surveyIn, viewOf } from '../edited-survey.ts';
import type { ConsoleEnv } from '../environment.ts';
import { type Form, queryAsForm, readForm } from '../form.ts';
import { overtakenEditor } from '../overtaken-editor.tsx';
import { RemoveQuestionPage } from '../pages/remove-question-page.tsx';
import { SurveyQuestionPage } from '../pages/survey-question-page.tsx';
import { NEW_QUESTION } from '../question-form.ts';
import { readerOf, render } from '../render.tsx';
import { movedInQuery, movedLine } from '../typed-lines.ts';
import { questionBefore, type TypedQuestion, twinFor, typedQuestion } from '../typed-question.ts';
import { strayWords } from '../typed-variants.ts';
import { revisionIn } from '../version-field.tsx';

const QUESTION = `${SURVEY}/questions/:questionKey` as const;

/** One question at a time: adding, changing, moving and removing it. */
export function surveyQuestionRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get(QUESTION, async (c) => {
    const key = c.req.param('questionKey');
    const query = queryAsForm(c);
    if (key === NEW_QUESTION) mustEdit(c);
    const view = await viewOf(c);
    const before = questionBefore(view, key, query);
    const isTyped = c.req.query('wording-en') !== undefined;
    const twin = query.text('twin');
    const typed = isTyped
      ? await typedQuestion(c.var.context, view, before, query)
      : saved(twin ? twinFor(view, before, twin) : before);
    const unsaved = isTyped ? new URL(c.req.url).searchParams.toString() : undefined;
    // A page that is only checked says as well when somebody has saved since it was read.
    const isLate = isTyped && query.text('revision') !== '' && revisionIn(query) !== view.inWork.revision;
    const late =
      isLate && ({ overtakenBy: key === NEW_QUESTION ? 'elsewhere' : before, status: 409 } as const);
    return questionPage(c, { view, typed, form: query, unsaved, ...late });
  });

  routes.post(`${SURVEY}/questions`, async (c) => {
    mustEdit(c);
    return await saveQuestion(c, NEW_QUESTION);
  });

  routes.post(QUESTION, async (c) => {
    mustEdit(c);
    return await saveQuestion(c, c.req.param('questionKey'));
  });

  routes.post(`${QUESTION}/place`, async (c) => {
    mustEdit(c);
    const form = await readForm(c);
    const key = c.req.param('questionKey');
    const to = destinationNamed(form.text('to'));
    const edit = { kind: 'move-question' as const, key, to };
    const { outcome } = await editSurvey(c.var.context, { ...surveyIn(c), revision: revisionIn(form), edit });
    if (outcome === 'overtaken') return await overtakenEditor(c);
    const by = typeof to === 'string' ? `&by=${to}` : '';
    return c.redirect(`${pathOf(c)}?moved=${key}${by}`, 303);
  });

  routes.get(`${QUESTION}/removal`, async (c) => {
    mustEdit(c);
    const view = await viewOf(c);
    const question = questionIn(view, c.req.param('questionKey'));
    return render(
      c,
      <RemoveQuestionPage
        reader={readerOf(c)}
        view={view}
        question={question}
        lookedAt={looksAt(view, question.key)}
      />,
    );
  });

  routes.post(`${QUESTION}/removal`, async (c) => {
    mustEdit(c);
    const form = await readForm(c);
    const edit = { kind: 'remove-question' as const, key: c.req.param('questionKey') };
    const { outcome } = await editSurvey(c.var.context, { ...surveyIn(c), revision: revisionIn(form), edit });
    return outcome === 'saved' ? c.redirect(`${pathOf(c)}?done=removed`, 303) : await overtakenEditor(c);
  });

  return routes;
}

/** What is wrong is said on the page; what somebody else has saved stands beside what was typed. */
async function saveQuestion(c: AtSurvey, key: string) {
  const form = await readForm(c);
  const view = await viewOf(c);
  const now = view.inWork.content.questions.find((question) => question.key === key);
  if (!now && key !== NEW_QUESTION && revisionIn(form) === view.inWork.revision) throw new NotFound(key);
  const before = now ?? { ...questionBefore(view, NEW_QUESTION, form) };
  const typed = await typedQuestion(c.var.context, view, before, form);
  try {
    const { outcome } = await editSurvey(c.var.context, {
      ...surveyIn(c),
      revision: revisionIn(form),
      edit: typed.edit,
    });
    if (outcome === 'saved') {
      const done = key === NEW_QUESTION ? 'added' : 'saved';
      const saved = 'question' in typed.edit ? typed.edit.question.key : key;
      return c.redirect(`${pathOf(c)}/questions/${saved}?done=${done}${movedInQuery(form)}`, 303);
    }
    const other = key === NEW_QUESTION ? undefined : (now ?? 'gone');
    return questionPage(c, { view, typed, form, overtakenBy: other ?? 'elsewhere', status: 409 });
  } catch (error) {
    if (!(error instanceof InvalidSurvey)) throw error;
    return questionPage(c, { view, typed, form, status: 422 });
  }
}

interface Shown {
  readonly view: SurveyView;
  readonly typed: TypedQuestion;
  readonly form: Pick<Form, 'text'>;
  readonly unsaved?: string | undefined;
  readonly overtakenBy?: Parameters<typeof SurveyQuestionPage>[0]['overtakenBy'];
  readonly status?: 200 | 409 | 422;
}

function questionPage(c: AtSurvey, { view, typed, form, unsaved, overtakenBy, status = 200 }: Shown) {
  const { side, inWork, otherSide } = view;
  const content = applyEdit(inWork.content, typed.edit) ?? inWork.content;
  const others = otherSide && { [otherSide.side]: otherSide };
  const { done } = c.var.reader.phrases.surveys;
  const key = 'question' in typed.edit ? typed.edit.question.key : typed.shown.key;
  // Nothing is wrong with a question before anything is said about it.
  const isUntouched = typed.shown.key === NEW_QUESTION && status === 200 && !unsaved;
  return render(
    c,
    <SurveyQuestionPage
      reader={readerOf(c)}
      view={view}
      question={typed.shown}
      number={content.questions.findIndex((question) => question.key === key) + 1}
      problems={isUntouched ? [] : unfinishedProblems(side, { ...others, [side]: content })}
      typed={unsaved}
      overtakenBy={overtakenBy}
      strays={overtakenBy && strayWords(form, typed.shown.variants)}
      twin={form.text('twin') || undefined}
      after={form.text('after') || undefined}
      sense={form.text('sense')}
      moved={movedLine(queryAsForm(c))}
      done={{ saved: done.saved, added: done.added }[c.req.query('done') ?? '']}
    />,
    status,
  );
}

function saved(question: TypedQuestion['shown']): TypedQuestion {
  return question.key === NEW_QUESTION
    ? { shown: question, edit: { kind: 'add-question', question: { ...question, key: 'new_question' } } }
    : { shown: question, edit: { kind: 'change-question', key: question.key, question } };
}

/** How many conditions look at the answers to a question. */
function looksAt(view: SurveyView, key: string): number {
  const keys = new Set(itemsIn(questionIn(view, key)).map((item) => item.key));
  const looks = (clauses: readonly AnswerClause[]) => clauses.some(({ question }) => keys.has(question));
  const { questions, thanksVariants = [] } = view.inWork.content;
  const others = questions.filter((question) => question.key !== key);
  return (
    others.filter((question) => looks(clausesOfQuestion(question))).length +
    thanksVariants.filter(({ when }) => looks(clausesOf(when).filter(isAboutAnswer))).length
  );
}
