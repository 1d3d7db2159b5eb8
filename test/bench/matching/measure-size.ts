import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { lookAround } from '../../../src/matching/city-view.js';
import { coalitionsFor } from '../../../src/matching/coalition/coalitions.js';
import { scoreUseCases } from '../../../src/matching/columns/opportunity-columns.js';
import { counterfactualFor } from '../../../src/matching/counterfactual.js';
import { addUp, byCity } from '../../../src/matching/demand/add-up.js';
import { demandFor, supplyOfKind } from '../../../src/matching/demand/ask.js';
import type { FactIndex } from '../../../src/matching/fact-index.js';
import type { Facts } from '../../../src/matching/facts.js';
import { indexFacts, indexInSteps } from '../../../src/matching/index-facts.js';
import { missingFactsFor } from '../../../src/matching/missing-facts.js';
import { presentOpportunity, rankOpportunities } from '../../../src/matching/opportunities.js';
import { partnersFor } from '../../../src/matching/partners.js';
import { readinessFor } from '../../../src/matching/readiness.js';
import { presentSimilarCity, rankSimilarCities } from '../../../src/matching/similar-cities.js';
import { simulate } from '../../../src/matching/simulation/simulate.js';
import { type FactsSize, generateFacts } from '../../support/generated-facts.js';
import type { BenchSettings } from '../part.js';

export const SIZES: readonly FactsSize[] = [
  { cities: 290, useCases: 80, casesPerCity: 1.5 },
  { cities: 2_300, useCases: 1_850, casesPerCity: 4 },
  { cities: 20_000, useCases: 5_000, casesPerCity: 4 },
];

/** What each question costs at one size, by its name. */
export function measureSize(size: FactsSize, settings: BenchSettings): Record<string, number> {
  const before = memoryMB();
  const facts = generateFacts(size);
  const factsMB = memoryMB() - before;
  const watch = startWatch();
  const index = indexFacts(facts);
  const indexMs = watch();
  return {
    'facts, MB': factsMB,
    'index, MB': memoryMB() - before - factsMB,
    'index, time to build': indexMs,
    'index, longest step': longestStep(facts),
    ...timeQuestions(index, settings),
  };
}

/** Nothing else is answered meanwhile. */
function longestStep(facts: Facts): number {
  const steps = indexInSteps(facts);
  let longest = 0;
  for (let isDone = false; !isDone;) {
    const start = performance.now();
    isDone = steps.next().done ?? false;
    longest = Math.max(longest, performance.now() - start);
  }
  return longest;
}

function timeQuestions(index: FactIndex, { isQuick, report }: BenchSettings) {
  const times = Object.entries(QUESTIONS).map(([name, ask]) => {
    report(name);
    return [name, meanTime(index, ask, isQuick ? 500 : 5_000)] as const;
  });
  return Object.fromEntries(times);
}

type Ask = (index: FactIndex, cityId: number, place: number) => unknown;

/** Each city is asked about once: nothing is remembered of it from before. */
const QUESTIONS: Readonly<Record<string, Ask>> = {
  'scores of all use cases': (index, cityId) =>
    scoreUseCases(lookAround(index, index.cityById.get(cityId)!)),
  'opportunities, ten with reasons': (index, cityId) =>
    rankOpportunities(index, cityId)
      .slice(0, 10)
      .map((ranked) => presentOpportunity(index, cityId, ranked).reasons),
  'partners, ten with reasons': (index, cityId) =>
    partnersFor(index, cityId, firstOf(index, cityId))
      .slice(0, 10)
      .map(({ reasons }) => reasons),
  'similar cities, ten with reasons': (index, cityId) =>
    rankSimilarCities(index, cityId)
      .slice(0, 10)
      .map((ranked) => presentSimilarCity(index, cityId, ranked).reasons),
  'readiness for one use case': (index, cityId) =>
    readinessFor(index, cityId, index.useCases[0]!.id),
  'missing and counterfactual, one': (index, cityId) => lift(index, cityId, 1),
  'missing and counterfactual, ten': (index, cityId) => lift(index, cityId, 10),
  'coalitions for a use case': (index, _, place) =>
    coalitionsFor(index, {
      subject: { type: 'UseCase', id: index.useCases[place % index.useCases.length]!.id },
      constraints: { minSize: 2, maxSize: 5 },
      objective: 'BEST',
      first: 3,
    }),
  'demand for a kind': (index, _, place) => {
    const { kinds } = index.facts;
    const demand = demandFor(index, supplyOfKind(index, kinds[place % kinds.length]!.id));
    return [addUp(demand.stated), addUp(demand.likely), byCity(demand.likely)];
  },
  'simulate a business that arrives': (index, cityId) => {
    const businessId = index.facts.businesses[0]!.id;
    const assumptions = [{ type: 'BUSINESS_ARRIVES', cityId, businessId } as const];
    return simulate(index, { cityId, top: 10, assumptions });
  },
};

const firstOf = (index: FactIndex, cityId: number): number =>
  rankOpportunities(index, cityId)[0]!.useCase.id;

function lift(index: FactIndex, cityId: number, count: number): void {
  for (const { useCase } of rankOpportunities(index, cityId).slice(0, count)) {
    missingFactsFor(index, cityId, useCase.id);
    counterfactualFor(index, cityId, useCase.id);
  }
}

/** Milliseconds a question; of as many cities as there is time for. */
function meanTime(index: FactIndex, ask: Ask, patienceMs: number): number {
  const { cities } = index.facts;
  const end = performance.now() + patienceMs;
  const watch = startWatch();
  let asked = 0;
  while (asked < MOST_ASKED && (asked === 0 || performance.now() < end)) {
    const city = cities[Math.floor((asked * cities.length) / MOST_ASKED)]!;
    ask(index, city.id, asked);
    asked += 1;
  }
  return watch() / asked;
}

/**
 * Milliseconds since: of work, not of waiting for other programs on the machine.
 *
 * The clock of work is coarse; what takes no time is timed by the other.
 */
function startWatch(): () => number {
  const start = performance.now();
  const before = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(before);
    const workMs = (user + system) / 1_000;
    return workMs < COARSE_MS ? performance.now() - start : workMs;
  };
}

const COARSE_MS = 40;

const MOST_ASKED = 100;

function memoryMB(): number {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  // What the first round lets go may hold more.
  collectGarbage();
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
