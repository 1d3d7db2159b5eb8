import type { Task } from '../feature-sets.js';
import type { LinkIndex } from '../link-index.js';
import type { ScoreItem } from '../rank.js';

/**
 * Known links as a method sees them that knows behaviour alone: what is ranked, and who asks.
 *
 * For T1 cities ask and items are ranked; for T2 items ask and cities are ranked.
 */
export interface WhoDidWhat {
  /** What each asker has, by ordinal. */
  readonly ofAsker: readonly (readonly number[])[];
  /** Who has each of the ranked, by ordinal. */
  readonly ofRanked: readonly (readonly number[])[];
}

export function seenFrom(task: Task, { members, itemsOf }: LinkIndex): WhoDidWhat {
  return task === 'T1'
    ? { ofAsker: itemsOf, ofRanked: members }
    : { ofAsker: members, ofRanked: itemsOf };
}

/** Scores from the likeness of each of the ranked to each other, by row. */
export function scoreByLikeness(
  task: Task,
  { ofAsker, ofRanked }: WhoDidWhat,
  likenessTo: (ranked: number) => ReadonlyMap<number, number>,
): ScoreItem {
  if (task === 'T1') {
    return (item) => {
      const likeness = likenessTo(item);
      const scores = new Float64Array(ofAsker.length);
      for (const [other, amount] of likeness) {
        for (const city of ofRanked[other]!) scores[city]! += amount;
      }
      return scores;
    };
  }
  const rows = ofRanked.map((_, ranked) => likenessTo(ranked));
  return (item) => {
    const had = ofAsker[item]!;
    return Float64Array.from(rows, (row) =>
      had.reduce((sum, other) => sum + (row.get(other) ?? 0), 0),
    );
  };
}
