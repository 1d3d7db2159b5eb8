/** A text whose first piece was looked at, whole again. */
export async function* fromStart(
  start: string,
  rest: AsyncIterable<string>,
): AsyncGenerator<string> {
  yield start;
  yield* rest;
}
