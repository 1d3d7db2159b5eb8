import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { NodeType } from '../../graphql/node-type.js';
import type { Context } from '../context.js';
import { readNode } from '../node/node.loader.js';
import type { Row } from '../reading/noun.js';
import { type SearchPage, type SearchResult, readFacets, search } from './search.loader.js';
import { FacetType, SearchArgs, SearchConnection, SearchResultType } from './search.type.js';

@Resolver(() => SearchConnection)
class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Records of all types that fit a text, the best first, with counts to narrow the search by.',
  })
  search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() { read }: Context): Promise<SearchPage> {
    return search(read, args);
  }

  @FieldResolver(() => [FacetType], {
    description:
      'All results, not only those of the page, counted by type, country, theme and status.',
  })
  facets(@Root() { args }: SearchPage, @Ctx() { read }: Context): Promise<object[]> {
    return readFacets(read, args);
  }
}

@Resolver(() => SearchResultType)
class SearchResultResolver {
  @FieldResolver(() => NodeType, { description: 'The record.' })
  node(
    @Root() { key }: SearchResult,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ): Promise<Row | null> {
    return readNode(read, key, info);
  }
}

export const searchResolvers = [SearchResolver, SearchResultResolver];
