// Told apart here: a person who answers, and a mail scanner that submits the form behind a link. No schema is
// reached at run time, because the respondents' pages judge with this.
import type { Response } from './response.ts';
import type { SuspicionReason } from './suspicion.ts';

/** What a posted form tells of how it came about. */
export interface SubmissionEvidence {
  /** A field that people do not see was filled in. */
  readonly trapFilled: boolean;
  /** Whether our script ran, and whether it saw a key or pointer event that the browser vouches for. */
  readonly script: 'off' | 'untouched' | 'touched';
  /** The submit button's own name and value were posted; `form.submit()` leaves them out, pressing Enter does not. */
  readonly buttonPressed: boolean;
  /** From the page being served to the post, in steps of two seconds; absent where the form did not say. */
  readonly secondsOpen?: number | undefined;
  /** Nothing was answered but the score that the mail had preselected, or nothing was changed. */
  readonly onlyPreselected: boolean;
}

/** Nobody reads the page, finds the button and presses it in less. */
const FEWEST_SECONDS_OF_A_PERSON = 3;

/**
 * Why a submission may come from a scanner; empty for a person. What was seen, and what follows:
 *
 * | trap   | script    | button  | answers              | open for         | reason    | because |
 * | ------ | --------- | ------- | -------------------- | ---------------- | --------- | ------- |
 * | filled | any       | any     | any                  | any              | trap      | only what reads the markup finds the field |
 * |        | touched   | any     | any                  | any              |           | a trusted event needs a hand |
 * |        | untouched | any     | any                  | any              | untouched | the script would have seen the press |
 * |        | off       | missing | any                  | any              | untouched | without script only a press or Enter submits, and both name the button |
 * |        | off       | named   | only the preselected | unknown or < 3 s | too-fast  | the form as it was served, sent back at once |
 * |        | off       | named   | only the preselected | 3 s or more      |           | a person without script who agrees with the score in the mail |
 * |        | off       | named   | more                 | any              |           | somebody chose something |
 */
export function suspicionOf(evidence: SubmissionEvidence): SuspicionReason[] {
  const reasons: SuspicionReason[] = evidence.trapFilled ? ['trap'] : [];
  if (evidence.script === 'touched') return reasons;
  if (evidence.script === 'untouched') return [...reasons, 'untouched'];
  const { buttonPressed, onlyPreselected, secondsOpen = 0 } = evidence;
  if (!buttonPressed) reasons.push('untouched');
  if (onlyPreselected && secondsOpen < FEWEST_SECONDS_OF_A_PERSON) reasons.push('too-fast');
  return reasons;
}

/** Whether answers add to the figures: nothing speaks against them, or a person decided that they count. */
export function countsInFigures({ suspicion }: Pick<Response, 'suspicion'>): boolean {
  return !suspicion || suspicion.decision === 'counted';
}

/** Whether somebody still has to decide about suspected answers. */
export function awaitsDecision({ suspicion }: Pick<Response, 'suspicion'>): boolean {
  return suspicion !== undefined && suspicion.decision === undefined;
}
