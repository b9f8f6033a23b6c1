import type { Language } from '#shared/domain/localized.ts';
import type { Answers } from '#shared/domain/response/answers.ts';
import type { Channel } from '#shared/domain/response/response.ts';
import type { SubmissionEvidence } from '#shared/domain/response/suspicion-rules.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';

/** Answers as somebody sent them, complete and checked. */
export interface Submission {
  readonly answers: Answers;
  readonly language: Language;
  readonly evidence: SubmissionEvidence;
  /** A person has said to be one. */
  readonly confirmed: boolean;
  /** The page showed the earlier answers, so these are all there are. */
  readonly changes: boolean;
}

/** `suspected`: a person is asked to press once more. With `minutesToWait`, too many answers came from one place. */
export type Kept =
  | { readonly minutesToWait: number }
  | 'kept'
  | 'suspected'
  | 'already-used'
  | 'closed'
  | 'not-saved'
  | 'too-many-changes'
  | 'too-late';

/** One person in front of one survey, whichever way they came. */
export interface Sitting {
  readonly wave: Wave;
  /** As this person meets it. */
  readonly survey: Survey;
  readonly channel: Channel;
  /** `/a/<token>` */
  readonly path: string;
  /** What a device at this place speaks, unless asked otherwise. */
  readonly usualLanguage?: Language | undefined;
  readonly visitId?: string | undefined;
  /** Until then whoever sent the answers may open this link again and change them. */
  readonly canChangeUntil?: string | undefined;
  keep(submission: Submission): Promise<Kept>;
}
