import type { CheckState, Evidence, Readiness, ReadinessCheck, Verdict } from './answers.js';
import type { BusinessEntry, CityEntry, Need, UseCaseEntry } from './entries.js';
import type { FactIndex } from './fact-index.js';
import type { DatasetFacts } from './facts.js';
import { pointTo } from './features/feature.js';
import { partition } from './gather.js';
import { hasHolderHere, holdersHere } from './local-holders.js';

/** Which of the needed kinds are within reach of the city; unknown cities and use cases are all unknown. */
export function readinessFor(index: FactIndex, cityId: number, useCaseId: number): Readiness {
  const city = index.cityById.get(cityId);
  const useCase = index.useCaseById.get(useCaseId);
  if (!city || !useCase) return { verdict: 'UNKNOWN', coverage: null, checks: [] };
  const checks = useCase.needs.map((need) => checkNeed(need, city, index));
  const required = checks.filter((check) => check.required);
  return { verdict: judge(required), coverage: coverageOf(required), checks };
}

/** Required kinds that are neither held nor offered locally; null when none is listed, so none is known. */
export function countOutOfReach(
  index: FactIndex,
  city: CityEntry,
  { needs }: UseCaseEntry,
): number | null {
  const required = needs.filter((need) => need.required);
  if (required.length === 0) return null;
  return required.filter(({ kindId }) => !isAtHand(kindId, city, index)).length;
}

/** The kind is held, or offered locally. */
export function isAtHand(kindId: number, city: CityEntry, index: FactIndex): boolean {
  const { held, covering } = city.shelf;
  if (held.has(kindId) || covering.has(kindId) || hasHolderHere(city, kindId)) return true;
  const nationwide = city.country && index.datasets.nationwide.get(city.country.id);
  return nationwide?.has(kindId) ?? false;
}

function checkNeed({ kindId, required }: Need, city: CityEntry, index: FactIndex): ReadinessCheck {
  const found = (state: CheckState, offer: Offer): ReadinessCheck => ({
    kindId,
    required,
    state,
    isInferred: isInferred(kindId, offer),
    via: offer.via.slice(0, MAX_VIA),
  });
  const held = statedFirst(city.shelf.held.get(kindId) ?? []);
  if (held.length > 0) {
    return found('HELD', { businesses: [], datasets: held, via: pointTo('Dataset', held) });
  }
  const local = offersHere(kindId, city, index);
  if (local.via.length > 0) return found('OFFERED_LOCALLY', local);
  const elsewhere = offersElsewhere(kindId, city, index);
  if (elsewhere.via.length > 0) return found('OFFERED_ELSEWHERE', elsewhere);
  return found(hasKnownData(city) ? 'MISSING' : 'UNKNOWN', NO_OFFER);
}

/** Who and what offers a kind, and how that is told. */
interface Offer {
  readonly businesses: readonly BusinessEntry[];
  readonly datasets: readonly DatasetFacts[];
  readonly via: readonly Evidence[];
}

const NO_OFFER: Offer = { businesses: [], datasets: [], via: [] };

const isInferred = (kindId: number, { businesses, datasets, via }: Offer): boolean =>
  via.length > 0 &&
  businesses.every(({ inferredKinds }) => inferredKinds.has(kindId)) &&
  datasets.every(({ kindsAreInferred }) => kindsAreInferred);

/** What somebody has stated is shown before what was inferred. */
const statedFirst = (datasets: readonly DatasetFacts[]): DatasetFacts[] =>
  partition(datasets, ({ kindsAreInferred }) => !kindsAreInferred).flat();

const MAX_VIA = 5;

/** Each business present here with its dataset for this city, then the datasets of others that cover it. */
function offersHere(kindId: number, city: CityEntry, index: FactIndex): Offer {
  const businesses = holdersHere(city, kindId);
  const nationwide = city.country && index.datasets.nationwide.get(city.country.id)?.get(kindId);
  const covering = statedFirst([...(city.shelf.covering.get(kindId) ?? []), ...(nationwide ?? [])]);
  const offered = new Set<DatasetFacts>();
  const evidence = businesses.flatMap((business) => {
    const dataset = covering.find((candidate) => business.datasets.includes(candidate));
    if (dataset) offered.add(dataset);
    return [...pointTo('Business', [business]), ...pointTo('Dataset', dataset ? [dataset] : [])];
  });
  const others = covering.filter((dataset) => !offered.has(dataset));
  const via = [...evidence, ...pointTo('Dataset', others)];
  return { businesses, datasets: covering, via };
}

/** What reaches the country of the city comes first. */
function offersElsewhere(kindId: number, city: CityEntry, index: FactIndex): Offer {
  const countryId = city.facts.countryId;
  const businesses = index.holdersOfKind.get(kindId) ?? [];
  const datasets = statedFirst(index.datasets.everywhere.get(kindId) ?? []);
  const [near, far] = partition(businesses, (business) => business.countries.has(countryId));
  const [nearDatasets, farDatasets] = partition(datasets, (dataset) =>
    dataset.coverageCountryIds.includes(countryId),
  );
  const via = [
    ...pointTo('Business', near),
    ...pointTo('Dataset', nearDatasets),
    ...pointTo('Business', far),
    ...pointTo('Dataset', farDatasets),
  ];
  return { businesses, datasets, via };
}

/** The catalogue knows something of the data in this city, so what it does not list is missing. */
export function hasKnownData(city: CityEntry): boolean {
  return city.shelf.hasOwnDatasets || city.businesses.length > 0;
}

function coverageOf(required: readonly ReadinessCheck[]): number | null {
  if (required.length === 0) return null;
  return required.filter(isWithinReach).length / required.length;
}

/**
 * READY: all required kinds are held or offered locally. PARTLY_READY: some are, or all are offered somewhere.
 * UNKNOWN: none is required, or nothing is known of any. NOT_READY: otherwise.
 */
function judge(required: readonly ReadinessCheck[]): Verdict {
  if (required.every(({ state }) => state === 'UNKNOWN')) return 'UNKNOWN';
  if (required.every(isWithinReach)) return 'READY';
  const allOffered = required.every(
    (check) => isWithinReach(check) || check.state === 'OFFERED_ELSEWHERE',
  );
  return allOffered || required.some(isWithinReach) ? 'PARTLY_READY' : 'NOT_READY';
}

function isWithinReach({ state }: ReadinessCheck): boolean {
  return state === 'HELD' || state === 'OFFERED_LOCALLY';
}
