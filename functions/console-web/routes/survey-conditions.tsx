import { Hono } from 'hono';
import { itemsOf } from '#shared/domain/survey/items.ts';
import { NotFound } from '#shared/services/errors.ts';
import { editSurvey } from '#shared/services/survey/edit-survey.ts';
import type { SurveyView } from '#shared/services/survey/get-survey-in-work.ts';
import { addsPart, conditionOf, readConditionForm, typedFrom } from '../condition-form.ts';
import { conditionOfQuestion, conditionOfThanks, type EditedCondition } from '../edited-condition.ts';
import { type AtSurvey, mustEdit, pathOf, SURVEY, surveyIn, viewOf } from '../edited-survey.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { overtakenEditor } from '../overtaken-editor.tsx';
import { SurveyConditionPage } from '../pages/survey-condition-page.tsx';
import { readerOf, render } from '../render.tsx';
import { revisionIn } from '../version-field.tsx';

const OF_QUESTION = `${SURVEY}/questions/:questionKey/conditions/:place` as const;
const OF_THANKS = `${SURVEY}/frame/conditions/:place` as const;

type Find = (view: SurveyView) => EditedCondition | undefined;

/** Conditions in sentences: who sees a question, who reads which wording of it, who is thanked in which words. */
export function surveyConditionRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get(OF_QUESTION, async (c) => {
    const { questionKey, place } = c.req.param();
    return await showCondition(c, (view) => conditionOfQuestion(view, questionKey, place));
  });

  routes.post(OF_QUESTION, async (c) => {
    const { questionKey, place } = c.req.param();
    return await saveCondition(c, (view) => conditionOfQuestion(view, questionKey, place));
  });

  routes.get(OF_THANKS, async (c) => {
    return await showCondition(c, (view) => conditionOfThanks(view, c.req.param('place')));
  });

  routes.post(OF_THANKS, async (c) => {
    return await saveCondition(c, (view) => conditionOfThanks(view, c.req.param('place')));
  });

  return routes;
}

async function showCondition(c: AtSurvey, find: Find) {
  mustEdit(c);
  const view = await viewOf(c);
  const edited = find(view);
  if (!edited) throw new NotFound(`condition ${c.req.path}`);
  const page = { reader: readerOf(c), view, edited, typed: typedFrom(edited.saved) };
  return render(c, <SurveyConditionPage {...page} />);
}

async function saveCondition(c: AtSurvey, find: Find) {
  mustEdit(c);
  const form = await readForm(c);
  const view = await viewOf(c);
  const edited = find(view);
  const isCurrent = revisionIn(form) === view.inWork.revision;
  if (!edited && isCurrent) throw new NotFound(`condition ${c.req.path}`);
  // What it belonged to was taken away meanwhile.
  if (!edited) return await overtakenEditor(c);
  const typed = readConditionForm(form, itemsOf(view.inWork.content));
  const page = { reader: readerOf(c), view, edited, typed };
  if (isCurrent && addsPart(form)) {
    return render(c, <SurveyConditionPage {...page} />, typed.unknownAttribute ? 422 : 200);
  }
  const condition = conditionOf(typed);
  const edit = edited.edit(condition);
  const { outcome } = await editSurvey(c.var.context, { ...surveyIn(c), revision: revisionIn(form), edit });
  if (outcome === 'overtaken') return render(c, <SurveyConditionPage {...page} isOvertaken />, 409);
  // A new one still lacks its words.
  const field = condition && !edited.saved && edited.field ? `#${edited.field}` : '';
  return c.redirect(`${pathOf(c)}/${edited.page}?done=saved${field}`, 303);
}
