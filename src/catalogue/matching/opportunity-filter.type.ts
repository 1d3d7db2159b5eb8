import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { enumType } from '../../graphql/enum-type.js';
import { PageArgs } from '../../graphql/page.js';
import type { OpportunityOrderField } from '../../matching/opportunity-order.js';
import type { SizeClass } from '../../matching/size-class.js';
import { OrderDirection } from '../reading/order.js';
import { SizeClassEnum } from './size-class.type.js';

@InputType('PeerFilter', {
  description: 'Which other cities count as peers: every field given must hold of the same city.',
})
export class PeerFilterInput {
  @Field(() => [String], {
    nullable: true,
    description: 'Cities in one of these countries (ISO 3166-1 alpha-2 codes).',
  })
  countries?: string[] | null;

  @Field(() => [SizeClassEnum], {
    nullable: true,
    description: 'Cities of one of these sizes; a city of unknown population is of none.',
  })
  sizeClasses?: SizeClass[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Members of one of these networks (slugs).',
  })
  networks?: string[] | null;
}

@InputType('OpportunityFilter', {
  description:
    'Narrows the opportunities of a city: every field given must hold, and an empty list lets nothing pass. A name that the catalogue does not know is refused with the code BAD_USER_INPUT.',
})
export class OpportunityFilterInput {
  @Field(() => [String], {
    nullable: true,
    description:
      'Use cases of one of these themes: EU data themes ("TRAN") or finer ones ("mobility").',
  })
  themes?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Use cases that need one of these kinds of data (slugs).',
  })
  kinds?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Use cases that at least so many other cities run in daily work.',
  })
  minOperationalCities?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only use cases for which a business active in the city holds a needed kind of data.',
  })
  onlyWithLocalHolders?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Use cases with at most so many required kinds neither held nor offered locally, 0 or more. Unknown kinds count as missing; use cases that list no required kind are left out.',
  })
  maxMissing?: number | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Use cases with a precedent in another city, of any status, that uses one of these sharing models (slugs).',
  })
  sharingModels?: string[] | null;

  @Field(() => PeerFilterInput, {
    nullable: true,
    description: 'Only use cases that at least one such city runs, as a trial or in daily work.',
  })
  peers?: PeerFilterInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Without the use cases that this city has ended; they are listed otherwise.',
  })
  excludeEnded?: boolean | null;
}

const OrderFieldEnum = enumType<OpportunityOrderField>(
  'OpportunityOrderField',
  'What the opportunities of a city can be sorted by; ties are settled by the score, then the id.',
  {
    SCORE: 'How promising it is.',
    READINESS:
      'How ready the city is: by verdict, then coverage. Unknown readiness comes last, whatever the direction.',
    REACH:
      'Inhabitants of the cities that run it, as a trial or in daily work; those of unknown population add nothing. Then the number of these cities.',
  },
);

@InputType('OpportunityOrder', { description: 'The order of the opportunities of a city.' })
export class OpportunityOrderInput {
  @Field(() => OrderFieldEnum, { defaultValue: 'SCORE', description: 'What to sort by.' })
  field!: OpportunityOrderField;

  @Field(() => OrderDirection, {
    defaultValue: OrderDirection.DESC,
    description: 'Which end comes first; DESC puts the most promising, ready or widespread first.',
  })
  direction!: OrderDirection;
}

@ArgsType()
export class OpportunityArgs extends PageArgs {
  @Field(() => OpportunityFilterInput, {
    nullable: true,
    description: 'Which opportunities are listed; all when left out.',
  })
  filter?: OpportunityFilterInput | null;

  @Field(() => OpportunityOrderInput, {
    nullable: true,
    description: 'The order of the list; the best score first when left out.',
  })
  orderBy?: OpportunityOrderInput | null;
}

@ObjectType('Reach', {
  simpleResolvers: true,
  description: 'Whom a use case serves today: the cities that run it, as a trial or in daily work.',
})
export class ReachType {
  @Field(() => Int, { description: 'How many cities run it.' })
  cities!: number;

  @Field(() => Int, { description: 'Inhabitants of those whose population is known.' })
  people!: number;

  @Field(() => Int, { description: 'Those of unknown population, who are not in the people.' })
  citiesOfUnknownPopulation!: number;
}
