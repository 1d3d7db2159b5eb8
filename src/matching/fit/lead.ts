import type { RankingMeasures } from './ranking-measures.js';

/** By how many standard errors the one ranks the same questions better than the other; question by question. */
export function leadOf(one: readonly RankingMeasures[], other: readonly RankingMeasures[]): number {
  const gains = one.map(({ ndcgAt10 }, at) => ndcgAt10 - other[at]!.ndcgAt10);
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  const squares = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0);
  return mean === 0 ? 0 : mean / (Math.sqrt(squares) / gains.length);
}
