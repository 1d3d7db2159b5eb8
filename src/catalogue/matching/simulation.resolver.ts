import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { simulate } from '../../matching/simulation/simulate.js';
import type { Simulation } from '../../matching/simulation/simulation.js';
import type { Context } from '../context.js';
import { edgeFields, toOne } from '../edge-fields.js';
import { useCases } from '../use-case/use-case.listing.js';
import { toEvidence } from './evidence-field.js';
import { findSimulation } from './simulation-input.js';
import {
  OpportunityChangeType,
  SimulatedReasonType,
  SimulationInput,
  SimulationType,
} from './simulation.type.js';

@Resolver()
class SimulationResolver {
  @Query(() => SimulationType, {
    description:
      'What would change in the opportunities of a city, and how much in those of all cities, if something were so: compared with the catalogue as it is. Writes nothing. Unknown slugs and contradictory input are an error with the code BAD_USER_INPUT.',
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

export const simulationResolvers = [
  SimulationResolver,
  edgeFields(SimulatedReasonType, { evidence: toEvidence() }),
  edgeFields(OpportunityChangeType, {
    useCase: toOne(useCases, 'useCaseId', 'The use case.'),
  }),
];
