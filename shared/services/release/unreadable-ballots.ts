/** Some ballots of a wave cannot be counted. Which ones, nobody can tell; an operator decides what to do. */
export class UnreadableBallots extends Error {
  override name = 'UnreadableBallots';
  constructor(ballots: number) {
    super(`${ballots} ballots cannot be read; nothing was published or deleted`);
  }
}
