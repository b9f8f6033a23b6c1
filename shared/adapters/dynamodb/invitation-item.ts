// An invitation as it is stored: what is known at launch is one text, since all of a wave are read again and again.
import type { Invitation } from '../../domain/wave/invitation.ts';
import { asciiJson } from './ascii-json.ts';
import type { Attributes } from './database.ts';

/** A ballot that is cast notes `used` without looking at the rest. */
export type StoredInvitation = Pick<Invitation, 'used'> & { readonly known: string };

/** Everything but the keys, which say nothing more. */
export const PARTS_OF_AN_INVITATION = ['known', 'used'] as const;

export function storedInvitation({ used, ...known }: Invitation): StoredInvitation {
  return { known: asciiJson(known), ...(used && { used }) };
}

export function invitationFrom({ known, used }: StoredInvitation): Invitation {
  return { ...JSON.parse(known), ...(used && { used }) };
}

/** By hand: going through every attribute of a hundred thousand items takes longer than reading them. */
export function invitationIn({ known, used }: Attributes): Invitation {
  return invitationFrom({ known: known?.S ?? '{}', ...(used?.BOOL && { used: true }) });
}
