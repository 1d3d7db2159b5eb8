import type { Reason } from '../answers.js';
import type { FactIndex } from '../fact-index.js';
import { indexFacts } from '../index-facts.js';
import { opportunitiesOf } from '../opportunities.js';
import { readinessFor } from '../readiness.js';
import { affectedCities } from './affected-cities.js';
import { assume } from './assume.js';
import { compareReasons } from './compare-reasons.js';
import {
  LEAST_POINTS,
  type ChangeCounts,
  type ChangeKind,
  type OpportunityChange,
  type Simulation,
  type SimulationAsk,
  type Standing,
} from './simulation.js';
import { tellAssumption } from './tell-assumption.js';

/** What the assumptions would change in the opportunities of a city, and how much everywhere; writes nothing. */
export function simulate(index: FactIndex, ask: SimulationAsk): Simulation {
  const { cityId, top, assumptions } = ask;
  const facts = assume(index.facts, assumptions);
  const assumed = facts === index.facts ? index : indexFacts(facts, index.weights);
  const compare = { index, assumed, top };
  const everywhere = affectedCities(assumed, assumptions).map(({ id }) => changesIn(compare, id));
  const changes = changesIn(compare, cityId);
  return {
    assumptions: assumptions.map((assumption) => tellAssumption(index, assumption)),
    changes: changes.map((found) => describe(compare, cityId, found)),
    counts: count(changes),
    countsEverywhere: count(everywhere.flat()),
    citiesChanged: everywhere.filter((found) => found.length > 0).length,
  };
}

interface Comparison {
  readonly index: FactIndex;
  readonly assumed: FactIndex;
  readonly top: number;
}

interface Listed extends Standing {
  readonly useCaseId: number;
  /** Written when they are asked for. */
  readonly reasons: () => readonly Reason[];
}

interface Changed {
  readonly change: ChangeKind;
  readonly before: Listed;
  readonly after: Listed;
}

/** The greatest change of the score first, then of the rank. */
function changesIn({ index, assumed, top }: Comparison, cityId: number): Changed[] {
  const before = new Map(listOf(index, cityId).map((listed) => [listed.useCaseId, listed]));
  return listOf(assumed, cityId)
    .flatMap((after) => {
      const baseline = before.get(after.useCaseId)!;
      const change = changeBetween(baseline, after, top);
      return change ? [{ change, before: baseline, after }] : [];
    })
    .toSorted(
      (one, other) =>
        moved(other, 'score') - moved(one, 'score') ||
        moved(other, 'rank') - moved(one, 'rank') ||
        one.after.rank - other.after.rank,
    );
}

const moved = ({ before, after }: Changed, what: keyof Standing): number =>
  Math.abs(after[what] - before[what]);

function listOf(index: FactIndex, cityId: number): Listed[] {
  return opportunitiesOf(index, cityId).map((opportunity, place) => ({
    useCaseId: opportunity.useCaseId,
    rank: place + 1,
    score: opportunity.score,
    reasons: () => opportunity.reasons,
  }));
}

/** Entering or leaving the list counts most, then the score, then the rank within the list. */
function changeBetween(before: Standing, after: Standing, top: number): ChangeKind | null {
  const [wasListed, isListed] = [before.rank <= top, after.rank <= top];
  if (wasListed !== isListed) return isListed ? 'APPEARS' : 'GOES';
  if (Math.abs(after.score - before.score) > LEAST_POINTS) {
    return after.score > before.score ? 'RISES' : 'FALLS';
  }
  if (!isListed || after.rank === before.rank) return null;
  return after.rank < before.rank ? 'RISES' : 'FALLS';
}

function describe(
  { index, assumed }: Comparison,
  cityId: number,
  { change, before, after }: Changed,
): OpportunityChange {
  const { useCaseId } = after;
  return {
    useCaseId,
    change,
    before: { rank: before.rank, score: before.score },
    after: { rank: after.rank, score: after.score },
    verdictBefore: readinessFor(index, cityId, useCaseId).verdict,
    verdictAfter: readinessFor(assumed, cityId, useCaseId).verdict,
    reasons: compareReasons(before.reasons(), after.reasons(), cityId),
  };
}

function count(changes: readonly Changed[]): ChangeCounts {
  const of = (kind: ChangeKind) => changes.filter(({ change }) => change === kind).length;
  return { appear: of('APPEARS'), rise: of('RISES'), fall: of('FALLS'), go: of('GOES') };
}
