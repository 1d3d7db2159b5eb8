import type { Facts } from '../../../src/matching/facts.js';
import { fitWeights } from '../../../src/matching/fit-weights.js';
import { baselines, tuneBaseline } from '../../../src/matching/links/baselines/tune.js';
import { priorWeights } from '../../../src/matching/weights.js';
import type { BenchSettings, Table } from '../part.js';
import { commonestOf, type HiddenCase, hideEachCase, withoutCases } from './hidden-cases.js';
import { type Outcome, summarise } from './interval.js';
import { engineHits, linkHits } from './hits.js';
import { toLinks } from './to-links.js';

/**
 * Each case that runs in a city is hidden in turn, and looked for among all use cases that the city does not run then.
 *
 * What is fitted or tuned is so by fold, on facts without any case of the fold.
 */
export async function* compareMethods(
  facts: Facts,
  { isQuick, report }: BenchSettings,
): AsyncGenerator<Table> {
  const cases = hideEachCase(facts).filter((_, at) => !isQuick || at % 4 === 0);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    cases.filter((_, at) => at % FOLDS === fold),
  );
  const commonest = commonestOf(cases);
  const outcomes = new Map<string, Outcome[]>();
  for (const [at, fold] of folds.entries()) {
    report(`fold ${at + 1} of ${FOLDS}: ${fold.length} of ${cases.length} hidden cases`);
    for (const [method, found] of hitsOfFold(facts, fold)) {
      outcomes.set(method, [...(outcomes.get(method) ?? []), ...found]);
    }
    await Promise.resolve();
  }
  yield {
    title: 'Hidden cases of the starting catalogue found among the first ten (hits@10)',
    rows: [...outcomes].map(([method, found]) => ({ method, ...summarise(found, commonest) })),
    note: `${cases.length} cases; in brackets 95 % intervals, resampled by city. "others": without the use case that most of them are of. "few known": of these, in cities of which at most two other cases are known.`,
  };
}

const FOLDS = 5;

function hitsOfFold(facts: Facts, fold: readonly HiddenCase[]): Map<string, Outcome[]> {
  const { weights } = fitWeights(withoutCases(facts, fold));
  const hits = new Map([
    ['Hansa, weights by judgement', engineHits(facts, fold, priorWeights)],
    ['Hansa, weights fitted', engineHits(facts, fold, weights)],
  ]);
  const links = toLinks(facts, fold);
  for (const baseline of baselines) {
    const { scorer } = tuneBaseline({ ...links.rehearsed, task: 'T1' }, baseline);
    hits.set(baseline.name, linkHits(links, fold, scorer));
  }
  return hits;
}
