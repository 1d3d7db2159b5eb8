import type { RankingMeasures } from '../fit/ranking-measures.js';
import { featuresFor, type Task } from './feature-sets.js';
import { viewItem, type LinkFeature, type LinkReasonKind } from './features/link-feature.js';
import type { LinkIndex } from './link-index.js';
import type { Scorer } from './rank.js';

/** Features with their weights for one task, and where the weights come from. */
export interface LinkModel {
  readonly task: Task;
  readonly features: readonly LinkFeature[];
  readonly weights: Float64Array;
  readonly origin: FittedOrigin | PriorOrigin;
}

interface FittedOrigin {
  readonly kind: 'FITTED';
  /** Links whose members were hidden and found again to fit the weights. */
  readonly sample: number;
  readonly penalty: number;
  /** Kinds of evidence that the validation left out. */
  readonly leftOut: readonly LinkReasonKind[];
  /** On the last part of the known links, with weights from the others alone. */
  readonly validation: RankingMeasures;
}

/** There were too few links to fit weights. */
interface PriorOrigin {
  readonly kind: 'PRIOR';
  readonly sample: number;
}

export interface LinkReason {
  readonly kind: LinkReasonKind;
  readonly name: string;
  readonly contribution: number;
  readonly text: string;
}

/** The sum of weight times strength, over all cities at once. */
export function scoreWith({ features, weights }: Pick<LinkModel, 'features' | 'weights'>): Scorer {
  return (index) => (item) => {
    const scores = new Float64Array(index.itemsOf.length);
    const view = viewItem(index, item);
    features.forEach(({ measure }, feature) => {
      const weight = weights[feature]!;
      if (weight === 0) return;
      const strengthOf = measure(view);
      for (let city = 0; city < scores.length; city++) scores[city]! += weight * strengthOf(city);
    });
    return scores;
  };
}

/** One reason for each feature that contributes, strongest first; the contributions add up to the score. */
export function explainLink(
  { features, weights }: LinkModel,
  index: LinkIndex,
  { city, item }: { city: number; item: number },
): LinkReason[] {
  const view = viewItem(index, item);
  return features
    .map(({ measure }, feature) => weights[feature]! * measure(view)(city))
    .map((contribution, feature) => ({ ...features[feature]!, contribution }))
    .filter(({ contribution }) => contribution !== 0)
    .toSorted((one, other) => Math.abs(other.contribution) - Math.abs(one.contribution))
    .map(({ kind, name, contribution, word }) => {
      return { kind, name, contribution, text: word(view, city) };
    });
}

/** Weights by judgement for too few links to fit any: near, same country, known partner, same programme, alike. */
export function priorModel(task: Task, sample: number): LinkModel {
  const features = featuresFor[task];
  const weights = Float64Array.from(features, ({ name }) => PRIOR[name] ?? 0);
  return { task, features, weights, origin: { kind: 'PRIOR', sample } };
}

const PRIOR: Readonly<Record<string, number>> = {
  'near 80 km': 3,
  'near 250 km': 1.5,
  'same country': 0.5,
  'country ties': 0.2,
  'programme around 120 km': 0.4,
  'programme in country': 0.3,
  'programme here': 0.5,
  'themes in common': 0.5,
  'words in common': 0.5,
  'names the city': 3,
  'worked together': 2,
  'partners in common': 0.3,
  'takes part': 0.2,
};
