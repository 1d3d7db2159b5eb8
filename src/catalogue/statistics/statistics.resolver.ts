import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { type Statistics, readStatistics } from './statistics.loader.js';
import { StatisticsArgs, StatisticsType } from './statistics.type.js';

@Resolver()
class StatisticsResolver {
  @Query(() => StatisticsType, {
    description:
      'Records counted by one to three properties, for charts; totals are exact and UNKNOWN is a row.',
  })
  statistics(
    @Args(() => StatisticsArgs) args: StatisticsArgs,
    @Ctx() { read }: Context,
  ): Promise<Statistics> {
    return readStatistics(read, args);
  }
}

export const statisticsResolvers = [StatisticsResolver];
