import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { NodeType } from '../../graphql/node-type.js';
import { type Connection, PageArgs } from '../../graphql/page.js';
import { answerConnectionType } from '../connection-type.js';
import type { Context } from '../context.js';
import type { Row } from '../reading/noun.js';
import { rootFields } from '../root-fields.js';
import { sources } from './source.listing.js';
import { readSupported } from './supported.loader.js';
import { SourceType } from './source.type.js';

const SupportedConnection = answerConnectionType(() => NodeType, {
  name: 'SupportedRecord',
  of: 'records that a source supports',
});

@Resolver(() => SourceType)
class SourceResolver {
  @FieldResolver(() => SupportedConnection, {
    description: 'Every record that it supports, by type and then in the order they were added.',
  })
  supports(
    @Root() { id }: Row,
    @Args(() => PageArgs) page: PageArgs,
    @Info() asked: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ): Promise<Connection<Row>> {
    return readSupported(read, id, { page, asked });
  }
}

export const sourceResolvers = [
  SourceResolver,
  rootFields(sources, { one: 'source', many: 'sources', example: 'bcn-mob' }),
];
