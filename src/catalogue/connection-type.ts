import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { PageInfoType } from '../graphql/page.js';
import { Assertion } from './assertion.type.js';
import type { Context } from './context.js';
import type { LinkEdge } from './reading/page-reader.js';
import { readSources } from './source/source.loader.js';
import { SourceType } from './source/source.type.js';

export type TypeClass = abstract new () => object;

/** Resolvers of the edge types made here; the schema needs the list. */
export const edgeResolvers: (new () => object)[] = [];

interface ConnectionNames {
  /** Name of the types before "Connection" and "Edge". */
  name: string;
  of: string;
}

/** The Relay connection and edge types of a node type; each edge says how the link is known and from where. */
export const connectionType = (
  node: () => TypeClass,
  names: ConnectionNames,
  edge: TypeClass = edgeType(node, names),
): TypeClass =>
  connectionOver(edge, {
    ...names,
    node,
    edges: 'The items with their cursors and how each link is known.',
  });

/** The same for computed answers: they assert nothing, so their edges carry only a cursor. */
export const answerConnectionType = (node: () => TypeClass, names: ConnectionNames): TypeClass =>
  connectionOver(cursorEdgeType(node, names), {
    ...names,
    node,
    edges: 'The items with their cursors.',
  });

interface ConnectionParts extends ConnectionNames {
  node: () => TypeClass;
  /** Description of the edges. */
  edges: string;
}

function connectionOver(edge: TypeClass, { node, name, of, edges }: ConnectionParts): TypeClass {
  @ObjectType(`${name}Connection`, {
    simpleResolvers: true,
    description: `A page of ${of}.`,
  })
  class ConnectionType {
    @Field(() => [node()], { description: 'The items of the page, without their edges.' })
    nodes!: object[];

    @Field(() => [edge], { description: edges })
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

function cursorEdgeType(node: () => TypeClass, { name, of }: ConnectionNames): TypeClass {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One item of a page of ${of}.` })
  class EdgeType {
    @Field(() => String, { description: 'Place of the item in its list, to pass as "after".' })
    cursor!: string;

    @Field(() => node(), { description: 'The item.' })
    node!: object;
  }
  return EdgeType;
}

export function edgeType(node: () => TypeClass, names: ConnectionNames): TypeClass {
  const edge = cursorEdgeType(node, names);
  Field(() => Assertion, {
    nullable: true,
    description:
      'How the link is known; in a list without links, how the item is. Null for entries of code lists.',
  })(edge.prototype as object, 'assertion');

  @Resolver(() => edge)
  class EdgeResolver {
    @FieldResolver(() => [SourceType], {
      description: 'Where the link was read; in a list without links, where the item was.',
    })
    sources(
      @Root() link: LinkEdge,
      @Info() info: GraphQLResolveInfo,
      @Ctx() { read }: Context,
    ): Promise<unknown[]> {
      return readSources(read, link.statedBy, info);
    }
  }
  edgeResolvers.push(EdgeResolver);
  return edge;
}
