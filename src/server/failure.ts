/** Something that was to be expected, said so that people know what to do; without a stack trace. */
export class Failure extends Error {
  override readonly name: string = 'Failure';
}

/** What was typed or set is not accepted. */
export class UsageFailure extends Failure {
  override readonly name = 'UsageFailure';
}
