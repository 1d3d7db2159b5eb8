import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { CoalitionAnswer } from '../../matching/coalition/coalition.js';
import { coalitionsFor } from '../../matching/coalition/coalitions.js';
import { cities } from '../city/city.listing.js';
import type { Context } from '../context.js';
import { edgeFields, toAll, toOne } from '../edge-fields.js';
import {
  MOST_COALITIONS,
  checkCoalitionInput,
  checkMustInclude,
  findConstraints,
  findSubject,
} from './coalition-input.js';
import {
  CoalitionInput,
  CoalitionMemberType,
  CoalitionObstacleType,
  CoalitionReasonType,
  CoalitionTieType,
  CoalitionsType,
} from './coalition.type.js';
import { toEvidence } from './evidence-field.js';

@Resolver()
class CoalitionResolver {
  @Query(() => CoalitionsType, {
    description:
      'The smallest or best groups of cities for a use case, a kind of data or a business, under constraints. Constraints that cannot be met are an answer ("impossible"); unknown slugs and contradictory input are an error with the code BAD_USER_INPUT.',
  })
  coalitions(
    @Arg('input', () => CoalitionInput, { description: 'What for, and under which constraints.' })
    input: CoalitionInput,
    @Arg('first', () => Int, {
      defaultValue: 3,
      description: `Number of groups, 1 to ${MOST_COALITIONS}.`,
    })
    first: number,
    @Ctx() context: Context,
  ): Promise<CoalitionAnswer> {
    return answer(context, input, first);
  }
}

async function answer(
  { read, matching }: Context,
  input: CoalitionInput,
  first: number,
): Promise<CoalitionAnswer> {
  checkCoalitionInput(input, first);
  const [index, subject, constraints] = await Promise.all([
    matching.index(),
    findSubject(read, input),
    findConstraints(read, input),
  ]);
  checkMustInclude(index, constraints);
  return coalitionsFor(index, { subject, constraints, objective: input.objective, first });
}

export const coalitionResolvers = [
  CoalitionResolver,
  ...[CoalitionMemberType, CoalitionReasonType, CoalitionObstacleType, CoalitionTieType].map(
    (type) => edgeFields(type, { evidence: toEvidence() }),
  ),
  edgeFields(CoalitionMemberType, { city: toOne(cities, 'cityId', 'The city.') }),
  edgeFields(CoalitionTieType, {
    cities: toAll(cities, 'cityIds', 'The members that share it.'),
  }),
];
