import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { NodeType } from '../../graphql/node-type.js';
import { LARGEST_PAGE } from '../../graphql/page.js';
import { userInputError } from '../../graphql/user-input-error.js';
import type { Context } from '../context.js';
import type { Row } from '../reading/noun.js';
import { readNodeById } from './node.loader.js';

@Resolver()
class NodeResolver {
  @Query(() => NodeType, {
    nullable: true,
    description:
      'A record by its global id; null when it is no longer there, an error with the code BAD_ID when the text is no id.',
  })
  node(
    @Arg('id', () => ID, { description: 'The "id" of the record.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ): Promise<Row | null> {
    return readNodeById(read, id, info);
  }

  @Query(() => [NodeType], {
    nullable: 'items',
    description: `Records by their global ids, in that order, at most ${LARGEST_PAGE}; null where one is no longer there.`,
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'The "id" of each record.' }) ids: string[],
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ): Promise<(Row | null)[]> {
    return Promise.all(atMostOnePage(ids).map((id) => readNodeById(read, id, info)));
  }
}

function atMostOnePage(ids: string[]): string[] {
  if (ids.length <= LARGEST_PAGE) return ids;
  const message = `"ids" has ${ids.length} entries; it takes at most ${LARGEST_PAGE}. Ask in several requests.`;
  throw userInputError('PAGE_TOO_LARGE', 'ids', message);
}

export const nodeResolvers = [NodeResolver];
