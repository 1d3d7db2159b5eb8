import { Field, Int, ObjectType } from 'type-graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { UrlScalar } from '../../graphql/scalars.js';

@ObjectType('Credit', {
  simpleResolvers: true,
  description: 'A credit that a licence of used data asks for; show it with the data.',
})
export class CreditType {
  @Field(() => String, { description: 'What the data is used for.' })
  subject!: string;

  @Field(() => String, {
    description: 'The line to show, and the notice of the licence where it has one.',
  })
  text!: string;

  @Field(() => String, { description: 'The licence, by its usual short name.' })
  licence!: string;

  @Field(() => UrlScalar, { description: 'Where the data or its licence is.' })
  url!: string;
}

@ObjectType('NounCount', {
  simpleResolvers: true,
  description: 'How many records of a type there are.',
})
export class NounCountType {
  @Field(() => String, { description: 'Name of the type, such as "City".' })
  type!: string;

  @Field(() => Int, { description: 'Number of records.' })
  count!: number;
}

@ObjectType('Catalogue', {
  simpleResolvers: true,
  description: 'The catalogue as a whole (dcat:Catalog).',
})
export class CatalogueType {
  @Field(() => Int, {
    description:
      'Raised by every committed write, new weights of the matching included; equal revisions give equal answers.',
  })
  revision!: number;

  @Field(() => GraphQLDateTimeISO, { description: 'When the last write was (dct:modified).' })
  changedAt!: string;
}
