import { Field, Float, ObjectType } from 'type-graphql';
import { enumType } from '../../graphql/enum-type.js';
import type { CheckState, PartnerRole, ReasonKind, Verdict } from '../../matching/answers.js';
import { answerConnectionType } from '../connection-type.js';

export const ReasonKindEnum = enumType<ReasonKind>('ReasonKind', 'What a reason is about.', {
  SHARED_THEME: 'Themes in common with what the city runs.',
  SHARED_TEXT: 'The words of what the city runs or explores.',
  SIMILAR_SIZE: 'Cities of a like size.',
  NEARBY_CITY: 'Cities near by.',
  LOCAL_HOLDER: 'Businesses active in the city hold data that is needed.',
  DATA_HELD: 'The city has data that is needed.',
  DATA_OFFERED: 'Needed data that businesses hold elsewhere, but nobody in the city.',
  SHARED_GROUP: 'Working groups in common.',
  SHARED_NETWORK: 'Networks in common.',
  SAME_COUNTRY: 'Cities of the same country.',
  ADOPTION: 'How many cities run it.',
  MATURITY: 'How many of the cities that tried it keep it in operation.',
  RECENCY: 'How new its newest case is.',
  PAST_PARTNER: 'Cities that have done use cases with the same businesses or groups.',
  SHARED_USE_CASE: 'Use cases in common, or cities that run the same use cases.',
  ROLE: 'What the partner has to offer: it has done it, does it, or wants it too.',
  SHARED_BUSINESS: 'Businesses in common.',
  SHARED_LANGUAGE: 'A language of both administrations, across a border.',
  SHARED_WISH: 'Use cases that both want.',
  ACTIVITY: 'How much the other city does.',
  LEGAL_SETTING: 'The law that cases of it rest on applies here too.',
  OWN_CASE: 'The city explores it already, or has done it before.',
});

export const CheckStateEnum = enumType<CheckState>(
  'CheckState',
  'Whether a needed kind of data is at hand.',
  {
    HELD: 'The city publishes it, or uses it in a use case that it tries or runs.',
    OFFERED_LOCALLY:
      'A business that is active in the city holds it, or a dataset of it covers the city.',
    OFFERED_ELSEWHERE: 'Somebody holds it, but not here as far as is known.',
    MISSING: 'Nobody in the catalogue holds it.',
    UNKNOWN: 'Nothing is known of the data of this city, and nobody in the catalogue holds it.',
  },
);

export const VerdictEnum = enumType<Verdict>('Verdict', 'How ready a city is for a use case.', {
  READY: 'Every required kind is held or offered locally.',
  PARTLY_READY: 'Some required kinds are held or offered locally, or all are offered somewhere.',
  NOT_READY: 'No required kind is held or offered locally.',
  UNKNOWN: 'Nothing is known of any required kind, or none is listed.',
});

export const PartnerRoleEnum = enumType<PartnerRole>(
  'PartnerRole',
  'What a partner has to do with a use case.',
  {
    HAS_DONE_IT: 'It runs there in daily work.',
    DOING_IT: 'It runs there as a trial.',
    WANTS_IT_TOO: 'The city explores it, or it ranks high among its own opportunities.',
  },
);

@ObjectType('Reason', {
  simpleResolvers: true,
  description: 'One part of a score, in words, with the records that show it.',
})
export class ReasonType {
  @Field(() => ReasonKindEnum, { description: 'What it is about.' })
  kind!: ReasonKind;

  @Field(() => Float, {
    description:
      'Points that it adds to the score; the contributions of one answer add up to its score.',
  })
  contribution!: number;

  @Field(() => String, { description: 'The reason in a sentence.' })
  text!: string;
}

@ObjectType('ReadinessCheck', {
  simpleResolvers: true,
  description: 'One needed kind of data, checked.',
})
export class ReadinessCheckType {
  @Field(() => Boolean, { description: 'The use case cannot do without it.' })
  required!: boolean;

  @Field(() => CheckStateEnum, { description: 'Whether it is at hand.' })
  state!: CheckState;

  @Field(() => Boolean, {
    description:
      'Whether the state rests only on kinds that the words of datasets point to, and nobody has stated: ask before you rely on it.',
  })
  isInferred!: boolean;
}

@ObjectType('Readiness', {
  simpleResolvers: true,
  description: 'How far the data that a use case needs is at hand in a city.',
})
export class ReadinessType {
  @Field(() => VerdictEnum, { description: 'The conclusion.' })
  verdict!: Verdict;

  @Field(() => Float, {
    nullable: true,
    description:
      'Required kinds that are held or offered locally, over all required kinds: 0 to 1. Null when none is required.',
  })
  coverage!: number | null;

  @Field(() => [ReadinessCheckType], { description: 'Each needed kind.' })
  checks!: object[];
}

@ObjectType('Holder', {
  simpleResolvers: true,
  description: 'A business that holds data which a use case needs.',
})
export class HolderType {
  @Field(() => Boolean, { description: 'It is active in the city.' })
  activeHere!: boolean;

  @Field(() => Boolean, {
    description: 'It takes part in a trial or running case of this use case somewhere.',
  })
  alreadyShares!: boolean;
}

@ObjectType('Partner', {
  simpleResolvers: true,
  description: 'A city to do a use case with.',
})
export class PartnerType {
  @Field(() => PartnerRoleEnum, { description: 'What it has to do with the use case.' })
  role!: PartnerRole;

  @Field(() => Float, { description: 'How good a partner; the sum of the contributions.' })
  score!: number;

  @Field(() => [ReasonType], { description: 'Why, the weightiest first.' })
  reasons!: object[];
}

@ObjectType('SimilarCity', { simpleResolvers: true, description: 'A city that is like another.' })
export class SimilarCityType {
  @Field(() => Float, { description: 'How alike; the sum of the contributions.' })
  score!: number;

  @Field(() => [ReasonType], { description: 'Why, the weightiest first.' })
  reasons!: object[];
}

@ObjectType('CityNeed', {
  simpleResolvers: true,
  description: 'A kind of data that use cases of a city need and that it does not hold.',
})
export class CityNeedType {
  @Field(() => CheckStateEnum, { description: 'Whether it is at hand; never HELD.' })
  state!: CheckState;
}

@ObjectType('Opportunity', {
  simpleResolvers: true,
  description:
    'A use case that a city could do, with the reasons. It is computed, not stated by anybody.',
})
export class OpportunityType {
  @Field(() => Float, {
    description:
      'How promising; the sum of the contributions. Comparable within one city and revision.',
  })
  score!: number;

  @Field(() => [ReasonType], { description: 'Why, the weightiest first.' })
  reasons!: object[];
}

export const OpportunityConnection = answerConnectionType(() => OpportunityType, {
  name: 'Opportunity',
  of: 'opportunities',
});
export const HolderConnection = answerConnectionType(() => HolderType, {
  name: 'Holder',
  of: 'holders',
});
export const PartnerConnection = answerConnectionType(() => PartnerType, {
  name: 'Partner',
  of: 'partners',
});
export const SimilarCityConnection = answerConnectionType(() => SimilarCityType, {
  name: 'SimilarCity',
  of: 'similar cities',
});
