import { userInputError } from '../../graphql/user-input-error.js';
import {
  COALITION_SIZE,
  type CoalitionConstraints,
  type CoalitionSubject,
} from '../../matching/coalition/coalition.js';
import type { FactIndex } from '../../matching/fact-index.js';
import { businessNoun } from '../business/business.noun.js';
import { cityNoun } from '../city/city.noun.js';
import { countryNoun } from '../country/country.noun.js';
import { dataKindNoun } from '../data-kind/data-kind.noun.js';
import { networkNoun } from '../network/network.noun.js';
import type { Reader } from '../reading/reader.js';
import { useCaseNoun } from '../use-case/use-case.noun.js';
import type { CoalitionInput } from './coalition.type.js';
import { idNamed, idsNamed } from './named-records.js';

export const MOST_COALITIONS = 10;

const refuse = (field: string, message: string) =>
  userInputError('BAD_USER_INPUT', field, `"${field}" ${message}`);

/** What can be said against the input without looking anything up. */
export function checkCoalitionInput(input: CoalitionInput, first: number): void {
  if (first < 1 || first > MOST_COALITIONS) {
    throw refuse('first', `is ${first}; it takes 1 to ${MOST_COALITIONS}.`);
  }
  const subjects = [input.useCase, input.kind, input.business].filter((name) => name != null);
  if (subjects.length !== 1) {
    throw refuse(
      'input',
      `takes exactly one of "useCase", "kind" and "business"; it has ${subjects.length}.`,
    );
  }
  checkSizes(input);
  checkLists(input);
}

function checkSizes({ minSize, maxSize, minPopulation }: CoalitionInput): void {
  const { least, most } = COALITION_SIZE;
  for (const [field, size] of Object.entries({ minSize, maxSize })) {
    if (size < least || size > most) {
      throw refuse(`input.${field}`, `is ${size}; a coalition has ${least} to ${most} members.`);
    }
  }
  if (minSize > maxSize) {
    throw refuse('input.minSize', `is ${minSize}, more than "maxSize", which is ${maxSize}.`);
  }
  if (minPopulation != null && minPopulation < 1) {
    throw refuse('input.minPopulation', `is ${minPopulation}; it takes 1 or more.`);
  }
}

function checkLists({ countries, mustInclude, sizeClasses, maxSize }: CoalitionInput): void {
  if (countries?.length === 0) {
    throw refuse(
      'input.countries',
      'is empty, which no city meets; leave it out for all countries.',
    );
  }
  const longest = Math.max(new Set(mustInclude).size, new Set(sizeClasses).size);
  if (longest > maxSize) {
    const field = new Set(mustInclude).size > maxSize ? 'mustInclude' : 'sizeClasses';
    throw refuse(`input.${field}`, `asks for ${longest} cities; "maxSize" is ${maxSize}.`);
  }
}

export function findSubject(reader: Reader, input: CoalitionInput): Promise<CoalitionSubject> {
  const { useCase, kind, business } = input;
  const named = async (
    type: CoalitionSubject['type'],
    name: string,
    place: Parameters<typeof idNamed>[2],
  ) => ({ type, id: await idNamed(reader, name, place) });
  if (useCase != null) {
    return named('UseCase', useCase, { noun: useCaseNoun, argument: 'input.useCase' });
  }
  if (kind != null) return named('DataKind', kind, { noun: dataKindNoun, argument: 'input.kind' });
  return named('Business', business!, { noun: businessNoun, argument: 'input.business' });
}

export async function findConstraints(
  reader: Reader,
  input: CoalitionInput,
): Promise<CoalitionConstraints> {
  const { minSize, maxSize, minPopulation, sizeClasses, countries, network } = input;
  const [mustIncludeIds, countryIds, networkId] = await Promise.all([
    idsNamed(reader, input.mustInclude ?? [], { noun: cityNoun, argument: 'input.mustInclude' }),
    countries &&
      idsNamed(reader, countries, {
        noun: countryNoun,
        argument: 'input.countries',
        column: 'code',
      }),
    network != null && idNamed(reader, network, { noun: networkNoun, argument: 'input.network' }),
  ]);
  return {
    minSize,
    maxSize,
    mustIncludeIds,
    ...(countryIds && { countryIds }),
    ...(networkId !== false && { networkId }),
    ...(minPopulation != null && { minPopulation }),
    sizeClasses: [...new Set(sizeClasses)],
    inCommonNetwork: input.inCommonNetwork === true,
    withExperience: input.withExperience === true,
  };
}

/** The cities that must be in have to meet the constraints on single cities themselves. */
export function checkMustInclude(index: FactIndex, constraints: CoalitionConstraints): void {
  const { mustIncludeIds = [], countryIds, networkId } = constraints;
  for (const id of mustIncludeIds) {
    const city = index.cityById.get(id);
    if (!city) continue;
    if (countryIds && !countryIds.includes(city.facts.countryId)) {
      throw refuse('input.mustInclude', `names ${city.name}, which is in none of the "countries".`);
    }
    if (networkId !== undefined && !city.facts.networkIds.includes(networkId)) {
      throw refuse('input.mustInclude', `names ${city.name}, which is not in the "network".`);
    }
  }
}
