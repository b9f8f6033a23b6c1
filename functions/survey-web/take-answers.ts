import type { Context } from 'hono';
import { type AnswerError, parseAnswers } from '#shared/domain/response/parse-answers.ts';
import { itemsIn } from '#shared/domain/survey/items.ts';
import { pagesOf, pagesWithQuestions } from '#shared/domain/survey/pages.ts';
import { OWN } from '#shared/web/survey-page/form-fields.tsx';
import { stampedAt } from '#shared/web/survey-page/page.ts';
import { renderSurveyPage } from '#shared/web/survey-page/survey-page.tsx';
import type { SurveyPageProps } from '#shared/web/survey-page/survey-page-props.ts';
import { markAnswered } from './answered-cookie.ts';
import { evidenceIn } from './evidence.ts';
import { languageOf } from './language.ts';
import { renderConfirmation } from './pages/confirmation-page.tsx';
import { frameFor } from './pages/frame.ts';
import { renderClosed, renderPlainMessage } from './pages/outcome-pages.ts';
import { readForm } from './read-form.ts';
import { sendPage } from './send-page.ts';
import type { Sitting, Submission } from './sitting.ts';
import type { SurveyWebContext } from './survey-web-context.ts';
import { thanksAddress } from './thanks-address.ts';

/**
 * Takes a posted page: shows the one that is asked for, asks again where something is missing, and keeps the answers
 * when the last one is sent. Nothing is stored before that; what was entered travels along in the form.
 */
export async function takeAnswers(
  c: Context,
  context: SurveyWebContext,
  sitting: Sitting,
): Promise<Response> {
  const language = languageOf(c, sitting.usualLanguage);
  const frame = frameFor(context.brand, language, sitting);
  const form = await readForm(c);
  if (!form) return sendPage(c, renderPlainMessage(frame, 'malformed'), 400);
  const { wave, survey } = sitting;
  const { answers, errors } = parseAnswers(survey, form);
  const places = pagesWithQuestions(survey, answers);
  const here = pageIn(form, pagesOf(survey).length);
  const show = (
    props: Partial<SurveyPageProps> & Pick<SurveyPageProps, 'page'>,
    status: 200 | 422 | 429 | 503,
  ) => {
    const page = renderSurveyPage({
      ...frame,
      ...sitting,
      given: form,
      changes: form.has(OWN.changes),
      visitId: form.get(OWN.visit) ?? undefined,
      ...props,
    });
    return sendPage(c, stampedAt(page, context.clock()), status);
  };

  const wrongHere = errors.filter((error) => pageOf(sitting, error) === here);
  switch (form.get('go')) {
    case 'language':
      return show({ page: here }, 200);
    case 'back':
      return show({ page: places.findLast((page) => page < here) ?? 0 }, 200);
    case 'next':
      if (wrongHere.length > 0) return show({ page: here, errors: wrongHere }, 422);
      return show({ page: places.find((page) => page > here) ?? pagesOf(survey).length }, 200);
  }
  const [first] = errors;
  if (first) {
    const page = pageOf(sitting, first);
    return show({ page, errors: errors.filter((error) => pageOf(sitting, error) === page) }, 422);
  }

  const submission: Submission = {
    answers,
    language,
    evidence: evidenceIn(form, survey, answers, context.clock()),
    confirmed: form.get(OWN.confirmed) === 'yes',
    changes: form.has(OWN.changes),
  };
  const last = Math.max(0, pagesOf(survey).length - 1);
  const kept = await sitting.keep(submission);
  if (typeof kept === 'object') {
    c.header('Retry-After', String(kept.minutesToWait * 60));
    return show({ page: last, minutesToWait: kept.minutesToWait }, 429);
  }
  switch (kept) {
    case 'kept':
      if (sitting.canChangeUntil) {
        markAnswered(c, sitting.path, sitting.canChangeUntil, context.clock());
      }
      return c.redirect(thanksAddress(sitting, submission), 303);
    case 'suspected':
      return sendPage(
        c,
        stampedAt(renderConfirmation({ ...frame, ...sitting, given: form }), context.clock()),
      );
    case 'already-used':
      return sendPage(c, renderPlainMessage(frame, 'alreadyAnswered'), 409);
    case 'closed':
      return sendPage(c, renderClosed(frame, wave), 410);
    case 'too-many-changes':
      return sendPage(c, renderPlainMessage(frame, 'tooManyChanges'), 429);
    case 'too-late':
      return sendPage(c, renderPlainMessage(frame, 'tooLate'), 409);
    case 'not-saved':
      return show({ page: last, notSaved: true }, 503);
  }
}

/** The page that was sent, as far as it exists; the one behind the last page only asks to send. */
function pageIn(form: URLSearchParams, pages: number): number {
  const number = form.get(OWN.page) ?? '';
  return /^\d{1,2}$/.test(number) ? Math.min(Number(number), pages) : 0;
}

/** On which page the question of an error stands. */
function pageOf({ survey }: Sitting, { question }: AnswerError): number {
  const isHere = (page: ReturnType<typeof pagesOf>[number]) =>
    page.flatMap(itemsIn).some(({ key }) => key === question);
  return Math.max(0, pagesOf(survey).findIndex(isHere));
}
