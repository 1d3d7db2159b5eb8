/** How good rankings are, on average over the questions. */
export interface RankingMeasures {
  readonly questions: number;
  /** Discounted gain of the right answers among the first ten, against the best possible. */
  readonly ndcgAt10: number;
  /** The part of the questions with a right answer among the first ten. */
  readonly hitsAt10: number;
}

/** The measures of one list: whether each of its places is right, and how many right answers there are. */
export function measureList(isRight: readonly boolean[], rightAnswers: number): RankingMeasures {
  let gain = 0;
  let best = 0;
  for (let place = 0; place < 10; place++) {
    const discounted = 1 / Math.log2(place + 2);
    if (isRight[place]) gain += discounted;
    if (place < rightAnswers) best += discounted;
  }
  return { questions: 1, ndcgAt10: gain / best, hitsAt10: gain > 0 ? 1 : 0 };
}

/** The mean over all questions. */
export function averageMeasures(measures: readonly RankingMeasures[]): RankingMeasures {
  const questions = Math.max(measures.length, 1);
  const mean = (of: (one: RankingMeasures) => number) =>
    measures.reduce((sum, one) => sum + of(one), 0) / questions;
  return {
    questions: measures.length,
    ndcgAt10: mean((one) => one.ndcgAt10),
    hitsAt10: mean((one) => one.hitsAt10),
  };
}
