import { isRunning, type CityCase, type CityEntry, type UseCaseEntry } from '../entries.js';
import type { FactIndex } from '../fact-index.js';
import type { Status } from '../facts.js';
import { partition } from '../gather.js';
import { likelyCities } from './likely-cities.js';

/** Who supplies a kind of data to a case, as far as is known. */
export type Service = 'SERVED' | 'SERVED_BY_OTHERS' | 'SOURCE_UNKNOWN' | 'OPEN';

/** One kind of data that one use case needs in one city. */
export interface Ask {
  readonly city: CityEntry;
  readonly kindId: number;
  readonly useCase: UseCaseEntry;
  /** What the city has of the use case; null where nobody there has asked for it so far. */
  readonly cityCase: CityCase | null;
  readonly service: Service;
}

/** Whose demand is asked for. */
export interface Supply {
  /** Kinds whose needs are met, broader ones included. */
  readonly kindIds: ReadonlySet<number>;
  /** The business that would supply them; null for anyone who holds the kind. */
  readonly businessId: number | null;
}

export interface Demand {
  /** The city explores, tries or runs the use case and does not hold the kind. */
  readonly stated: readonly Ask[];
  /** The city explores, tries or runs the use case and holds the kind already. */
  readonly met: readonly Ask[];
  /** The city has said nothing, does not hold the kind, and at least two signs point to the use case. */
  readonly likely: readonly Ask[];
}

/** Kinds that the business holds, by statement or by dataset; nothing for an unknown business. */
export function supplyOfBusiness(index: FactIndex, businessId: number): Supply {
  return { kindIds: index.businessById.get(businessId)?.kinds ?? new Set(), businessId };
}

/** The kind and all that are broader: who holds it meets the needs for those too. */
export function supplyOfKind(index: FactIndex, kindId: number): Supply {
  return { kindIds: new Set(index.kindLineages.get(kindId)), businessId: null };
}

/** Every ask for the kinds, each in one group only. */
export function demandFor(index: FactIndex, supply: Supply): Demand {
  const expressed = index.useCases.flatMap((useCase) => expressedIn(useCase, { index, supply }));
  const settled = new PairSet(index);
  for (const ask of expressed) settled.add(ask);
  const [met, stated] = partition(expressed, isHeld);
  const likely = index.useCases
    .flatMap((useCase) => likelyFor(useCase, { index, supply }))
    // A kind that the city asks for in one use case is no mere likelihood in another.
    .filter((ask) => !isHeld(ask) && !settled.has(ask));
  return { stated, met, likely };
}

interface Scene {
  readonly index: FactIndex;
  readonly supply: Supply;
}

function expressedIn(useCase: UseCaseEntry, scene: Scene): Ask[] {
  const cases = useCase.cases.filter(({ status }) => isExpressed(status));
  return kindsWanted(useCase, scene).flatMap((kindId) =>
    cases.map((cityCase) => ({
      city: cityCase.city,
      kindId,
      useCase,
      cityCase,
      service: serviceOf(cityCase, kindId, scene),
    })),
  );
}

function likelyFor(useCase: UseCaseEntry, scene: Scene): Ask[] {
  const kindIds = kindsWanted(useCase, scene);
  if (kindIds.length === 0) return [];
  const cities = likelyCities(scene.index, useCase);
  return kindIds.flatMap((kindId) =>
    cities.map((city) => ({ city, kindId, useCase, cityCase: null, service: 'OPEN' as const })),
  );
}

const kindsWanted = ({ needs }: UseCaseEntry, { supply }: Scene): number[] =>
  needs.map(({ kindId }) => kindId).filter((kindId) => supply.kindIds.has(kindId));

const isHeld = ({ city, kindId }: Ask): boolean => city.shelf.held.has(kindId);

/** Pairs of a city and a kind. */
class PairSet {
  readonly #pairs = new Set<number>();

  constructor(private readonly index: FactIndex) {}

  add(ask: Ask): void {
    this.#pairs.add(this.#numberOf(ask));
  }

  has(ask: Ask): boolean {
    return this.#pairs.has(this.#numberOf(ask));
  }

  #numberOf({ city, kindId }: Ask): number {
    const { kindOrdinals } = this.index.table;
    return city.ordinal * kindOrdinals.size + kindOrdinals.get(kindId)!;
  }
}

const isExpressed = (status: Status): boolean => isRunning(status) || status === 'EXPLORING';

function serviceOf(
  { implementations }: CityCase,
  kindId: number,
  { index, supply }: Scene,
): Service {
  const running = implementations.filter(({ status }) => isRunning(status));
  if (running.length === 0) return 'OPEN';
  const takingPart = running.flatMap(({ businessIds }) => businessIds);
  if (supply.businessId !== null && takingPart.includes(supply.businessId)) return 'SERVED';
  const isSupplied = takingPart.some((id) => index.businessById.get(id)?.kinds.has(kindId));
  if (!isSupplied) return 'SOURCE_UNKNOWN';
  return supply.businessId === null ? 'SERVED' : 'SERVED_BY_OTHERS';
}
