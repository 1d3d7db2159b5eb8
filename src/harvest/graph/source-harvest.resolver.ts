import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../catalogue/context.js';
import type { Row } from '../../catalogue/reading/noun.js';
import { SourceType } from '../../catalogue/source/source.type.js';
import { pageSize } from '../../graphql/page.js';
import { fieldsAsked } from '../../graphql/selection.js';
import { HarvestRunType, HarvestType } from './harvest.type.js';
import { type Harvest, readHarvests } from './read-harvests.js';
import { readRuns } from './read-runs.js';

@Resolver(() => SourceType)
class SourceHarvestResolver {
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
        readHarvests(read.database, ids, fieldsAsked(asked)),
      );
    return read.loader(asked.fieldNodes, 'harvest', make).load(id);
  }

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
      new DataLoader((ids: readonly number[]) => readRuns(read.database, ids, page));
    return read.loader(asked.fieldNodes, 'runs', make).load(id);
  }
}

/** What the graph says of harvested catalogues. */
export const harvestResolvers = [SourceHarvestResolver];
