import type { BusinessEntry, Need } from '../entries.js';
import { hasHolderHere } from '../local-holders.js';
import { agree, countryInSentence, inSentence, listNames } from '../sentence.js';
import type { CityView } from '../fact-index.js';
import type { Candidate } from './candidate.js';
import { pointTo, type Explanation, type Feature } from './feature.js';

/** The part of the needed kinds that a business of the country holds; one that would have to come counts for less. */
export const offeredData: Feature<Candidate, 'DATA_OFFERED'> = {
  kind: 'DATA_OFFERED',
  strength: (candidate) => {
    const { needs } = candidate.useCase;
    let offered = 0;
    for (const need of needs) offered += reachOf(need.kindId, candidate.view);
    return needs.length === 0 ? 0 : offered / needs.length;
  },
  explain: explainOffers,
};

const FROM_ABROAD = 1 / 3;

/** 1 where a business of the country holds the kind, a part where others do, 0 where nobody is known to. */
export function reachOf(kindId: number, view: CityView): number {
  if (hasHolderHere(view.city, kindId)) return 1;
  const countries = view.index.countriesOfKind.get(kindId);
  if (!countries) return 0;
  return countries.has(view.city.facts.countryId) ? 1 : FROM_ABROAD;
}

function explainOffers(candidate: Candidate): Explanation {
  const { view, useCase } = candidate;
  const nearest = Math.max(...useCase.needs.map((need) => reachOf(need.kindId, candidate.view)));
  const met = useCase.needs.filter((need) => reachOf(need.kindId, candidate.view) === nearest);
  const holders = met.flatMap(({ kindId }) => view.index.holdersOfKind.get(kindId)!);
  const businesses = [...new Set(holders)].filter(
    (business) => nearest < 1 || isInCountry(business, candidate),
  );
  return {
    text: writeOffers(met, businesses, candidate),
    evidence: [
      ...pointTo('Business', businesses.slice(0, 3)),
      ...pointTo(
        'DataKind',
        met.map(({ kindId }) => ({ id: kindId })),
      ),
    ],
  };
}

function isInCountry({ cities, countries }: BusinessEntry, { view: { city } }: Candidate): boolean {
  return countries.has(city.facts.countryId) || cities.has(city.id);
}

function writeOffers(
  met: readonly Need[],
  businesses: readonly BusinessEntry[],
  candidate: Candidate,
): string {
  const { city } = candidate.view;
  const kinds = listNames(met.map(({ label }) => inSentence(label)));
  const names = listNames(businesses.map(({ name }) => name));
  const hold = agree(businesses.length, 'holds', 'hold');
  const isNear = businesses.some((business) => isInCountry(business, candidate));
  const country = countryInSentence(city.country?.name ?? 'the country');
  const where = isNear ? `active in ${country}` : `though not yet active in ${country}`;
  return `${names}, ${where}, ${hold} ${kinds}, which it needs.`;
}
