import type {
  MappedCode,
  NormalisedDataset,
  NormalisedDistribution,
} from '../normalised-dataset.js';
import { DATASET_INDICATORS } from './dataset-indicators.js';
import { DISTRIBUTION_INDICATORS } from './distribution-indicators.js';
import { LICENCES } from '../../catalogue/vocabulary/licence.js';
import type { Indicator, IsReachable } from './indicator.js';
import { isTermOf } from './is-term-of.js';
import {
  QUALITY_DIMENSIONS,
  ratingOf,
  type AssessedIndicator,
  type DatasetQuality,
  type IndicatorOutcome,
  type QualityFix,
} from './quality.js';

/**
 * Scores the metadata of a dataset by the European Metadata Quality Assessment. Of its distributions the one with the
 * most points counts. A licence of the whole dataset is also that of its distributions.
 */
export function assessQuality(
  dataset: NormalisedDataset,
  isReachable: IsReachable,
): DatasetQuality {
  const found = [
    ...assessDataset(dataset, isReachable),
    ...assessDistributions(dataset, isReachable),
  ];
  const score = sumOf(found, pointsOf);
  return {
    score,
    rating: ratingOf(score),
    unknownPoints: sumOf(found, ({ indicator, outcome }) =>
      outcome === 'UNKNOWN' ? indicator.points : 0,
    ),
    dimensions: QUALITY_DIMENSIONS.map((dimension) => {
      const ofDimension = found.filter(({ indicator }) => indicator.dimension === dimension);
      return {
        dimension,
        score: sumOf(ofDimension, pointsOf),
        most: sumOf(ofDimension, ({ indicator }) => indicator.points),
      };
    }),
    indicators: found.map(describe),
    fixes: fixesFor(found),
  };
}

/** An indicator and what was found of it. */
interface Found {
  readonly indicator: Indicator;
  readonly outcome: IndicatorOutcome;
}

function assessDataset(dataset: NormalisedDataset, isReachable: IsReachable): Found[] {
  return DATASET_INDICATORS.map((indicator) => ({
    indicator,
    outcome: outcomeOf(indicator.isMet(dataset, isReachable)),
  }));
}

/** That of the best; without distributions nothing is met. */
function assessDistributions(
  { distributions, licence }: NormalisedDataset,
  isReachable: IsReachable,
): Found[] {
  const assessed = distributions.map((distribution) =>
    assessDistribution(
      { ...distribution, licence: surestLicence(distribution.licence, licence) },
      isReachable,
    ),
  );
  const none = DISTRIBUTION_INDICATORS.map((indicator) => ({
    indicator,
    outcome: 'UNMET' as const,
  }));
  return assessed.reduce(
    (best, next) => (sumOf(next, pointsOf) > sumOf(best, pointsOf) ? next : best),
    assessed[0] ?? none,
  );
}

/** The one that is a term of the EU table where only one of the two is. */
function surestLicence(own: MappedCode | null, ofDataset: MappedCode | null): MappedCode | null {
  return isTermOf(LICENCES, ofDataset) && !isTermOf(LICENCES, own) ? ofDataset : (own ?? ofDataset);
}

function assessDistribution(
  distribution: NormalisedDistribution,
  isReachable: IsReachable,
): Found[] {
  return DISTRIBUTION_INDICATORS.map((indicator) => ({
    indicator,
    outcome: outcomeOf(indicator.isMet(distribution, isReachable)),
  }));
}

function outcomeOf(isMet: boolean | undefined): IndicatorOutcome {
  if (isMet === undefined) return 'UNKNOWN';
  return isMet ? 'MET' : 'UNMET';
}

const pointsOf = ({ indicator, outcome }: Found): number =>
  outcome === 'MET' ? indicator.points : 0;

const sumOf = (found: readonly Found[], points: (one: Found) => number): number =>
  found.reduce((sum, one) => sum + points(one), 0);

function describe({ indicator, outcome }: Found): AssessedIndicator {
  const { indicator: name, dimension, points } = indicator;
  return {
    indicator: name,
    dimension,
    outcome,
    points: outcome === 'MET' ? points : 0,
    most: points,
  };
}

/** What mends several indicators of one property at once is one fix; what is not known is none. */
function fixesFor(found: readonly Found[]): QualityFix[] {
  const unmet = found.filter(({ outcome }) => outcome === 'UNMET');
  const byField = Map.groupBy(unmet, ({ indicator }) => indicator.field);
  const fixes = [...byField].map(([field, missing]) => ({
    field,
    gain: sumOf(missing, ({ indicator }) => indicator.points),
    advice: missing[0]!.indicator.advice,
  }));
  return fixes.sort((a, b) => b.gain - a.gain);
}
