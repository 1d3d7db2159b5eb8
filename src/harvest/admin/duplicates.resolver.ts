import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { AdminOnly } from '../../graphql/admin.js';
import { pageSize, pageStart } from '../../graphql/page.js';
import type { Decision } from '../duplicates/review/decide.js';
import { keepDatasetsApart, mergeDatasets } from '../duplicates/review/merge-datasets.js';
import { type PairPage, type PairStatus, readPairs } from '../duplicates/review/read-pairs.js';
import { splitDataset } from '../duplicates/review/split-dataset.js';
import {
  DecisionPayload,
  PairPageType,
  PairStatusEnum,
  SplitInput,
  TwoDatasetsInput,
} from './duplicates.type.js';
import type { HarvestContext } from './harvest.resolver.js';

@Resolver()
class DuplicatesResolver {
  @AdminOnly()
  @Query(() => PairPageType, {
    description:
      'Records of several catalogues that are, or may be, of one dataset. For administrators: else UNAUTHENTICATED.',
  })
  duplicateDatasets(
    // A default of a type that gateways hide would keep the subgraph from composing.
    @Arg('status', () => PairStatusEnum, {
      nullable: true,
      description: 'Which of them; CANDIDATE when left out.',
    })
    status: PairStatus | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 0 to 100.' })
    first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: 'How many to pass over before.' })
    skip: number,
    @Ctx() { harvester }: HarvestContext,
  ): Promise<PairPage> {
    const page = { first: pageSize({ first }), skip: pageStart({ skip }) };
    return readPairs(harvester.database, { status: status ?? 'CANDIDATE', ...page });
  }

  @AdminOnly()
  @Mutation(() => DecisionPayload, {
    description:
      'Makes one dataset of two, for good. It keeps the slug of the one of the editors, else of the older; the other slug leads to it.',
  })
  async mergeDatasets(
    @Arg('input', () => TwoDatasetsInput, { description: 'Which.' }) input: TwoDatasetsInput,
    @Ctx() { harvester }: HarvestContext,
  ): Promise<DecisionPayload> {
    return answer(await mergeDatasets(harvester, input));
  }

  @AdminOnly()
  @Mutation(() => DecisionPayload, {
    description:
      'Takes a dataset of several records apart, for good. Each part is again what it was before.',
  })
  async splitDataset(
    @Arg('input', () => SplitInput, { description: 'What.' }) input: SplitInput,
    @Ctx() { harvester }: HarvestContext,
  ): Promise<DecisionPayload> {
    return answer(await splitDataset(harvester, input));
  }

  @AdminOnly()
  @Mutation(() => DecisionPayload, {
    description:
      'Says that two datasets are not the same, for good: they are no candidates any more, and never become one by themselves.',
  })
  async keepDatasetsApart(
    @Arg('input', () => TwoDatasetsInput, { description: 'Which.' }) input: TwoDatasetsInput,
    @Ctx() { harvester }: HarvestContext,
  ): Promise<DecisionPayload> {
    return answer(await keepDatasetsApart(harvester, input));
  }
}

const answer = (decision: Decision): DecisionPayload =>
  decision.ok
    ? { datasets: [...decision.datasets], problems: [] }
    : { datasets: [], problems: [decision.problem] };

/** What administrators may do about datasets that several catalogues list. */
export const duplicateAdminResolvers = [DuplicatesResolver];
