import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { MatchingModelType } from './matching-model.type.js';
import { presentModel } from './present-model.js';

@Resolver()
class MatchingModelResolver {
  @Query(() => MatchingModelType, {
    description:
      'The weights that the scores of this moment are made with, and how good they are. Scores of opportunities are comparable while the version stays.',
  })
  async matchingModel(@Ctx() { matching }: Context): Promise<MatchingModelType> {
    return presentModel(await matching.model());
  }
}

export const matchingModelResolvers = [MatchingModelResolver];
