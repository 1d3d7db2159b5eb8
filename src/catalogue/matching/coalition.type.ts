import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { enumType } from '../../graphql/enum-type.js';
import {
  COALITION_SIZE,
  type CoalitionObjective,
  type CoalitionReasonKind,
  type CoalitionRole,
  type CoalitionTieKind,
  type ConstraintName,
  type ObstacleKind,
} from '../../matching/coalition/coalition.js';
import { MOST_GROUPS } from '../../matching/coalition/coalitions.js';
import type { SizeClass } from '../../matching/size-class.js';
import { SizeClassEnum } from './size-class.type.js';

const ObjectiveEnum = enumType<CoalitionObjective>(
  'CoalitionObjective',
  'Which coalitions come first.',
  {
    SMALLEST: 'Only groups of the smallest size that is possible, the best of them first.',
    BEST: 'Groups of any size asked for, the highest score first.',
  },
);

const ConstraintEnum = enumType<ConstraintName>(
  'CoalitionConstraint',
  'A constraint on coalitions.',
  {
    SIZE: '"minSize" and "maxSize".',
    MUST_INCLUDE: '"mustInclude".',
    COUNTRIES: '"countries".',
    MIN_POPULATION: '"minPopulation".',
    SIZE_CLASSES: '"sizeClasses".',
    NETWORK: '"network".',
    COMMON_NETWORK: '"inCommonNetwork".',
    EXPERIENCE: '"withExperience".',
  },
);

const RoleEnum = enumType<CoalitionRole>(
  'CoalitionRole',
  'What a member has to do with the use case, kind or business.',
  {
    HAS_DONE_IT:
      'It has the use case in operation, publishes or uses the kind, or runs a case with the business.',
    DOING_IT: 'It has the use case in pilot.',
    WANTS_IT:
      'It explores the use case, or its own use cases need the kind, or a kind that the business holds.',
    COULD_DO_IT:
      'The use case is an opportunity of it, the kind is offered there, or the business is active there.',
    NOTHING_KNOWN: 'Nothing known links it; it is in because it must be.',
  },
);

export const CoalitionReasonKindEnum = enumType<CoalitionReasonKind>(
  'CoalitionReasonKind',
  'What a reason for a coalition is about, with the most points that it can add.',
  {
    ROLE: 'How much the members would gain, on average (30).',
    EXPERIENCE: 'Members that have done it; the first counts most (15).',
    DATA: 'Needed data that is at hand with at least one member (15).',
    REACH: 'Known inhabitants of all members (10).',
    SHARED_GROUP: 'Working groups in common, over all pairs of members (8).',
    SHARED_USE_CASE: 'Use cases that both run, over all pairs (6).',
    SHARED_BUSINESS: 'Businesses active in both, over all pairs (5).',
    NEARBY_CITY: 'Nearness, over all pairs (4).',
    SAME_COUNTRY: 'Pairs in one country (4).',
    SHARED_NETWORK: 'Networks in common beyond those of the groups, over all pairs (3).',
  },
);

const ObstacleKindEnum = enumType<ObstacleKind>(
  'CoalitionObstacleKind',
  'What may stand in the way of a coalition, as far as the facts show.',
  {
    KIND_NOT_AT_HAND: 'No member is known to hold a needed kind of data or to be offered it.',
    DATA_UNKNOWN: 'Nothing is known of the data of some members.',
    STATUS_UNKNOWN: 'A member has a case whose status is not known.',
    CASE_ENDED: 'A member had it and ended it.',
    NO_EXPERIENCE: 'No member is known to have done it.',
    POPULATION_UNKNOWN: 'The population of some members is not known.',
    SEVERAL_COUNTRIES: 'The members are in several countries.',
    NO_TIE: 'Some members share no known group, network, use case or business with the others.',
  },
);

const TieKindEnum = enumType<CoalitionTieKind>(
  'CoalitionTieKind',
  'What members of a coalition share.',
  {
    SHARED_GROUP: 'A working group.',
    SHARED_NETWORK: 'A network.',
    SHARED_USE_CASE: 'A use case that they all run.',
    SHARED_BUSINESS: 'A business that is active in all of them.',
  },
);

@InputType('CoalitionInput', {
  description:
    'What a group of cities is wanted for (exactly one of "useCase", "kind" and "business"), and what it must meet. What is left out constrains nothing; contradictory input is an error with the code BAD_USER_INPUT.',
})
export class CoalitionInput {
  @Field(() => String, { nullable: true, description: 'A use case to do together (its slug).' })
  useCase?: string | null;

  @Field(() => String, { nullable: true, description: 'A kind of data to obtain (its slug).' })
  kind?: string | null;

  @Field(() => String, { nullable: true, description: 'A business to talk to (its slug).' })
  business?: string | null;

  @Field(() => ObjectiveEnum, {
    defaultValue: 'BEST',
    description: 'Which coalitions come first.',
  })
  objective!: CoalitionObjective;

  @Field(() => Int, {
    defaultValue: COALITION_SIZE.least,
    description: `Fewest members, ${COALITION_SIZE.least} to ${COALITION_SIZE.most}.`,
  })
  minSize!: number;

  @Field(() => Int, {
    defaultValue: 5,
    description: `Most members, "minSize" to ${COALITION_SIZE.most}.`,
  })
  maxSize!: number;

  @Field(() => [String], {
    nullable: true,
    description: 'Cities that every coalition includes (slugs).',
  })
  mustInclude?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Every member is in one of these countries (ISO 3166-1 alpha-2 codes).',
  })
  countries?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Fewest inhabitants of all members together, 1 or more; a member of unknown population adds none.',
  })
  minPopulation?: number | null;

  @Field(() => [SizeClassEnum], {
    nullable: true,
    description:
      'Each of these sizes has at least one member; a city of unknown population has no size.',
  })
  sizeClasses?: SizeClass[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Every member belongs to this network (its slug).',
  })
  network?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Some network, whichever, has every member.',
  })
  inCommonNetwork?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'At least one member has done it (HAS_DONE_IT).',
  })
  withExperience?: boolean | null;
}

@ObjectType('CoalitionMember', { simpleResolvers: true, description: 'A city of a coalition.' })
export class CoalitionMemberType {
  @Field(() => RoleEnum, { description: 'What it has to do with it.' })
  role!: CoalitionRole;

  @Field(() => String, { description: 'The role in a sentence.' })
  text!: string;
}

@ObjectType('CoalitionReason', {
  simpleResolvers: true,
  description: 'One part of the score of a coalition, in words, with the records that show it.',
})
export class CoalitionReasonType {
  @Field(() => CoalitionReasonKindEnum, { description: 'What it is about.' })
  kind!: CoalitionReasonKind;

  @Field(() => Float, {
    description: 'Points that it adds; the contributions of one coalition add up to its score.',
  })
  contribution!: number;

  @Field(() => String, { description: 'The reason in a sentence.' })
  text!: string;
}

@ObjectType('CoalitionObstacle', {
  simpleResolvers: true,
  description: 'Something that may stand in the way, with the records that show it.',
})
export class CoalitionObstacleType {
  @Field(() => ObstacleKindEnum, { description: 'What it is about.' })
  kind!: ObstacleKind;

  @Field(() => String, { description: 'The obstacle in a sentence.' })
  text!: string;
}

@ObjectType('CoalitionTie', {
  simpleResolvers: true,
  description: 'Something that two or more members share already.',
})
export class CoalitionTieType {
  @Field(() => TieKindEnum, { description: 'What they share.' })
  kind!: CoalitionTieKind;

  @Field(() => String, { description: 'The tie in a sentence.' })
  text!: string;
}

@ObjectType('Coalition', {
  simpleResolvers: true,
  description: 'A group of cities that could work together. It is computed, not stated by anybody.',
})
class CoalitionType {
  @Field(() => [CoalitionMemberType], { description: 'The cities.' })
  members!: object[];

  @Field(() => Float, {
    description: 'How good a group, 0 to 100: the sum of the contributions of its reasons.',
  })
  score!: number;

  @Field(() => [CoalitionReasonType], { description: 'Why, the weightiest first.' })
  reasons!: object[];

  @Field(() => Float, {
    description: 'Inhabitants of the members whose population is known, together.',
  })
  knownPopulation!: number;

  @Field(() => Int, { description: 'Members whose population is not known.' })
  unknownPopulations!: number;

  @Field(() => [CoalitionObstacleType], {
    description: 'What may stand in the way. Empty when the facts show nothing.',
  })
  obstacles!: object[];

  @Field(() => [CoalitionTieType], {
    description:
      'What members share already: at most 10 of each kind, those of most members first, then the rarest.',
  })
  ties!: object[];
}

@ObjectType('CoalitionsImpossible', {
  simpleResolvers: true,
  description: 'Constraints that no group of cities meets together.',
})
class CoalitionsImpossibleType {
  @Field(() => [ConstraintEnum], {
    description:
      'A set from which none can be left out: without any one of them, a group meets the others of the set. Empty when too few cities have anything to do with it.',
  })
  constraints!: ConstraintName[];

  @Field(() => String, { description: 'The same in words.' })
  text!: string;
}

@ObjectType('Coalitions', {
  simpleResolvers: true,
  description: 'The groups of cities that were found, or why there are none.',
})
export class CoalitionsType {
  @Field(() => [CoalitionType], { description: 'The groups, the best first.' })
  coalitions!: object[];

  @Field(() => Int, {
    description:
      'Cities that could be members: they have something to do with it and meet the constraints on single cities.',
  })
  candidateCount!: number;

  @Field(() => Boolean, {
    description: `False when every possible group was compared: at most ${MOST_GROUPS.toLocaleString('en')} of them (all groups of up to 12 of 15 cities, of up to 3 of 66). Else only groups of a shortlist of cities were, always in the same way, and a better group may exist; the smallest size and "impossible" are exact all the same.`,
  })
  approximate!: boolean;

  @Field(() => CoalitionsImpossibleType, {
    nullable: true,
    description: 'Why there is no group; null when there is one.',
  })
  impossible!: object | null;
}
