import { Hono, type Context as HonoContext } from 'hono';
import { EventInvitation, EventInvitationOutcome, Withdrawal } from '#shared/domain/wave/event-invitation.ts';
import { inviteByEvent } from '#shared/services/invitation/invite-by-event.ts';
import { withdrawInvitation } from '#shared/services/invitation/withdraw-invitation.ts';
import type { ApiEnv } from '../environment.ts';
import { insistOnJson, limitBody } from '../middleware/guard.ts';
import { CallProblem } from '../problem.ts';
import { readJson } from '../read-json.ts';

const IDEMPOTENCY_KEY = /^[\x21-\x7e](?:[\x20-\x7e]{0,118}[\x21-\x7e])?$/;

/** Somebody is invited because something happened. */
export function invitationRoutes(): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.post('/waves/:waveId/invitations', insistOnJson, limitBody, async (c) => {
    const { context } = c.var;
    const waveId = c.req.param('waveId');
    const idempotencyKey = idempotencyKeyOf(c);
    const invitation = await readJson(c, EventInvitation);
    const { isRepeated, ...outcome } = await inviteByEvent(context, {
      ...invitation,
      waveId,
      idempotencyKey,
    });
    const keyId = context.actor.kind === 'api-key' ? context.actor.keyId : undefined;
    context.log('invited-by-event', { keyId, waveId, isRepeated, outcome: outcome.outcome });
    const isCreated = outcome.outcome === 'invited' && !isRepeated;
    return c.json(EventInvitationOutcome.parse(outcome), isCreated ? 201 : 200);
  });

  routes.delete('/waves/:waveId/invitations/:invitationId', async (c) => {
    const { context } = c.var;
    const { waveId, invitationId } = c.req.param();
    const outcome = await withdrawInvitation(context, { waveId, invitationId });
    const keyId = context.actor.kind === 'api-key' ? context.actor.keyId : undefined;
    context.log('invitation-withdrawn', { keyId, waveId });
    return c.json(Withdrawal.parse(outcome));
  });

  return routes;
}

function idempotencyKeyOf(c: HonoContext): string {
  const key = c.req.header('idempotency-key') ?? '';
  if (!IDEMPOTENCY_KEY.test(key)) {
    throw new CallProblem((phrases) => ({ ...phrases.idempotencyKey, status: 400 }));
  }
  return key;
}
