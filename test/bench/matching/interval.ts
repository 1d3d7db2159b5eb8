import { seededRandom } from '../../../src/matching/fit/seeded-random.js';

/** How one hidden case was found. */
export interface Outcome {
  readonly cityId: number;
  readonly useCaseId: number;
  /** The chance that it is among the first ten: a part only where others score the same. */
  readonly hit: number;
  /** At most two other cases of the city are known. */
  readonly isLittleKnown: boolean;
}

export function summarise(
  outcomes: readonly Outcome[],
  commonest: number | undefined,
): Record<string, string> {
  const others = outcomes.filter(({ useCaseId }) => useCaseId !== commonest);
  const few = others.filter(({ isLittleKnown }) => isLittleKnown);
  return { all: write(outcomes), others: write(others), 'few known': write(few) };
}

/** Cases of one city stand and fall together, so cities are drawn, not cases. */
function write(outcomes: readonly Outcome[]): string {
  const cities = [...Map.groupBy(outcomes, ({ cityId }) => cityId).values()];
  const random = seededRandom(SEED);
  const means = Array.from({ length: DRAWS }, () =>
    meanHit(cities.flatMap(() => cities[Math.floor(random() * cities.length)]!)),
  ).toSorted((one, other) => one - other);
  const [low, high] = [means[Math.floor(DRAWS * 0.025)]!, means[Math.floor(DRAWS * 0.975)]!];
  return `${meanHit(outcomes).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
}

const DRAWS = 1_000;
const SEED = 1358;

const meanHit = (outcomes: readonly Outcome[]): number =>
  outcomes.reduce((sum, { hit }) => sum + hit, 0) / outcomes.length;
