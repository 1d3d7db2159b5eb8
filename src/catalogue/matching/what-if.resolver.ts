import { FieldResolver, Resolver, Root } from 'type-graphql';
import { type Counterfactual, counterfactualFor } from '../../matching/counterfactual.js';
import { type MissingFact, missingFactsFor } from '../../matching/missing-facts.js';
import { edgeFields } from '../edge-fields.js';
import type { CityUseCase } from './city-answers.js';
import { toEvidence } from './evidence-field.js';
import { OpportunityType } from './opportunity.type.js';
import { CounterfactualType, MissingFactType } from './what-if.type.js';

@Resolver(() => OpportunityType)
class WhatIfResolver {
  @FieldResolver(() => [MissingFactType], {
    description:
      'Unknown facts about the city that would change the rank most, at most five, each taken alone: kinds of data that it may hold, businesses that may be active there.',
  })
  missing(@Root() { index, cityId, useCaseId }: CityUseCase): MissingFact[] {
    return missingFactsFor(index, cityId, useCaseId);
  }

  @FieldResolver(() => CounterfactualType, {
    nullable: true,
    description:
      'What would lift it to the first three opportunities of the city; nothing in it is needless. Null when it is among them already, or when nothing that was tried would lift it there.',
  })
  counterfactual(@Root() { index, cityId, useCaseId }: CityUseCase): Counterfactual | null {
    return counterfactualFor(index, cityId, useCaseId);
  }
}

export const whatIfResolvers = [
  WhatIfResolver,
  edgeFields(MissingFactType, {
    evidence: toEvidence(
      'evidence',
      'What the fact is about: a kind of data or a business; never empty.',
    ),
    suppliers: toEvidence('suppliers', 'Who could tell: the city or the business; never empty.'),
  }),
  edgeFields(CounterfactualType, {
    evidence: toEvidence(
      'evidence',
      'What it is about, in the order of the sentence: kinds that the city would hold, businesses that would be active there, the use case itself if the city would explore it; never empty.',
    ),
  }),
];
