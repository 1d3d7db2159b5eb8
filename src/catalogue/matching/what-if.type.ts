import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType('MissingFact', {
  simpleResolvers: true,
  description:
    'A fact that the catalogue lacks, and what it would change if it were so, all else being as it is.',
})
export class MissingFactType {
  @Field(() => String, { description: 'The fact and what would follow, in a sentence.' })
  text!: string;

  @Field(() => Int, {
    description: 'Place among all opportunities of the city by score now, from 1.',
  })
  rankNow!: number;

  @Field(() => Int, { description: 'The place if it were so.' })
  rankThen!: number;

  @Field(() => Float, { description: 'Points that the score would gain; more than 0.' })
  gain!: number;
}

@ObjectType('Counterfactual', {
  simpleResolvers: true,
  description: 'What would lift a use case to the first three opportunities of a city.',
})
export class CounterfactualType {
  @Field(() => String, { description: 'What it takes and what would follow, in a sentence.' })
  text!: string;

  @Field(() => Int, {
    description: 'Place among all opportunities of the city by score now, from 4.',
  })
  rankNow!: number;

  @Field(() => Int, { description: 'The place if all of it were so: 1, 2 or 3.' })
  rankThen!: number;

  @Field(() => Float, { description: 'The score if all of it were so.' })
  scoreThen!: number;
}
