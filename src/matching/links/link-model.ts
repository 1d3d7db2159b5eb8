import type { RankingMeasures } from '../fit/ranking-measures.js';
import { featuresFor, type Task } from './feature-sets.js';
import { viewItem, type LinkFeature, type LinkReasonKind } from './features/link-feature.js';
import type { Scorer } from './rank.js';

/** Features with their weights for one task, and where the weights come from. */
export interface LinkModel {
  readonly task: Task;
  readonly features: readonly LinkFeature[];
  readonly weights: Float64Array;
  /** The usual strength of each feature: what is as usual contributes nothing, and 0 stands for none. */
  readonly usual: Float64Array;
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

/** The sum of weight times strength beyond the usual, over all cities at once. */
export function scoreWith({ features, weights, usual }: LinkWeights): Scorer {
  return (index) => (item) => {
    const scores = new Float64Array(index.itemsOf.length);
    const view = viewItem(index, item);
    features.forEach(({ measure }, feature) => {
      const weight = weights[feature]!;
      if (weight === 0) return;
      const strengthOf = measure(view);
      const offset = usual[feature]!;
      for (let city = 0; city < scores.length; city++) {
        scores[city]! += weight * (strengthOf(city) - offset);
      }
    });
    return scores;
  };
}

export type LinkWeights = Pick<LinkModel, 'features' | 'weights' | 'usual'>;

/** Weights by judgement for too few links to fit any: near, same country, known partner, same programme, alike. */
export function priorModel(task: Task, sample: number): LinkModel {
  const features = featuresFor[task];
  const weights = Float64Array.from(features, ({ name }) => PRIOR[name] ?? 0);
  const usual = new Float64Array(features.length);
  return { task, features, weights, usual, origin: { kind: 'PRIOR', sample } };
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
