import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../graphql/node-type.js';
import { connectionType } from '../connection-type.js';
import { RecordType } from '../record.type.js';

@ObjectType('DataKind', {
  implements: [RecordType, NodeType],
  simpleResolvers: true,
  description:
    'A canonical kind of data, such as "Shared vehicle trips": what use cases need, businesses hold and datasets realise.',
})
export class DataKindType extends RecordType {
  @Field(() => String, { description: 'English label (skos:prefLabel).' })
  label!: string;

  @Field(() => String, { description: 'What a record of it is (skos:definition).' })
  definition!: string;

  @Field(() => [String], {
    description: 'Other words for it, as descriptions of use cases have them (skos:altLabel).',
  })
  altLabels!: string[];
}

export const DataKindConnection = connectionType(() => DataKindType, {
  name: 'DataKind',
  of: 'kinds of data',
});
