import { Field, ObjectType } from 'type-graphql';
import { enumType } from '../../graphql/enum-type.js';
import type { CheckState } from '../../matching/answers.js';
import type { StepEffort } from '../../matching/step-effort.js';
import { answerConnectionType } from '../connection-type.js';
import { ImplementationStatus } from '../implementation/implementation.type.js';
import { UseCaseType } from '../use-case/use-case.type.js';
import { CheckStateEnum, ReadinessType } from './opportunity.type.js';

const StepEffortEnum = enumType<StepEffort>(
  'StepEffort',
  'How much it takes to get a kind of data, from the least to the most.',
  {
    FIND_OUT: 'Ask in the own house: nothing is known of the data of the city.',
    ASK_HERE: 'Agree with a business that is active in the city, or use a dataset that covers it.',
    ASK_IN_COUNTRY: 'Ask somebody who has it elsewhere in the country.',
    ASK_ABROAD: 'Ask somebody who has it, but is not known to have it in the country.',
    COLLECT: 'Find somebody who has it, or have it collected: nobody in the catalogue holds it.',
  },
);

@ObjectType('HelpfulBusiness', {
  simpleResolvers: true,
  description: 'A business that holds a kind of data which a city would need.',
})
export class HelpfulBusinessType {
  @Field(() => Boolean, { description: 'It is active in the city.' })
  activeHere!: boolean;

  @Field(() => Boolean, {
    description: 'It is active in the country of the city, the city itself included.',
  })
  activeInCountry!: boolean;

  @Field(() => Boolean, {
    description: 'It takes part in a trial or running case of this use case somewhere.',
  })
  alreadyShares!: boolean;
}

@ObjectType('HelpfulCity', {
  simpleResolvers: true,
  description: 'Another city that runs the use case, or has ended it.',
})
export class HelpfulCityType {
  @Field(() => ImplementationStatus, {
    description: 'How far the use case is there: OPERATIONAL, PILOT or ENDED.',
  })
  status!: string;

  @Field(() => Boolean, { description: 'It lies in the same country.' })
  sameCountry!: boolean;

  @Field(() => [String], {
    description:
      'Languages that the administrations of both cities use (ISO 639-1). General knowledge of countries, and of the regions of Belgium and Switzerland, not a fact of the catalogue; none near a language border.',
  })
  languages!: readonly string[];

  @Field(() => Boolean, {
    description: 'It publishes this kind of data, or uses it in a use case that it tries or runs.',
  })
  holdsKind!: boolean;
}

@ObjectType('NextStep', {
  simpleResolvers: true,
  description: 'What a city has to see to for one kind of data that a use case needs.',
})
export class NextStepType {
  @Field(() => Boolean, { description: 'The use case cannot do without this kind.' })
  required!: boolean;

  @Field(() => CheckStateEnum, { description: 'Whether the kind is at hand; never HELD.' })
  state!: CheckState;

  @Field(() => StepEffortEnum, { description: 'How much it takes.' })
  effort!: StepEffort;

  @Field(() => String, { description: 'The step in a sentence or two.' })
  text!: string;

  @Field(() => [HelpfulBusinessType], {
    description:
      'Businesses that hold the kind, at most five: those active in the city first, then in its country, then those that already share it for this use case.',
  })
  businesses!: object[];

  @Field(() => [HelpfulCityType], {
    description:
      'Cities that have done the use case, at most five: those of the same country first, then of the same language, then those that hold the kind.',
  })
  cities!: object[];
}

@ObjectType('ReadinessPlan', {
  simpleResolvers: true,
  description: 'How ready a city is for one use case, what to see to next, and who could help.',
})
export class ReadinessPlanType extends ReadinessType {
  @Field(() => String, { description: 'Where the city stands, in a sentence.' })
  text!: string;

  @Field(() => ImplementationStatus, {
    nullable: true,
    description: 'How far the use case is in the city itself; null when it has no case of it.',
  })
  ownStatus!: string | null;

  @Field(() => [NextStepType], {
    description:
      'A step for each needed kind that the city does not hold: the least effort first, then what unlocks most other use cases, then required kinds. Empty when it holds all, or when no needs are known.',
  })
  nextSteps!: object[];
}

export const UnlockedConnection = answerConnectionType(() => UseCaseType, {
  name: 'UnlockedUseCase',
  of: 'use cases that a step unlocks',
});
