import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { enumType } from '../../../graphql/enum-type.js';
import type { ReasonKind } from '../../../matching/answers.js';
import { ReasonKindEnum } from '../opportunity.type.js';
import type { WeightsOrigin } from './model-in-use.js';

const WeightsOriginEnum = enumType<WeightsOrigin>(
  'WeightsOrigin',
  'Where the weights of the matching come from.',
  {
    FITTED: 'Fitted on the use cases that run in the cities of this catalogue.',
    TOO_FEW_FACTS: 'Set by judgement: too few use cases run in cities to fit weights on them.',
    PRIOR_DOES_BETTER:
      'Set by judgement: fitted ones would find use cases that run in a city no better.',
    NOT_YET_FITTED: 'Set by judgement: nobody has fitted any yet.',
    MADE_FOR_OTHER_EVIDENCE:
      'Set by judgement: the stored ones are for other kinds of evidence than this version of Hansa knows. The next fit replaces them.',
  },
);

@ObjectType('MatchingWeight', {
  simpleResolvers: true,
  description: 'How much a kind of evidence counts in a score.',
})
export class MatchingWeightType {
  @Field(() => ReasonKindEnum, { description: 'The kind of evidence; reasons name the same.' })
  kind!: ReasonKind;

  @Field(() => Float, {
    description:
      'Points that full evidence earns; weaker evidence earns a part of them. Never below 0; 0 has no say.',
  })
  weight!: number;

  @Field(() => Float, { description: 'The points that judgement gives it, to compare with.' })
  priorWeight!: number;
}

@ObjectType('RankingMeasures', {
  simpleResolvers: true,
  description: 'How well rankings find what was hidden from them, on average over the questions.',
})
export class RankingMeasuresType {
  @Field(() => Int, {
    description:
      'Questions asked: a city with hidden cases, and all use cases that it does not run otherwise.',
  })
  questions!: number;

  @Field(() => Float, {
    description:
      'Hidden use cases among the first ten, those further up counting more, against the best order: 0 to 1.',
  })
  ndcgAt10!: number;

  @Field(() => Float, {
    description: 'Part of the questions with a hidden use case among the first ten: 0 to 1.',
  })
  hitsAt10!: number;
}

@ObjectType('MatchingMetrics', {
  simpleResolvers: true,
  description:
    'Fitted weights against those set by judgement. Each part of the cases that run is hidden once: weights fitted on the other parts look for it.',
})
export class MatchingMetricsType {
  @Field(() => RankingMeasuresType, { description: 'Of fitted weights, on cases not fitted on.' })
  fitted!: RankingMeasuresType;

  @Field(() => RankingMeasuresType, { description: 'Of weights set by judgement, on the same.' })
  prior!: RankingMeasuresType;
}

@ObjectType('MatchingModel', {
  simpleResolvers: true,
  description:
    'The weights that scores are made with. A score adds up, for each kind of evidence, its strength (0 to 1) times its weight.',
})
export class MatchingModelType {
  @Field(() => Int, {
    nullable: true,
    description:
      'Raised with every fit that gives something new; null while no fit for this version of Hansa is stored.',
  })
  version!: number | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was fitted; null while no fit is stored.',
  })
  fittedAt!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Revision of the catalogue that it was fitted on; null while no fit is stored.',
  })
  fittedOnRevision!: number | null;

  @Field(() => WeightsOriginEnum, { description: 'Where the weights come from.' })
  origin!: WeightsOrigin;

  @Field(() => Int, {
    nullable: true,
    description:
      'Cases that run in a city, as a trial or in daily work, when it was fitted; null while no fit is stored.',
  })
  sample!: number | null;

  @Field(() => MatchingMetricsType, {
    nullable: true,
    description: 'How good the weights are; null with too few cases, or while no fit is stored.',
  })
  metrics!: MatchingMetricsType | null;

  @Field(() => [MatchingWeightType], {
    description: 'For the opportunities of a city, the greatest first; together 100 points.',
  })
  weights!: MatchingWeightType[];

  @Field(() => [MatchingWeightType], {
    description:
      'For the partners of a city in a use case, the greatest first; together 100 points.',
  })
  partnerWeights!: MatchingWeightType[];

  @Field(() => [MatchingWeightType], {
    description:
      'For the partners of a city without a use case in mind, the greatest first; together 100 points.',
  })
  cityPartnerWeights!: MatchingWeightType[];

  @Field(() => [MatchingWeightType], {
    description: 'For the likeness of two cities, the greatest first; together 100 points.',
  })
  similarityWeights!: MatchingWeightType[];
}
