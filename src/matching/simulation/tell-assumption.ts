import { isRunning, type CityEntry } from '../entries.js';
import type { FactIndex } from '../fact-index.js';
import { agree, countOf, inSentence } from '../sentence.js';
import type { Assumption } from './assume.js';

export interface ToldAssumption {
  text: string;
  /** The facts say so already, so that it changes nothing. */
  holdsAlready: boolean;
}

/** The assumption in words, and whether it is one at all. */
export function tellAssumption(index: FactIndex, assumption: Assumption): ToldAssumption {
  if (assumption.type === 'INSTRUMENT_ENDS') return tellEnd(index, assumption.instrumentId);
  const city = index.cityById.get(assumption.cityId);
  if (!city) return { text: 'The city is not known.', holdsAlready: true };
  if (assumption.type === 'CITY_OBTAINS_KIND') return tellKind(index, city, assumption.kindId);
  if (assumption.type === 'CITY_JOINS_GROUP') {
    return tellJoining(city, assumption.groupId, { all: index.facts.groups, own: city.groups });
  }
  if (assumption.type === 'CITY_JOINS_NETWORK') {
    const all = index.facts.networks;
    return tellJoining(city, assumption.networkId, { all, own: city.networks });
  }
  return tellPresence(index, city, assumption);
}

function tellEnd({ facts }: FactIndex, instrumentId: number): ToldAssumption {
  const name = facts.instruments.find(({ id }) => id === instrumentId)?.name;
  const cases = facts.implementations.filter(
    ({ status, instrumentIds }) => isRunning(status) && instrumentIds?.includes(instrumentId),
  ).length;
  const resting = agree(cases, 'states', 'state');
  const basis =
    cases === 0
      ? 'no running case states it as its legal basis'
      : `${countOf(cases, 'running case', 'running cases')} ${resting} it as a legal basis`;
  const told = name === undefined ? 'The instrument is not known' : `"${name}" no longer applies`;
  return { text: `${told}: ${basis}.`, holdsAlready: name === undefined };
}

function tellKind({ facts }: FactIndex, city: CityEntry, kindId: number): ToldAssumption {
  const kind = facts.kinds.find(({ id }) => id === kindId);
  return {
    text: `${city.name} obtains ${inSentence(kind?.label ?? 'a kind that is not known')}.`,
    holdsAlready: city.shelf.held.has(kindId),
  };
}

function tellPresence(
  { businessById }: FactIndex,
  city: CityEntry,
  { type, businessId }: { type: Assumption['type']; businessId: number },
): ToldAssumption {
  const business = businessById.get(businessId);
  const name = business?.name ?? 'A business that is not known';
  const isHere = business?.cities.has(city.id) ?? false;
  return type === 'BUSINESS_ARRIVES'
    ? { text: `${name} becomes active in ${city.name}.`, holdsAlready: isHere }
    : { text: `${name} leaves ${city.name}.`, holdsAlready: !isHere };
}

interface Circle {
  readonly id: number;
  readonly name: string;
}

function tellJoining(
  city: CityEntry,
  id: number,
  { all, own }: { all: readonly Circle[]; own: readonly Circle[] },
): ToldAssumption {
  const name = all.find((found) => found.id === id)?.name ?? 'a circle that is not known';
  return {
    text: `${city.name} joins ${name}.`,
    holdsAlready: own.some((found) => found.id === id),
  };
}
