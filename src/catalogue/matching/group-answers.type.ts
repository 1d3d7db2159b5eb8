import { Field, Float, ObjectType } from 'type-graphql';
import { enumType } from '../../graphql/enum-type.js';
import type { Status } from '../../matching/facts.js';
import type { SpotSubject } from '../../matching/groups/spots-to-check.js';
import type { Interest } from '../../matching/groups/white-spot.js';
import { answerConnectionType } from '../connection-type.js';
import { ImplementationStatus } from '../implementation/implementation.type.js';
import { Challenge } from '../use-case/use-case.type.js';
import { ReasonType } from './opportunity.type.js';

const WhiteSpotSubjectEnum = enumType<SpotSubject>('WhiteSpotSubject', 'What is white.', {
  THEME: 'A whole theme: no member has any use case of it in daily work.',
  CHALLENGE:
    'A kind of obstacle, in one theme or anywhere: no member has in daily work a use case that meets it.',
  USE_CASE: 'One use case.',
});

const MemberInterestEnum = enumType<Interest>(
  'MemberInterest',
  'How it shows that a member cares.',
  {
    STATED: 'It explores or tries it, has ended it, or has a case of unknown status.',
    LIKELY: 'It ranks among the top five of its opportunities: computed, not stated by anybody.',
  },
);

@ObjectType('InterestedMember', {
  simpleResolvers: true,
  description: 'A member that cares about a white spot.',
})
export class InterestedMemberType {
  @Field(() => MemberInterestEnum, { description: 'How that shows.' })
  interest!: Interest;

  @Field(() => ImplementationStatus, {
    nullable: true,
    description: 'The most advanced status of its cases; never OPERATIONAL, null for LIKELY.',
  })
  status!: Status | null;
}

@ObjectType('OutsideCase', {
  simpleResolvers: true,
  description: 'A case in a city outside a group, which that city could present to the members.',
})
export class OutsideCaseType {
  @Field(() => Float, {
    description:
      'Kilometres, as the crow flies, from the nearest member that cares; both places are points.',
  })
  kilometres!: number;

  @Field(() => String, {
    description: 'What the city has and what ties it to the group, in words.',
  })
  text!: string;
}

@ObjectType('CompanyPresent', {
  simpleResolvers: true,
  description:
    'A business active in members that holds data which a white spot needs, or shares it.',
})
export class CompanyPresentType {
  @Field(() => Boolean, {
    description: 'It takes part in a trial or running case of one of the use cases somewhere.',
  })
  alreadyShares!: boolean;
}

export const OutsideCaseConnection = answerConnectionType(() => OutsideCaseType, {
  name: 'OutsideCase',
  of: 'cases outside a group, the best to present first',
});
export const CompanyPresentConnection = answerConnectionType(() => CompanyPresentType, {
  name: 'CompanyPresent',
  of: 'businesses active in members, the most useful first',
});

@ObjectType('WhiteSpot', {
  simpleResolvers: true,
  description:
    'A theme, challenge or use case that at least two members care about and that none is known to have in daily work.',
})
export class WhiteSpotType {
  @Field(() => WhiteSpotSubjectEnum, { description: 'What it is.' })
  subject!: SpotSubject;

  @Field(() => Challenge, {
    nullable: true,
    description: 'The kind of obstacle; null for a theme and for a use case.',
  })
  challenge!: string | null;

  @Field(() => String, { description: 'Who cares, and where the nearest case is, in words.' })
  text!: string;

  @Field(() => [InterestedMemberType], {
    description: 'The members that care, at least two; those that state it first.',
  })
  members!: object[];

  @Field(() => OutsideCaseType, {
    nullable: true,
    description:
      'The nearest case in daily work outside, or else the nearest trial; null when there is neither in any city.',
  })
  nearestCase!: object | null;
}

@ObjectType('CandidatePartner', {
  simpleResolvers: true,
  description: 'A city outside a group that would fit it. Computed, not stated by anybody.',
})
export class CandidatePartnerType {
  @Field(() => Float, {
    description:
      'How well it fits, 0 to 100; the sum of the contributions. Comparable within one group and revision.',
  })
  score!: number;

  @Field(() => [ReasonType], { description: 'Why, the weightiest first; never empty.' })
  reasons!: object[];
}

export const WhiteSpotConnection = answerConnectionType(() => WhiteSpotType, {
  name: 'WhiteSpot',
  of: 'white spots, those that most members state first',
});
export const CandidatePartnerConnection = answerConnectionType(() => CandidatePartnerType, {
  name: 'CandidatePartner',
  of: 'candidate partners, the best first',
});
