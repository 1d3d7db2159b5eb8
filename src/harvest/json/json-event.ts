/** Where a value is in a JSON text: the keys and places in lists that lead to it. */
export type JsonPath = readonly (string | number)[];

export type JsonKind = 'OBJECT' | 'ARRAY' | 'SCALAR';

/** DESCEND looks for values inside it, TAKE hands it on as a whole, SKIP leaves it out. */
export type JsonPlan = (path: JsonPath, kind: JsonKind) => 'DESCEND' | 'TAKE' | 'SKIP';

export type JsonEvent =
  /** A value that is taken, as it is written: it may still not be JSON inside. */
  | { readonly kind: 'VALUE'; readonly path: JsonPath; readonly text: string }
  /** A value that was to be taken, but is too long or too deep. */
  | { readonly kind: 'TOO_MUCH'; readonly path: JsonPath }
  /** The end of a value into which it descended; size is how many a list has, 0 for an object. */
  | { readonly kind: 'CLOSED'; readonly path: JsonPath; readonly size: number }
  /** FLAW: reading goes on; BREAK: what follows cannot be read. */
  | { readonly kind: 'FLAW' | 'BREAK'; readonly what: string };

export interface JsonLimits {
  readonly charactersPerValue: number;
  readonly levelsPerValue: number;
}

/** A record of 4 million characters has some 10,000 distributions: more is an attack or an accident. */
export const LIMITS_OF_VALUES: JsonLimits = { charactersPerValue: 4_000_000, levelsPerValue: 64 };

/** "result.resources[2].size" */
export function writePath(path: JsonPath): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`))
    .join('');
}
