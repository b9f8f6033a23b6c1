import type { RawMail } from '../../adapters/ses/mail-service.ts';
import type { Brand } from '../../domain/brand/brand.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { UnitTree } from '../../domain/unit/unit-tree.ts';
import type { Mailing } from '../../domain/wave/delivery.ts';
import type { Invitation } from '../../domain/wave/invitation.ts';
import { mailingsOf } from '../../domain/wave/mailings.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { YouSaidWeDid } from '../../domain/wave/you-said-we-did.ts';
import { addressOnTheWire, composeMime } from '../../email/compose-mime.ts';
import { invitationHeaders } from '../../email/mail-headers.ts';
import { parseSender } from '../../email/sender.ts';
import type { Resources } from '../context.ts';
import { tokenFor } from '../invitation/answer-token.ts';
import { renderInvitation } from './render-invitation.ts';

export interface InvitationMail {
  readonly wave: Wave;
  readonly survey: Survey;
  /** The organisation as it was at launch. */
  readonly units: UnitTree;
  readonly mailing: Mailing;
  readonly invitation: Invitation;
  readonly brand: Brand;
  readonly told: YouSaidWeDid['pairs'];
  /** By which dates are told: that of the reader. */
  readonly timeZone: string;
}

/** The whole mail of one mailing to one invited person. Tokens are derived, so a second mail has the same links. */
export async function composeInvitation(
  { secrets, site, clock }: Pick<Resources, 'secrets' | 'site' | 'clock'>,
  { brand, ...about }: InvitationMail,
): Promise<RawMail> {
  const { wave, mailing, invitation } = about;
  const { address } = parseSender(site.sender);
  const { waveId, side } = wave;
  const answerLink = `${site.baseUrl}/a/${tokenFor(secrets, 'answer', invitation)}`;
  const unsubscribeLink =
    side === 'customer' ? `${site.baseUrl}/u/${tokenFor(secrets, 'unsubscribe', invitation)}` : undefined;
  const isLast = mailing !== 'invitation' && mailingsOf(wave).at(-1)?.mailing === mailing;
  const content = { ...about, brand, isLast, baseUrl: site.baseUrl, answerLink, unsubscribeLink };
  const mail = renderInvitation(content);
  const raw = await composeMime({
    from: { name: brand.name, address },
    replyTo: brand.replyTo,
    to: { name: invitation.name, address: invitation.email },
    mail,
    date: clock(),
    headers: invitationHeaders({
      side,
      waveId,
      mailing,
      senderAddress: address,
      unsubscribeLink,
      configurationSet: site.configurationSet,
    }),
  });
  const tags = { wave: waveId, mailing, invitation: invitation.invitationId };
  return { to: addressOnTheWire(invitation.email), from: site.sender, raw, tags };
}
