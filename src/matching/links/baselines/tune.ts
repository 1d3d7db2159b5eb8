import type { RankingMeasures } from '../../fit/ranking-measures.js';
import type { Attributes } from '../attributes.js';
import type { Task } from '../feature-sets.js';
import { measureScorer, type Scorer } from '../rank.js';
import { rehearseFuture, type Rehearsed } from '../rehearsal.js';
import type { Baseline } from './baseline.js';
import { distanceToMembers } from './distance.js';
import { ease } from './ease.js';
import { itemKnn } from './item-knn.js';
import { popularityInCountry } from './popularity.js';
import { rp3beta } from './rp3beta.js';

export const baselines: readonly Baseline[] = [
  popularityInCountry,
  distanceToMembers,
  itemKnn,
  ease,
  rp3beta,
];

export interface TunedBaseline {
  readonly scorer: Scorer;
  readonly setting: number;
  readonly validation: RankingMeasures;
}

export interface TuningRequest extends Rehearsed {
  readonly attributes: Attributes;
  readonly task: Task;
}

/** The method with the setting that does best on the last part of the known links, as the engine is tuned. */
export function tuneBaseline(
  request: TuningRequest,
  { settings, prepare }: Baseline,
): TunedBaseline {
  const rehearsal = rehearseFuture(request);
  const { attributes, task } = request;
  return settings
    .map((setting) => {
      const scorer = prepare(task, setting);
      return {
        scorer,
        setting,
        validation: measureScorer(attributes, { rehearsal, task }, scorer),
      };
    })
    .reduce((best, tuned) => (tuned.validation.ndcgAt10 > best.validation.ndcgAt10 ? tuned : best));
}
