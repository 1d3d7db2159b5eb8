import type { ReasonKind } from '../../../matching/answers.js';
import { priorWeights } from '../../../matching/weights.js';
import type { MatchingModelType, MatchingWeightType } from './matching-model.type.js';
import type { ModelInUse } from './model-in-use.js';
import type { StoredModel } from './stored-model.js';

export function presentModel({ weights, origin, stored }: ModelInUse): MatchingModelType {
  return {
    origin,
    ...(stored ? presentFit(stored) : notFitted),
    weights: listWeights(weights.opportunity, priorWeights.opportunity),
    partnerWeights: listWeights(weights.partner, priorWeights.partner),
    cityPartnerWeights: listWeights(weights.cityPartner, priorWeights.cityPartner),
    similarityWeights: listWeights(weights.similarity, priorWeights.similarity),
  };
}

type Fit = Pick<
  MatchingModelType,
  'version' | 'fittedAt' | 'fittedOnRevision' | 'sample' | 'metrics'
>;

function presentFit({ version, fittedAt, baseRevision, sample, fitted, prior }: StoredModel): Fit {
  const metrics = fitted && prior && { fitted, prior };
  return { version, fittedAt, fittedOnRevision: baseRevision, sample, metrics };
}

const notFitted: Fit = {
  version: null,
  fittedAt: null,
  fittedOnRevision: null,
  sample: null,
  metrics: null,
};

function listWeights<Kind extends ReasonKind>(
  weights: Readonly<Record<Kind, number>>,
  prior: Readonly<Record<Kind, number>>,
): MatchingWeightType[] {
  return (Object.keys(prior) as Kind[])
    .map((kind) => ({ kind, weight: weights[kind], priorWeight: prior[kind] }))
    .toSorted((one, other) => other.weight - one.weight || other.priorWeight - one.priorWeight);
}
