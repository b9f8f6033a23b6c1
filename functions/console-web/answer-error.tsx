import type { Context, ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Resources } from '#shared/services/context.ts';
import { Conflict, Invalid, NotAllowed, NotFound } from '#shared/services/errors.ts';
import { readableId } from '#shared/services/invitation/identifiers.ts';
import type { ConsoleEnv, Reader } from './environment.ts';
import { type Problem, ProblemPage } from './pages/problem-page.tsx';
import { render } from './render.tsx';

interface Answer {
  readonly status: ContentfulStatusCode;
  readonly problem: Problem;
}

/** The one place where errors become pages. What nobody expected is logged under the number that the reader sees. */
export function answerError(resources: Pick<Resources, 'log' | 'randomBytes'>): ErrorHandler<ConsoleEnv> {
  return (error, c) => {
    const expected = expectedAnswer(error, c.var.reader);
    if (expected) return respond(c, expected);
    const reference = readableId(resources.randomBytes(8), 8);
    resources.log('console.failed', { reference, path: c.req.path, error: error.stack ?? String(error) });
    const { failed } = c.var.reader.phrases.problems;
    return respond(c, {
      status: 500,
      problem: { title: failed.title, explanation: failed.explanation(reference) },
    });
  };
}

export function answerNotFound(c: Context<ConsoleEnv>) {
  return respond(c, { status: 404, problem: c.var.reader.phrases.problems.notFound });
}

function expectedAnswer(error: Error, { language, phrases }: Reader): Answer | undefined {
  const { problems } = phrases;
  if (error instanceof NotAllowed) return { status: 403, problem: problems.notAllowed };
  if (error instanceof NotFound) return { status: 404, problem: problems.notFound };
  if (error instanceof Invalid) {
    return { status: 422, problem: { ...problems.invalid, explanation: error.explanation[language] } };
  }
  if (error instanceof Conflict) {
    return { status: 409, problem: { ...problems.conflict, explanation: error.explanation[language] } };
  }
  if (!(error instanceof HTTPException)) return undefined;
  if (error.status === 403) return { status: 403, problem: problems.crossSite };
  if (error.status === 413) return { status: 413, problem: problems.tooLarge };
  return { status: error.status as ContentfulStatusCode, problem: problems.notFound };
}

function respond(c: Context<ConsoleEnv>, { status, problem }: Answer) {
  return render(c, <ProblemPage reader={c.var.reader} staff={c.var.staff} problem={problem} />, status);
}
