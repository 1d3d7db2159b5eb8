import { Field, ObjectType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { NodeType } from '../../graphql/node-type.js';
import { UrlScalar } from '../../graphql/scalars.js';
import { connectionType } from '../connection-type.js';
import { RecordType } from '../record.type.js';

@ObjectType('Instrument', {
  implements: [RecordType, NodeType],
  simpleResolvers: true,
  description: 'A legal act, policy, call or standard that bears on data sharing.',
})
export class InstrumentType extends RecordType {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'What it is, such as "EU regulation" or "standard".' })
  type!: string;

  @Field(() => String, {
    nullable: true,
    description: 'CELEX number (EUR-Lex); null for anything else than an EU act.',
  })
  celex!: string | null;

  @Field(() => UrlScalar, {
    nullable: true,
    description: 'European Legislation Identifier; null when it has none.',
  })
  eli!: string | null;

  @Field(() => UrlScalar, { description: 'Where it can be read.' })
  url!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day of adoption (eli:date_document); null when not known.',
  })
  adoptedOn!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day from which it applies; null when not known or when it applies in parts.',
  })
  appliesFrom!: string | null;

  @Field(() => String, { description: 'Status in words, such as "in force".' })
  status!: string;

  @Field(() => String, { description: 'What it means for data sharing of businesses with cities.' })
  meaning!: string;

  @Field(() => String, { description: 'What its dates and status rest on.' })
  basis!: string;
}

export const InstrumentConnection = connectionType(() => InstrumentType, {
  name: 'Instrument',
  of: 'instruments',
});
