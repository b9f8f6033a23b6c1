import type { Localized } from '../domain/localized.ts';
import type { NamedProblem } from '../domain/survey/checks/named-problem.ts';

/** The actor's role does not allow this. */
export class NotAllowed extends Error {
  override name = 'NotAllowed';
}

/** There is no such thing, or the actor may not know of it. */
export class NotFound extends Error {
  override name = 'NotFound';
}

/** What was asked makes no sense as it stands; `explanation` tells the reader what to do. */
export class Invalid extends Error {
  override name = 'Invalid';
  readonly explanation: Localized;
  constructor(explanation: Localized) {
    super(explanation.en);
    this.explanation = explanation;
  }
}

/** Surveys that cannot be asked as they stand; `problems` names everything that is in the way, never nothing. */
export class InvalidSurvey extends Invalid {
  override name = 'InvalidSurvey';
  readonly problems: readonly NamedProblem[];
  constructor(problems: readonly [NamedProblem, ...NamedProblem[]]) {
    super(problems[0].explanation);
    this.problems = problems;
  }
}

/** Somebody else was faster, or the thing is in a state that does not allow this. */
export class Conflict extends Error {
  override name = 'Conflict';
  readonly explanation: Localized;
  constructor(explanation: Localized) {
    super(explanation.en);
    this.explanation = explanation;
  }
}
