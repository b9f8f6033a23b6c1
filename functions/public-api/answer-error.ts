import type { Context, ErrorHandler } from 'hono';
import { API_PHRASES } from '#shared/locale/api/api-phrases.ts';
import { Conflict, Invalid, NotAllowed, NotFound } from '#shared/services/errors.ts';
import { readableId } from '#shared/services/invitation/identifiers.ts';
import type { ApiEnv, ApiResources } from './environment.ts';
import { CallProblem, languageOf, type Problem, respondWith } from './problem.ts';

/** The one place where errors become problems. What nobody expected is logged under the number that is answered. */
export function answerError(resources: Pick<ApiResources, 'log' | 'randomBytes'>): ErrorHandler<ApiEnv> {
  return (error, c) => {
    const expected = expectedProblem(error, c);
    if (expected) return respondWith(c, expected);
    const reference = readableId(resources.randomBytes(8), 8);
    resources.log('public-api.failed', { reference, error: error.stack ?? String(error) });
    const { title, detail } = API_PHRASES[languageOf(c)].failed;
    return respondWith(c, { title, status: 500, detail: detail(reference) });
  };
}

export function answerNotFound(c: Context): Response {
  return respondWith(c, { ...API_PHRASES[languageOf(c)].notFound, status: 404 });
}

function expectedProblem(error: Error, c: Context): Problem | undefined {
  const language = languageOf(c);
  const phrases = API_PHRASES[language];
  if (error instanceof CallProblem) return error.problemIn(phrases);
  if (error instanceof NotAllowed) return { ...phrases.notAllowed, status: 403 };
  if (error instanceof NotFound) return { ...phrases.notFound, status: 404 };
  if (error instanceof Conflict) {
    return { ...phrases.conflict, status: 409, detail: error.explanation[language] };
  }
  if (error instanceof Invalid) {
    return { ...phrases.invalid, status: 422, detail: error.explanation[language] };
  }
  return undefined;
}
