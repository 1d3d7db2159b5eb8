/** A closed set's value as the database writes it: `reading of the source` becomes `READING_OF_THE_SOURCE`. */
export function constantCase(words: string): string {
  return words.replaceAll(/[ -]/g, '_').toUpperCase();
}

/** The values without repetitions, in order of appearance. */
export function distinct<Value>(values: Iterable<Value>): Value[] {
  return [...new Set(values)];
}
