import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { PublicMember } from './list-parts.js';

@ObjectType('FederationMember', {
  simpleResolvers: true,
  description: 'A catalogue of somebody else that answers a part of the graph of the gateway.',
})
export class FederationMemberType implements PublicMember {
  @Field(() => String, {
    description: 'Its name, as "extensions.members" of an answer of the gateway has it.',
  })
  name!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When it joined.' })
  registeredAt!: string;

  @Field(() => String, {
    description: 'What the slugs of all records begin with that it contributes, such as "ghent:".',
  })
  slugPrefix!: string;

  @Field(() => [String], {
    description:
      'What it answers of types that others declare, too, as "City.ghent"; keys are left out.',
  })
  fields!: string[];

  @Field(() => [String], {
    description: 'Names of the types that it alone declares: all of their fields are its own.',
  })
  types!: string[];
}
