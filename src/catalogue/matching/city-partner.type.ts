import { ArgsType, Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { PageArgs } from '../../graphql/page.js';
import type { PartnerRole } from '../../matching/answers.js';
import { MOST_JOINT } from '../../matching/city-partners/city-partners.js';
import { answerConnectionType } from '../connection-type.js';
import { PeerFilterInput } from './opportunity-filter.type.js';
import { PartnerRoleEnum, ReasonType } from './opportunity.type.js';

@InputType('CityPartnerFilter', {
  description:
    'Narrows the partners of a city: every field given must hold, and an empty list lets nothing pass. A name that the catalogue does not know is refused with the code BAD_USER_INPUT.',
})
export class CityPartnerFilterInput extends PeerFilterInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only cities of other countries; a joint European project needs some.',
  })
  abroad?: boolean | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Only cities within so many kilometres as the crow flies; more than 0.',
  })
  withinKm?: number | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only cities with which it could do one of these use cases (slugs).',
  })
  useCases?: string[] | null;

  @Field(() => [PartnerRoleEnum], {
    nullable: true,
    description: 'Only cities that have one of these roles in a use case that the two could do.',
  })
  roles?: PartnerRole[] | null;
}

@ArgsType()
export class CityPartnerArgs extends PageArgs {
  @Field(() => CityPartnerFilterInput, {
    nullable: true,
    description: 'Which partners are listed; all when left out.',
  })
  filter?: CityPartnerFilterInput | null;
}

@ObjectType('PartnerUseCase', {
  simpleResolvers: true,
  description: 'A use case that a city and a partner could do together.',
})
export class PartnerUseCaseType {
  @Field(() => PartnerRoleEnum, { description: 'What the partner has to do with it.' })
  role!: PartnerRole;

  @Field(() => String, { description: 'What both have to do with it, in a sentence.' })
  text!: string;
}

@ObjectType('CityPartner', {
  simpleResolvers: true,
  description:
    'A city to work with. Computed, not stated by anybody; the reasons say what it rests on.',
})
export class CityPartnerType {
  @Field(() => Float, {
    description:
      'How good a partner, 0 to 100; the sum of the contributions. Comparable within one city and revision.',
  })
  score!: number;

  @Field(() => [ReasonType], { description: 'Why, the weightiest first; never empty.' })
  reasons!: object[];

  @Field(() => [PartnerUseCaseType], {
    description: `What the two could do together, the most promising first: at most ${MOST_JOINT}, never empty. Only those of the filter, if it names use cases or roles.`,
  })
  useCases!: object[];

  @Field(() => Int, { description: 'How many such use cases there are in all.' })
  useCaseCount!: number;
}

export const CityPartnerConnection = answerConnectionType(() => CityPartnerType, {
  name: 'CityPartner',
  of: 'partners of a city, the best first',
});
