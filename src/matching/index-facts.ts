import { placeOnSphere } from './distance.js';
import type { BusinessEntry, UseCaseEntry } from './entries.js';
import type { FactIndex } from './fact-index.js';
import type { Facts } from './facts.js';
import { append, byId } from './gather.js';
import { traceLineages } from './hierarchy.js';
import { linkBusinesses } from './link-businesses.js';
import { linkCities } from './link-cities.js';
import { linkUseCases } from './link-use-cases.js';
import { rarity } from './measures.js';
import { stockShelves } from './stock-shelves.js';
import { readTexts } from './texts.js';
import { tabulate } from './use-case-table.js';
import { priorWeights, type MatchingWeights } from './weights.js';

/** Links and measures the facts of one revision, once for all questions about them. */
export function indexFacts(facts: Facts, weights: MatchingWeights = priorWeights): FactIndex {
  const steps = indexInSteps(facts, weights);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of some milliseconds each, for whoever has other things to do in between. */
export function* indexInSteps(
  facts: Facts,
  weights: MatchingWeights = priorWeights,
): Generator<void, FactIndex> {
  const kindLineages = traceLineages(facts.kinds);
  const businesses = yield* linkBusinesses(facts, kindLineages);
  const cities = yield* linkCities(facts, businesses);
  const useCases = yield* linkUseCases(facts, cities, businesses);
  const datasets = yield* stockShelves(facts, cities, kindLineages);
  const table = tabulate(useCases, facts);
  yield;
  const texts = readTexts(useCases);
  yield;
  return {
    facts,
    weights,
    cities,
    cityById: byId(cities),
    useCases,
    useCaseById: byId(useCases),
    businessById: byId(businesses),
    themeById: byId(facts.themes),
    themeLineages: traceLineages(facts.themes),
    themeRarity: measureThemes(useCases),
    kindLineages,
    kindById: byId(facts.kinds),
    holdersOfKind: groupByKind(businesses),
    countriesOfKind: gatherCountries(businesses),
    datasets,
    table,
    texts,
    newestYear: findNewestYear(facts),
    points: placeOnSphere(cities.map((city) => city.facts)),
    logPopulations: Float64Array.from(cities, ({ facts: { population } }) => logOf(population)),
    memo: emptyMemo(),
  };
}

function emptyMemo(): FactIndex['memo'] {
  return {
    views: new Map(),
    leaders: new Map(),
    ties: new Map(),
    together: new Map(),
    everywhere: new Map(),
  };
}

function measureThemes(useCases: readonly UseCaseEntry[]): Map<number, number> {
  const counts = Map.groupBy(
    useCases.flatMap((useCase) => useCase.themeIds),
    (themeId) => themeId,
  );
  return new Map(
    [...counts].map(([themeId, mentions]) => [themeId, rarity(mentions.length, useCases.length)]),
  );
}

function groupByKind(businesses: readonly BusinessEntry[]): Map<number, BusinessEntry[]> {
  const holders = new Map<number, BusinessEntry[]>();
  for (const business of businesses) {
    for (const kindId of business.kinds) append(holders, kindId, business);
  }
  return holders;
}

function gatherCountries(businesses: readonly BusinessEntry[]): Map<number, Set<number>> {
  const countries = new Map<number, Set<number>>();
  for (const business of businesses) {
    for (const kindId of business.kinds) {
      countries.set(kindId, (countries.get(kindId) ?? new Set()).union(business.countries));
    }
  }
  return countries;
}

function findNewestYear({ implementations }: Facts): number | null {
  let newest: number | null = null;
  for (const { since } of implementations) {
    if (since !== null && (newest === null || since > newest)) newest = since;
  }
  return newest;
}

function logOf(population: number | null): number {
  return population !== null && population > 0 ? Math.log(population) : Number.NaN;
}
