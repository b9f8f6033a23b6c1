import type { SurveyWebContext } from './survey-web-context.ts';

/** Logs where something failed, but no message: a message may quote an answer, an address or a link. */
export function logFailure({ log }: Pick<SurveyWebContext, 'log'>, event: string, error: unknown): void {
  const { name, stack } = error instanceof Error ? error : new Error('not an error');
  const places = stack?.split('\n').filter((line) => /^\s+at /.test(line));
  log(event, { name, places });
}
