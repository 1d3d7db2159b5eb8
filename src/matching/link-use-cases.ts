import type { BusinessEntry, CityCase, CityEntry, Need, UseCaseEntry } from './entries.js';
import { isRunning } from './entries.js';
import type { Facts, ImplementationFacts, KindFacts, UseCaseFacts } from './facts.js';
import { append, byId, countUp, inIdOrder, inSteps, pick } from './gather.js';
import { rarity } from './measures.js';
import { STATUS_RANK } from './status-rank.js';

/** Use cases with their cases in cities and countries; enters the cases into the cities too. */
export function* linkUseCases(
  facts: Facts,
  cities: readonly CityEntry[],
  businesses: readonly BusinessEntry[],
): Generator<void, UseCaseEntry[]> {
  const useCases = listUseCases(facts);
  const useCaseById = byId(useCases);
  const cityById = byId(cities);
  yield* inSteps(inIdOrder(facts.implementations), (implementation) => {
    const useCase = useCaseById.get(implementation.useCaseId);
    if (useCase) enter(implementation, useCase, cityById);
  });
  yield* inSteps(cities, fileCases);
  for (const useCase of useCases) useCase.rarity = rarityOf(useCase, cities.length);
  const businessById = byId(businesses);
  yield* inSteps(facts.implementations, (implementation) => {
    enterSharers(implementation, useCaseById, businessById);
  });
  enterGrounds(facts, useCaseById, cityById);
  return useCases;
}

function listUseCases(facts: Facts): UseCaseEntry[] {
  const kinds = byId(facts.kinds);
  const themes = byId(facts.themes);
  return inIdOrder(facts.useCases).map((useCase, ordinal) => ({
    id: useCase.id,
    ordinal,
    title: useCase.title,
    facts: useCase,
    themeIds: pick(useCase.themeIds, themes).map((theme) => theme.id),
    needs: needsOf(useCase, kinds),
    cases: [],
    runners: [],
    runnersByCountry: new Map(),
    runnersByCircle: new Map(),
    nationalCases: new Map(),
    newestCase: null,
    tally: { OPERATIONAL: 0, PILOT: 0, EXPLORING: 0, ENDED: 0, UNKNOWN: 0 },
    legalGrounds: [],
    sharers: new Set(),
    rarity: 1,
  }));
}

/** One need a kind: required if any mention says so. */
function needsOf(useCase: UseCaseFacts, kinds: ReadonlyMap<number, KindFacts>): Need[] {
  const required = new Set(
    useCase.needs.filter((need) => need.required).map((need) => need.kindId),
  );
  return pick(
    useCase.needs.map((need) => need.kindId),
    kinds,
  ).map((kind) => ({ kindId: kind.id, label: kind.label, required: required.has(kind.id) }));
}

function enter(
  implementation: ImplementationFacts,
  useCase: UseCaseEntry,
  cityById: ReadonlyMap<number, CityEntry>,
): void {
  const { cityId, countryId } = implementation;
  const city = cityId === null ? undefined : cityById.get(cityId);
  if (city) enterCase(implementation, useCase, city);
  const isNational = cityId === null && countryId !== null;
  if (isNational && isRunning(implementation.status)) {
    append(useCase.nationalCases, countryId, implementation);
  }
}

function enterCase(
  implementation: ImplementationFacts,
  useCase: UseCaseEntry,
  city: CityEntry,
): void {
  const found = city.cases.get(useCase.id);
  if (!found) {
    const { status } = implementation;
    city.cases.set(useCase.id, { city, useCase, status, implementations: [implementation] });
    return;
  }
  found.implementations.push(implementation);
  if (STATUS_RANK[implementation.status] < STATUS_RANK[found.status])
    found.status = implementation.status;
}

function rarityOf(useCase: UseCaseEntry, totalCities: number): number {
  return rarity(Math.max(1, useCase.runners.length), Math.max(1, totalCities));
}

function fileCases(city: CityEntry): void {
  const cases = [...city.cases.values()].toSorted(
    (one, other) => one.useCase.id - other.useCase.id,
  );
  for (const cityCase of cases) {
    cityCase.useCase.cases.push(cityCase);
    cityCase.useCase.tally[cityCase.status] += 1;
    if (isRunning(cityCase.status)) fileRunner(cityCase);
  }
}

function fileRunner({ city, useCase, implementations }: CityCase): void {
  for (const one of implementations) if (isNewer(one, useCase.newestCase)) useCase.newestCase = one;
  city.runs.push(useCase);
  for (const themeId of useCase.themeIds) countUp(city.runsByTheme, themeId);
  useCase.runners.push(city.ordinal);
  if (city.country) countUp(useCase.runnersByCountry, city.country.id);
  for (const circle of [...city.groups, ...city.networks]) countUp(useCase.runnersByCircle, circle);
}

function isNewer(one: ImplementationFacts, newest: ImplementationFacts | null): boolean {
  return isRunning(one.status) && (one.since ?? 0) > (newest?.since ?? 0);
}

function enterSharers(
  { useCaseId, status, businessIds }: ImplementationFacts,
  useCaseById: ReadonlyMap<number, UseCaseEntry>,
  businessById: ReadonlyMap<number, BusinessEntry>,
): void {
  if (!isRunning(status)) return;
  for (const business of pick(businessIds, businessById)) {
    useCaseById.get(useCaseId)?.sharers.add(business);
  }
}

function enterGrounds(
  facts: Facts,
  useCaseById: ReadonlyMap<number, UseCaseEntry>,
  cityById: ReadonlyMap<number, CityEntry>,
): void {
  const laws = byId(facts.instruments.filter(({ territory }) => territory !== null));
  for (const implementation of inIdOrder(facts.implementations)) {
    const { useCaseId, status, instrumentIds = [] } = implementation;
    const grounds = useCaseById.get(useCaseId)?.legalGrounds;
    if (!grounds || !isRunning(status)) continue;
    const countryId = countryOf(implementation, cityById);
    for (const instrument of pick(instrumentIds, laws)) {
      grounds.push({ implementation, countryId, instrument });
    }
  }
}

function countryOf(
  { cityId, countryId }: ImplementationFacts,
  cityById: ReadonlyMap<number, CityEntry>,
): number | null {
  const city = cityId === null ? undefined : cityById.get(cityId);
  return city?.facts.countryId ?? countryId;
}
