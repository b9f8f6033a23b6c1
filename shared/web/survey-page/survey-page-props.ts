import type { ShownBrand } from '../../domain/brand/shown-brand.ts';
import type { Language } from '../../domain/localized.ts';
import type { AnswerError } from '../../domain/response/parse-answers.ts';
import type { PostedFields } from '../../domain/response/posted-fields.ts';
import type { Channel } from '../../domain/response/response.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { Wave } from '../../domain/wave/wave.ts';

/** What one page of a survey is drawn from. */
export interface SurveyPageProps {
  readonly wave: Pick<Wave, 'closesAt' | 'thresholds'>;
  readonly survey: Survey;
  readonly language: Language;
  readonly brand: ShownBrand;
  readonly channel: Channel;
  /** Number of the page of questions, from 0; as many as there are pages for the one that only asks to send. */
  readonly page: number;
  /** What is filled in already: the score from the mail, earlier answers, or everything that was posted. */
  readonly given: PostedFields;
  /** The headline's score when it was chosen in the mail. */
  readonly score?: number | undefined;
  /** These answers were sent before and are being changed. */
  readonly changes?: boolean;
  /** Names one visit through an open link, so that pressing twice is one answer. */
  readonly visitId?: string | undefined;
  readonly errors?: readonly AnswerError[];
  readonly notSaved?: boolean;
  /** Too many answers came from this place. */
  readonly minutesToWait?: number;
}
