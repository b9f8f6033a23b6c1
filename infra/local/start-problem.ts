/** The platform cannot start or go on; the message is one line that says what to do about it. */
export class StartProblem extends Error {
  override name = 'StartProblem';
}
