/** How much one request may ask for; what goes over it is refused before anything is read. */
export interface QueryLimits {
  /** Levels of fields, one inside the other. */
  readonly depth: number;
  /** Fields and fragments, counted wherever a fragment is spread; each alias is a field. */
  readonly fields: number;
  /** Words and signs of the document: what is over it is not read to its end. */
  readonly tokens: number;
  /** Records that an answer may hold at most, computed ones weighed by `@cost`, lists by `@listSize`. */
  readonly cost: number;
}

/** Several times what a screen full of questions asks for: the saved ones reach 277 fields in 10 levels. */
export const USUAL_LIMITS: QueryLimits = {
  depth: 20,
  fields: 2_000,
  tokens: 6_000,
  cost: 100_000,
};
