import * as z from 'zod';
import { Language } from '../localized.ts';
import { Answers } from './answers.ts';
import { Suspicion } from './suspicion.ts';

/** How a respondent came to the page. */
export const Channel = z.enum(['mail', 'link', 'kiosk', 'widget']);
export type Channel = z.infer<typeof Channel>;

/** A customer's answers in one wave. Who it is stands in the invitation, never here. */
export const Response = z.object({
  waveId: z.string(),
  bucket: z.int().min(0),
  invitationId: z.string(),
  /** 1 at first; each change of mind before the close counts one up. */
  revision: z.int().min(1),
  /** Names one submission, so that sending it again is the same write. */
  submissionId: z.string(),
  answers: Answers,
  language: Language,
  channel: Channel,
  answeredAt: z.iso.datetime(),
  /** The open link that was answered through. Nobody was invited then: `invitationId` is random. */
  linkId: z.string().optional(),
  suspicion: Suspicion.optional(),
});
export type Response = z.infer<typeof Response>;

/** What an employee's sealed ballot holds once opened. It has no time, no id and no person. */
export const Ballot = z.object({
  waveId: z.string(),
  /** The unit that the roster of the wave names for the person. */
  unitId: z.string(),
  language: Language,
  answers: Answers,
});
export type Ballot = z.infer<typeof Ballot>;

/** A ballot as it is stored: encrypted to the wave's public key. */
export const SealedBallot = z.object({
  waveId: z.string(),
  ballotId: z.uuidv4(),
  encapsulatedKey: z.instanceof(Uint8Array),
  ciphertext: z.instanceof(Uint8Array),
});
export type SealedBallot = z.infer<typeof SealedBallot>;
