import type { BusinessEntry, CityEntry, Need, UseCaseEntry } from '../entries.js';
import { isRunning } from '../entries.js';
import type { ImplementationFacts } from '../facts.js';
import { hasHolderHere, holdersHere } from '../local-holders.js';
import { saturate } from '../measures.js';
import { agree, inSentence, listNames } from '../sentence.js';
import { nearestFirst, type Candidate } from './candidate.js';
import { pointTo, type Explanation, type Feature } from './feature.js';

/** The part of the needed kinds that businesses present in the city hold. */
export const localHolder: Feature<Candidate, 'LOCAL_HOLDER'> = {
  kind: 'LOCAL_HOLDER',
  strength: ({ view, useCase }) =>
    shareMet(useCase.needs, (kindId) => hasHolderHere(view.city, kindId)),
  explain: explainHolders,
};

/** The part of the needed kinds that the city publishes or uses. */
export const heldData: Feature<Candidate, 'DATA_HELD'> = {
  kind: 'DATA_HELD',
  strength: ({ view, useCase }) =>
    shareMet(useCase.needs, (kindId) => view.city.shelf.held.has(kindId)),
  explain: explainHeld,
};

/** How many businesses present in the city take part in a running case elsewhere. */
export const sharedBusiness: Feature<Candidate, 'SHARED_BUSINESS'> = {
  kind: 'SHARED_BUSINESS',
  strength: ({ view, useCase }) => {
    if (useCase.sharers.size === 0) return 0;
    let sharers = 0;
    for (const business of view.city.businesses) if (useCase.sharers.has(business)) sharers += 1;
    return saturate(sharers, 1);
  },
  explain: explainSharers,
};

/** An optional need counts for half of a required one. */
export const OPTIONAL_NEED = 0.5;

function shareMet(needs: readonly Need[], isMet: (kindId: number) => boolean): number {
  let met = 0;
  let all = 0;
  for (const { kindId, required } of needs) {
    const weight = required ? 1 : OPTIONAL_NEED;
    all += weight;
    if (isMet(kindId)) met += weight;
  }
  return all === 0 ? 0 : met / all;
}

function explainHolders({ view, useCase }: Candidate): Explanation {
  const met = useCase.needs.filter(({ kindId }) => hasHolderHere(view.city, kindId));
  const holders = met.flatMap(({ kindId }) => holdersHere(view.city, kindId));
  const businesses = mostTelling(new Set(holders), { useCase, met });
  return {
    text: writeHolders(businesses, met, { view, useCase }),
    evidence: [
      ...pointTo('Business', businesses.slice(0, 3)),
      ...pointTo('DataKind', kindsOf(met)),
    ],
  };
}

/** Those that take part elsewhere already, then those that hold most of the kinds, then the widest spread. */
function mostTelling(
  businesses: Iterable<BusinessEntry>,
  { useCase, met }: { useCase: UseCaseEntry; met: readonly Need[] },
): BusinessEntry[] {
  const takesPart = (business: BusinessEntry) => Number(useCase.sharers.has(business));
  const held = (business: BusinessEntry) =>
    met.filter(({ kindId }) => business.kinds.has(kindId)).length;
  return [...businesses].toSorted(
    (one, other) =>
      takesPart(other) - takesPart(one) ||
      held(other) - held(one) ||
      one.rarity - other.rarity ||
      one.id - other.id,
  );
}

function writeHolders(
  businesses: readonly BusinessEntry[],
  met: readonly Need[],
  { view, useCase }: Candidate,
): string {
  const { city } = view;
  const kinds = listNames(met.map(({ label }) => inSentence(label)));
  const names = listNames(businesses.map(({ name }) => name));
  const presence = `${names} ${agree(businesses.length, 'is', 'are')} active in ${city.name}`;
  const hold = agree(businesses.length, 'holds', 'hold');
  if (met.length === 1) return `${presence} and ${hold} ${kinds}, which it needs.`;
  const share = writeShare(met.length, useCase.needs.length);
  const everyoneHoldsAll = businesses.every(({ kinds: held }) =>
    met.every(({ kindId }) => held.has(kindId)),
  );
  const together = everyoneHoldsAll ? '' : ' between them';
  return `${presence} and ${hold}${together} ${share}: ${kinds}.`;
}

function writeShare(met: number, all: number): string {
  if (met < all) return `${met} of the ${all} kinds of data that it needs`;
  return all === 2 ? 'both kinds of data that it needs' : `all ${all} kinds of data that it needs`;
}

function explainHeld({ view, useCase }: Candidate): Explanation {
  const { held } = view.city.shelf;
  const met = useCase.needs.filter(({ kindId }) => held.has(kindId));
  const datasets = new Set(met.flatMap(({ kindId }) => held.get(kindId)!));
  const kinds = listNames(met.map(({ label }) => inSentence(label)));
  return {
    text: `${view.city.name} already publishes or uses ${kinds}, which it needs.`,
    evidence: [...pointTo('Dataset', datasets).slice(0, 3), ...pointTo('DataKind', kindsOf(met))],
  };
}

function explainSharers({ view, useCase }: Candidate): Explanation {
  const sharers = view.city.businesses.filter((business) => useCase.sharers.has(business));
  const ids = new Set(sharers.map(({ id }) => id));
  const takesPart = ({ status, businessIds }: ImplementationFacts) =>
    isRunning(status) && businessIds.some((id) => ids.has(id));
  const cases = useCase.cases.filter(({ implementations }) => implementations.some(takesPart));
  const cities = nearestFirst(
    cases.map(({ city }) => city),
    view,
  );
  const national = [...useCase.nationalCases.values()].flat().filter(takesPart);
  return {
    text: writeSharers(sharers, cities, view.city.name),
    evidence: [
      ...pointTo('Business', sharers.slice(0, 3)),
      ...pointTo('City', cities),
      ...pointTo('Implementation', national),
    ],
  };
}

function writeSharers(
  sharers: readonly BusinessEntry[],
  cities: readonly CityEntry[],
  here: string,
): string {
  const names = listNames(sharers.map(({ name }) => name));
  const verb = agree(sharers.length, 'takes', 'take');
  const places = listNames(cities.map(({ name }) => name));
  const where = cities.length === 0 ? 'above city level' : `in ${places}`;
  return `${names}, active in ${here}, already ${verb} part in it ${where}.`;
}

function kindsOf(needs: readonly Need[]): { id: number }[] {
  return needs.map(({ kindId }) => ({ id: kindId }));
}
