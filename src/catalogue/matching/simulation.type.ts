import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { enumType } from '../../graphql/enum-type.js';
import type { ReasonKind, Verdict } from '../../matching/answers.js';
import type { CoalitionReasonKind } from '../../matching/coalition/coalition.js';
import type { Assumption } from '../../matching/simulation/assume.js';
import { MOST_PAIRS } from '../../matching/simulation/cities-compared.js';
import {
  COALITIONS_COMPARED,
  type ChangeKind,
  type CoalitionChangeKind,
} from '../../matching/simulation/simulation.js';
import { CoalitionReasonKindEnum } from './coalition.type.js';
import { ReasonKindEnum, VerdictEnum } from './opportunity.type.js';

export const MOST_ASSUMPTIONS = 20;

const AssumptionKindEnum = enumType<Assumption['type']>(
  'AssumptionKind',
  'What is assumed, and which fields it takes.',
  {
    CITY_OBTAINS_KIND: 'The city holds a kind of data from now on ("city", "kind").',
    BUSINESS_ARRIVES: 'A business becomes active in the city ("city", "business").',
    BUSINESS_LEAVES:
      'A business is no longer active in the city ("city", "business"); datasets that cover the city stay.',
    CITY_JOINS_GROUP: 'The city becomes a member of a working group ("city", "workingGroup").',
    CITY_JOINS_NETWORK: 'The city becomes a member of a network ("city", "network").',
    INSTRUMENT_ENDS:
      'A legal instrument no longer applies ("instrument"). Running cases that state it as their only legal basis are then of unknown status, since they may go on by agreement; for others it no longer speaks.',
  },
);

const ChangeKindEnum = enumType<ChangeKind>(
  'OpportunityChangeKind',
  'How an opportunity fares against the baseline. A change of the score by less than 0.05 points counts as none.',
  {
    APPEARS: 'It enters the first "top" of the list.',
    RISES: 'Its score rises, or with the same score its rank within the first "top".',
    FALLS: 'Its score falls, or with the same score its rank within the first "top".',
    GOES: 'It leaves the first "top" of the list.',
  },
);

@InputType('AssumptionInput', {
  description: 'Something assumed: its type, and the fields that the type takes.',
})
export class AssumptionInput {
  @Field(() => AssumptionKindEnum, { description: 'What is assumed.' })
  type!: Assumption['type'];

  @Field(() => String, { nullable: true, description: 'The city that it is about (its slug).' })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'A kind of data (its slug).' })
  kind?: string | null;

  @Field(() => String, { nullable: true, description: 'A business (its slug).' })
  business?: string | null;

  @Field(() => String, { nullable: true, description: 'A working group (its slug).' })
  workingGroup?: string | null;

  @Field(() => String, { nullable: true, description: 'A network (its slug).' })
  network?: string | null;

  @Field(() => String, { nullable: true, description: 'A legal instrument (its slug).' })
  instrument?: string | null;
}

@InputType('SimulationInput', {
  description: 'What is assumed, and whose opportunities to compare.',
})
export class SimulationInput {
  @Field(() => String, { description: 'The city whose opportunities are compared (its slug).' })
  city!: string;

  @Field(() => Int, {
    defaultValue: 10,
    description: 'How many of the first opportunities count as being on the list: 1 to 100.',
  })
  top!: number;

  @Field(() => [AssumptionInput], {
    description: `What is assumed, all at once: at most ${MOST_ASSUMPTIONS}. None gives no change.`,
  })
  assumptions!: AssumptionInput[];
}

@ObjectType('SimulatedAssumption', {
  simpleResolvers: true,
  description: 'An assumption in words.',
})
class SimulatedAssumptionType {
  @Field(() => String, { description: 'The assumption in a sentence.' })
  text!: string;

  @Field(() => Boolean, { description: 'The catalogue says so already: it changes nothing.' })
  holdsAlready!: boolean;
}

@ObjectType('OpportunityStanding', {
  simpleResolvers: true,
  description: "The place of a use case among a city's opportunities.",
})
class StandingType {
  @Field(() => Int, { description: 'Rank; 1 for the first.' })
  rank!: number;

  @Field(() => Float, { description: 'Score, as of an opportunity.' })
  score!: number;
}

/** What becomes of a part of a score, whatever it is of. */
@ObjectType()
abstract class ChangedPart {
  @Field(() => Float, { description: 'Points without the assumptions; 0 for none.' })
  before!: number;

  @Field(() => Float, { description: 'Points under the assumptions; 0 for none.' })
  after!: number;

  @Field(() => String, { description: 'The reason as it would be, in a sentence.' })
  text!: string;
}

@ObjectType('SimulatedReason', {
  simpleResolvers: true,
  description: 'A part of the score that the assumptions change.',
})
export class SimulatedReasonType extends ChangedPart {
  @Field(() => ReasonKindEnum, { description: 'What it is about.' })
  kind!: ReasonKind;
}

@ObjectType('OpportunityChange', {
  simpleResolvers: true,
  description: 'An opportunity of the city that the assumptions change.',
})
export class OpportunityChangeType {
  @Field(() => ChangeKindEnum, { description: 'How it fares.' })
  change!: ChangeKind;

  @Field(() => StandingType, {
    nullable: true,
    description:
      'Without the assumptions; null when the city runs the use case and the assumptions put that in doubt.',
  })
  before!: object | null;

  @Field(() => StandingType, { description: 'Under the assumptions.' })
  after!: object;

  @Field(() => VerdictEnum, { description: 'How ready the city is without the assumptions.' })
  verdictBefore!: Verdict;

  @Field(() => VerdictEnum, { description: 'How ready the city would be.' })
  verdictAfter!: Verdict;

  @Field(() => [SimulatedReasonType], {
    description:
      'What changes the score, the greatest difference first; the differences add up. Empty when only the rank changes.',
  })
  reasons!: object[];
}

const CoalitionChangeKindEnum = enumType<CoalitionChangeKind>(
  'CoalitionChangeKind',
  'How a coalition fares against the baseline. A change of the score by less than 0.05 points counts as none.',
  {
    APPEARS: 'It comes to be among the best for its use case.',
    IMPROVES: 'It is among the best, and its score rises.',
    WORSENS: 'It is among the best, and its score falls.',
    GOES: 'It is no longer among the best.',
  },
);

@ObjectType('CoalitionStanding', {
  simpleResolvers: true,
  description: 'The place of a coalition among those of a city for a use case.',
})
class CoalitionStandingType {
  @Field(() => Int, {
    nullable: true,
    description: `Rank; 1 for the best, null when it is not among the best ${COALITIONS_COMPARED.groups}.`,
  })
  rank!: number | null;

  @Field(() => Float, { description: 'Score, as of a coalition.' })
  score!: number;
}

@ObjectType('SimulatedCoalitionReason', {
  simpleResolvers: true,
  description: 'A part of the score of a coalition that the assumptions change.',
})
export class SimulatedCoalitionReasonType extends ChangedPart {
  @Field(() => CoalitionReasonKindEnum, { description: 'What it is about.' })
  kind!: CoalitionReasonKind;
}

@ObjectType('CoalitionChange', {
  simpleResolvers: true,
  description: 'A group of cities, the city among them, that the assumptions make better or worse.',
})
export class CoalitionChangeType {
  @Field(() => CoalitionChangeKindEnum, { description: 'How it fares.' })
  change!: CoalitionChangeKind;

  @Field(() => CoalitionStandingType, { description: 'Without the assumptions.' })
  before!: object;

  @Field(() => CoalitionStandingType, { description: 'Under the assumptions.' })
  after!: object;

  @Field(() => [SimulatedCoalitionReasonType], {
    description:
      'What changes the score, the greatest difference first; the differences add up. Empty when only other coalitions have changed.',
  })
  reasons!: object[];
}

@ObjectType('CoalitionComparison', {
  simpleResolvers: true,
  description: `The coalitions of a city before and after: for at most ${COALITIONS_COMPARED.useCases} use cases, the best ${COALITIONS_COMPARED.groups} groups of ${COALITIONS_COMPARED.least} to ${COALITIONS_COMPARED.most} cities, it and its ${COALITIONS_COMPARED.partners} most promising partners (before and after) and the cities of the assumptions among whom to choose.`,
})
export class CoalitionComparisonType {
  @Field(() => [CoalitionChangeType], {
    description: 'Use case by use case; for each, the greatest change of the score first.',
  })
  changes!: object[];
}

@ObjectType('ChangeCounts', {
  simpleResolvers: true,
  description: 'Numbers of opportunities that change, by how they fare.',
})
class ChangeCountsType {
  @Field(() => Int, { description: 'Those that enter the first "top".' })
  appear!: number;

  @Field(() => Int, { description: 'Those that rise.' })
  rise!: number;

  @Field(() => Int, { description: 'Those that fall.' })
  fall!: number;

  @Field(() => Int, { description: 'Those that leave the first "top".' })
  go!: number;
}

@ObjectType('Simulation', {
  simpleResolvers: true,
  description: 'What assumptions would change. Nothing is written.',
})
export class SimulationType {
  @Field(() => [SimulatedAssumptionType], { description: 'The assumptions, in their order.' })
  assumptions!: object[];

  @Field(() => [OpportunityChangeType], {
    description:
      'The city\'s opportunities that change, the greatest change of the score first. Ranks below the first "top" that only shift are left out.',
  })
  changes!: object[];

  @Field(() => ChangeCountsType, { description: 'The changes of the city, counted.' })
  counts!: object;

  @Field(() => ChangeCountsType, {
    description: 'The changes of all cities that were compared, counted.',
  })
  countsEverywhere!: object;

  @Field(() => Int, { description: 'Cities whose opportunities the assumptions could touch.' })
  citiesThatMayChange!: number;

  @Field(() => Int, {
    description: `Of these, the cities that were compared for the counts: all of them, or in a large catalogue the nearest to the city, so that at most ${MOST_PAIRS.toLocaleString('en')} pairs of a city and a use case are looked at.`,
  })
  citiesCompared!: number;

  @Field(() => Int, {
    description: 'Of those compared, the cities with at least one change of an opportunity.',
  })
  citiesChanged!: number;

  @Field(() => CoalitionComparisonType, {
    description: 'How the coalitions of the city fare that it could enter.',
  })
  coalitions!: object;
}
