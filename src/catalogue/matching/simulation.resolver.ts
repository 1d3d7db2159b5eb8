import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { simulate } from '../../matching/simulation/simulate.js';
import type { Simulation } from '../../matching/simulation/simulation.js';
import type { Context } from '../context.js';
import { cities } from '../city/city.listing.js';
import { edgeFields, toAll, toOne } from '../edge-fields.js';
import { implementations } from '../implementation/implementation.listing.js';
import { useCases } from '../use-case/use-case.listing.js';
import { toEvidence } from './evidence-field.js';
import { findSimulation } from './simulation-input.js';
import {
  CoalitionChangeType,
  CoalitionComparisonType,
  OpportunityChangeType,
  SimulatedCoalitionReasonType,
  SimulatedReasonType,
  SimulationInput,
  SimulationType,
} from './simulation.type.js';

@Resolver()
class SimulationResolver {
  @Query(() => SimulationType, {
    description:
      'What would change in the opportunities and coalitions of a city, and how much in the opportunities of all cities, if something were so: compared with the catalogue as it is. Writes nothing. Unknown slugs and contradictory input are an error with the code BAD_USER_INPUT.',
  })
  simulate(
    @Arg('input', () => SimulationInput, { description: 'What is assumed, and for which city.' })
    input: SimulationInput,
    @Ctx() context: Context,
  ): Promise<Simulation> {
    return answer(context, input);
  }
}

async function answer({ read, matching }: Context, input: SimulationInput): Promise<Simulation> {
  const [index, ask] = await Promise.all([matching.index(), findSimulation(read, input)]);
  return simulate(index, ask);
}

const theUseCase = toOne(useCases, 'useCaseId', 'The use case.');

export const simulationResolvers = [
  SimulationResolver,
  edgeFields(SimulatedReasonType, { evidence: toEvidence() }),
  edgeFields(SimulatedCoalitionReasonType, { evidence: toEvidence() }),
  edgeFields(SimulationType, {
    casesInDoubt: toAll(
      implementations,
      'casesInDoubtIds',
      'Running cases, in any city, that state an instrument which ends as their only legal basis. Whether they would go on is not known.',
    ),
  }),
  edgeFields(OpportunityChangeType, { useCase: theUseCase }),
  edgeFields(CoalitionChangeType, {
    useCase: theUseCase,
    cities: toAll(cities, 'cityIds', 'The members, the city among them.'),
  }),
  edgeFields(CoalitionComparisonType, {
    useCases: toAll(
      useCases,
      'useCaseIds',
      'The use cases compared: those that change most for the city, then those that lead its list. Empty when nothing is assumed.',
    ),
  }),
];
