import { Field, InterfaceType } from 'type-graphql';
import { NodeType } from '../graphql/node-type.js';
import { Assertion } from './assertion.type.js';

@InterfaceType('CatalogueRecord', {
  implements: NodeType,
  description: 'A record that says how it is known; code lists and sources are not among them.',
  resolveType: ({ __typename }: { __typename: string }) => __typename,
})
export abstract class RecordType extends NodeType {
  @Field(() => String, {
    description:
      'Stable short name in lower case, unique within its type; used in addresses and queries.',
  })
  slug!: string;

  @Field(() => Assertion, {
    description: 'How the record is known; single facts of it may differ.',
  })
  assertion!: string;
}
