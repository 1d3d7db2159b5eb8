import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../catalogue/context.js';
import type { Reader } from '../../catalogue/reading/reader.js';
import type { Row } from '../../catalogue/reading/noun.js';
import { SourceType } from '../../catalogue/source/source.type.js';
import type { Database } from '../../database/database.js';
import { OutsideRevision } from '../../graphql/outside-revision.js';
import { pageSize } from '../../graphql/page.js';
import { fieldsAsked } from '../../graphql/selection.js';
import { HarvestRunType, HarvestType } from './harvest.type.js';
import { type Harvest, readHarvests } from './read-harvests.js';
import { readRuns } from './read-runs.js';

/** Runs raise no revision that a replica could be held to: only the primary surely has the last ones. */
function primaryOf({ database }: Reader): Database {
  database.requireRevision(Number.POSITIVE_INFINITY);
  return database;
}

@Resolver(() => SourceType)
class SourceHarvestResolver {
  @OutsideRevision()
  @FieldResolver(() => HarvestType, {
    nullable: true,
    description: 'How it is harvested, and how it fares; null for a source that is not harvested.',
  })
  harvest(
    @Root() { id }: Row,
    @Info() asked: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ): Promise<Harvest | null> {
    const make = () =>
      new DataLoader((ids: readonly number[]) =>
        readHarvests(primaryOf(read), ids, fieldsAsked(asked)),
      );
    return read.loader(asked.fieldNodes, 'harvest', make).load(id);
  }

  @OutsideRevision()
  @FieldResolver(() => [HarvestRunType], {
    description: 'Its last runs, the newest first; empty for a source that is not harvested.',
  })
  runs(
    @Root() { id }: Row,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 0 to 100.' })
    first: number,
    @Info() asked: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ): Promise<HarvestRunType[]> {
    const page = {
      first: pageSize({ first }),
      withProblems: new Set(fieldsAsked(asked)).has('problems'),
    };
    const make = () =>
      new DataLoader((ids: readonly number[]) => readRuns(primaryOf(read), ids, page));
    return read.loader(asked.fieldNodes, 'runs', make).load(id);
  }
}

/** What the graph says of harvested catalogues. */
export const harvestResolvers = [SourceHarvestResolver];
