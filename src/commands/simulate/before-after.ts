/** Where something stands in its list; without a place, it is not on it. */
interface Standing {
  rank?: number | null;
  score: number;
}

type Before = Standing | null | undefined;

/** "3 → 5", with a dash where it has no place. */
export const ranksOf = (before: Before, after: Standing): string =>
  `${before?.rank ?? NONE} → ${after.rank ?? NONE}`;

/** "30.12 → 31.40", or one of them when they are the same. */
export function scoresOf(before: Before, { score }: Standing): string {
  const now = before?.score.toFixed(2) ?? NONE;
  return before?.score === score ? now : `${now} → ${score.toFixed(2)}`;
}

const NONE = '–';
