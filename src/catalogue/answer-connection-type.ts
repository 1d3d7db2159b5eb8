import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfoType } from '../graphql/page.js';
import type { TypeClass } from './connection-type.js';

/** The connection and edge types of computed answers; they assert nothing, so their edges carry only a cursor. */
export function answerConnectionType(
  node: () => TypeClass,
  { name, of }: { name: string; of: string },
): TypeClass {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One item of a page of ${of}.` })
  class EdgeType {
    @Field(() => String, { description: 'Place of the item in its list, to pass as "after".' })
    cursor!: string;

    @Field(() => node(), { description: 'The item.' })
    node!: object;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of ${of}.` })
  class ConnectionType {
    @Field(() => [node()], { description: 'The items of the page, without their edges.' })
    nodes!: object[];

    @Field(() => [EdgeType], { description: 'The items with their cursors.' })
    edges!: object[];

    @Field(() => PageInfoType, { description: 'Where the page ends and whether more follows.' })
    pageInfo!: PageInfoType;

    @Field(() => Int, {
      description: 'The exact number of items in the whole list, after its filter.',
    })
    totalCount!: number;
  }
  return ConnectionType;
}
