import type { GraphQLResolveInfo } from 'graphql';
import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { NodeType } from '../../graphql/node-type.js';
import type { NodeKey } from '../../graphql/node-id.js';
import { type Hop, MOST_HOPS, type PathAnswer } from '../../matching/paths/paths.js';
import type { Context } from '../context.js';
import { type EdgeField, edgeFields } from '../edge-fields.js';
import { readNode } from '../node/node.loader.js';
import type { Row } from '../reading/noun.js';
import { SourceType } from '../source/source.type.js';
import { readHopSources, readPaths } from './path-answer.js';
import { PathHopType, PathsType } from './path.type.js';

@ArgsType()
class PathArgs {
  @Field(() => ID, {
    description:
      'The "id" of a City, Business, UseCase, DataKind, Dataset, WorkingGroup, Network, Implementation, Instrument or Event.',
  })
  from!: string;

  @Field(() => ID, { description: 'The "id" of another such record.' })
  to!: string;

  @Field(() => Int, { defaultValue: 4, description: `Most steps of a path, 1 to ${MOST_HOPS}.` })
  maxHops!: number;
}

@Resolver()
class PathResolver {
  @Query(() => PathsType, {
    description:
      'How two records are connected, step by step, each with its source. Text that is no id is an error with the code BAD_ID; a record that is not there or not of the types that can be connected, one with the code BAD_USER_INPUT.',
  })
  paths(@Args(() => PathArgs) args: PathArgs, @Ctx() context: Context): Promise<PathAnswer> {
    return readPaths(context, args);
  }
}

@Resolver(() => PathHopType)
class PathHopResolver {
  @FieldResolver(() => [SourceType], {
    description: 'Where the fact was read: the sources of the record that states it. Never empty.',
  })
  sources(
    @Root() hop: Hop,
    @Info() asked: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ): Promise<Row[]> {
    return readHopSources(read, hop, asked);
  }
}

const toNode = (key: 'from' | 'to' | 'record', description: string): EdgeField => ({
  type: () => NodeType,
  description,
  read: (reader, row, { asked }) => readNode(reader, row[key] as NodeKey, asked),
});

export const pathResolvers = [
  PathResolver,
  PathHopResolver,
  edgeFields(PathHopType, {
    from: toNode('from', 'Where the step starts.'),
    to: toNode('to', 'Where it leads.'),
    record: toNode('record', 'The record that states the fact.'),
  }),
];
