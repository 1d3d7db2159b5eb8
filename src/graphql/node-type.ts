import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', {
  description: 'A record of the catalogue that can be fetched again by its id (Relay).',
  resolveType: ({ __typename }: { __typename: string }) => __typename,
})
export abstract class NodeType {
  @Field(() => ID, {
    description: 'Opaque global id; the same as long as the record is in this catalogue.',
  })
  id!: string;
}
