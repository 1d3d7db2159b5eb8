import type { FactIndex } from '../fact-index.js';
import { indexFacts } from '../index-facts.js';
import { affectedCities } from './affected-cities.js';
import { assume } from './assume.js';
import { citiesCompared } from './cities-compared.js';
import { compareCoalitions } from './compare-coalitions.js';
import { changesIn, countChanges, describeChange } from './compare-opportunities.js';
import type { Simulation, SimulationAsk } from './simulation.js';
import { tellAssumption } from './tell-assumption.js';

/** What the assumptions would change in the opportunities and coalitions of a city, and how much everywhere; writes nothing. */
export function simulate(index: FactIndex, ask: SimulationAsk): Simulation {
  const { cityId, top, assumptions } = ask;
  const facts = assume(index.facts, assumptions);
  const assumed = facts === index.facts ? index : indexFacts(facts, index.weights);
  const compare = { index, assumed, top };
  const affected = affectedCities(index, assumed, assumptions);
  const compared = citiesCompared(index, cityId, affected);
  const everywhere = compared.map(({ id }) => changesIn(compare, id));
  const changes = changesIn(compare, cityId);
  return {
    assumptions: assumptions.map((assumption) => tellAssumption(index, assumption)),
    changes: changes.map((found) => describeChange(compare, cityId, found)),
    counts: countChanges(changes),
    countsEverywhere: countChanges(everywhere.flat()),
    citiesThatMayChange: affected.length,
    citiesCompared: compared.length,
    citiesChanged: everywhere.filter((found) => found.length > 0).length,
    casesInDoubtIds: casesInDoubt(index, assumed),
    // Compared when asked for: they cost more than all the rest.
    get coalitions() {
      const changedIds = changes.map(({ after }) => after.useCaseId);
      return compareCoalitions({ index, assumed }, { cityId, assumptions, changedIds });
    },
  };
}

/** The facts of both are in the same order. */
function casesInDoubt({ facts: before }: FactIndex, { facts: after }: FactIndex): number[] {
  return after.implementations
    .filter(({ status }, place) => status !== before.implementations[place]!.status)
    .map(({ id }) => id)
    .toSorted((one, other) => one - other);
}
