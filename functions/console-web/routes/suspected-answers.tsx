import { Hono } from 'hono';
import {
  decideSuspectedResponses,
  SuspicionDecision,
} from '#shared/services/response/decide-suspected-responses.ts';
import { listSuspectedResponses } from '#shared/services/response/list-suspected-responses.ts';
import type { ConsoleEnv, Reader } from '../environment.ts';
import { readForm } from '../form.ts';
import { SuspectedAnswersPage } from '../pages/suspected-answers-page.tsx';
import { readerOf, render } from '../render.tsx';

/** Answers that a mail scanner may have sent: looking at them, and deciding whether they count. */
export function suspectedAnswerRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/waves/:waveId/suspected-answers', async (c) => {
    const suspected = await listSuspectedResponses(c.var.context, { waveId: c.req.param('waveId') });
    const reader = readerOf(c);
    const page = (
      <SuspectedAnswersPage reader={reader} suspected={suspected} done={whatWasDone(reader, c.req.query())} />
    );
    return render(c, page);
  });

  routes.post('/waves/:waveId/suspected-answers/decisions', async (c) => {
    const waveId = c.req.param('waveId');
    const form = await readForm(c);
    const decision = form.text('decision');
    const { decided, overtaken } = await decideSuspectedResponses(c.var.context, {
      waveId,
      decision,
      which: form.text('all') ? 'all' : form.list('invitationId'),
    });
    const done = new URLSearchParams({ [decision]: String(decided), overtaken: String(overtaken) });
    return c.redirect(`/waves/${waveId}/suspected-answers?${done}`, 303);
  });

  return routes;
}

function whatWasDone({ phrases }: Reader, query: Record<string, string>): string | undefined {
  const { done } = phrases.suspected;
  const kinds = [...SuspicionDecision.options, 'overtaken' as const];
  const sentences = kinds.flatMap((kind) => (Number(query[kind]) > 0 ? done[kind](Number(query[kind])) : []));
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}
