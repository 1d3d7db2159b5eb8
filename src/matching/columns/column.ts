import type { CityView } from '../fact-index.js';

/**
 * The strength of one kind of evidence for every use case at once, by ordinal.
 *
 * It says what the feature of that kind says of one use case, to the last bit, without asking use case by use case.
 */
export type Column = (view: CityView) => Float64Array;

export const emptyColumn = ({ index }: CityView): Float64Array =>
  new Float64Array(index.useCases.length);
