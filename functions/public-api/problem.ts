// Answers that say why there is no other, as RFC 9457 has them.
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import * as z from 'zod';
import { Language } from '#shared/domain/localized.ts';
import { API_PHRASES, type ApiPhrases } from '#shared/locale/api/api-phrases.ts';

export const Problem = z.strictObject({
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string(),
  /** Where the body is not as it should be. */
  errors: z.array(z.strictObject({ pointer: z.string(), detail: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;

/** Something that a caller did, and can do otherwise. */
export class CallProblem extends Error {
  override name = 'CallProblem';
  readonly problemIn: (phrases: ApiPhrases) => Problem;
  constructor(problemIn: (phrases: ApiPhrases) => Problem) {
    super(problemIn(API_PHRASES.en).title);
    this.problemIn = problemIn;
  }
}

/** The language that the caller would rather read; English unless Vietnamese is asked for first. */
export function languageOf(c: Context): Language {
  const asked = c.req.header('accept-language')?.trim().slice(0, 2).toLowerCase();
  return Language.catch('en').parse(asked);
}

export function respondWith(c: Context, problem: Problem): Response {
  return c.body(JSON.stringify(Problem.parse(problem)), problem.status as ContentfulStatusCode, {
    'content-type': 'application/problem+json',
    'content-language': languageOf(c),
  });
}
