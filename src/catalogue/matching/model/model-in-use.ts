import type { WeightsFit } from '../../../matching/fit-weights.js';
import { priorWeights, type MatchingWeights } from '../../../matching/weights.js';
import type { StoredModel } from './stored-model.js';

export type WeightsOrigin = WeightsFit['origin'] | 'NOT_YET_FITTED' | 'MADE_FOR_OTHER_EVIDENCE';

/** The weights that answers are drawn with, and where they come from. */
export interface ModelInUse {
  readonly weights: MatchingWeights;
  readonly origin: WeightsOrigin;
  /** Null when the weights are those set by judgement, without any fit for this engine. */
  readonly stored: StoredModel | null;
}

/** Weights for other kinds of evidence than the engine's would leave some of it without any say: they stay unused. */
export function modelInUse(newest: StoredModel | null): ModelInUse {
  if (newest?.isForThisEngine) {
    return { weights: newest.weights, origin: newest.origin, stored: newest };
  }
  const origin = newest ? 'MADE_FOR_OTHER_EVIDENCE' : 'NOT_YET_FITTED';
  return { weights: priorWeights, origin, stored: null };
}
