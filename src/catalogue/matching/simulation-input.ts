import { userInputError } from '../../graphql/user-input-error.js';
import type { Assumption } from '../../matching/simulation/assume.js';
import type { SimulationAsk } from '../../matching/simulation/simulation.js';
import { businessNoun } from '../business/business.noun.js';
import { cityNoun } from '../city/city.noun.js';
import { dataKindNoun } from '../data-kind/data-kind.noun.js';
import { instrumentNoun } from '../instrument/instrument.noun.js';
import { networkNoun } from '../network/network.noun.js';
import type { Noun } from '../reading/noun.js';
import type { Reader } from '../reading/reader.js';
import { workingGroupNoun } from '../working-group/working-group.noun.js';
import { idNamed } from './named-records.js';
import { type AssumptionInput, MOST_ASSUMPTIONS, type SimulationInput } from './simulation.type.js';

/** The request with ids for slugs; what contradicts itself or names nothing is an error for the user. */
export async function findSimulation(
  reader: Reader,
  { city, top, assumptions }: SimulationInput,
): Promise<SimulationAsk> {
  if (top < 1 || top > 100) throw refuse('input.top', `is ${top}; it takes 1 to 100.`);
  if (assumptions.length > MOST_ASSUMPTIONS) {
    const found = `has ${assumptions.length} entries; it takes at most ${MOST_ASSUMPTIONS}.`;
    throw refuse('input.assumptions', found);
  }
  const [cityId, found] = await Promise.all([
    idNamed(reader, city, { noun: cityNoun, argument: 'input.city' }),
    Promise.all(assumptions.map((assumption) => findAssumption(reader, assumption))),
  ]);
  checkNoContradiction(found);
  return { cityId, top, assumptions: found };
}

const refuse = (argument: string, message: string) =>
  userInputError('BAD_USER_INPUT', argument, `"${argument}" ${message}`);

const FIELDS = ['city', 'kind', 'business', 'workingGroup', 'network', 'instrument'] as const;
type Field = (typeof FIELDS)[number];

const NAMED = {
  city: { noun: cityNoun, id: 'cityId' },
  kind: { noun: dataKindNoun, id: 'kindId' },
  business: { noun: businessNoun, id: 'businessId' },
  workingGroup: { noun: workingGroupNoun, id: 'groupId' },
  network: { noun: networkNoun, id: 'networkId' },
  instrument: { noun: instrumentNoun, id: 'instrumentId' },
} as const satisfies Record<Field, { noun: Noun; id: string }>;

/** The fields that an assumption of each type takes: all of them, and no other. */
const TAKES: Readonly<Record<Assumption['type'], readonly Field[]>> = {
  CITY_OBTAINS_KIND: ['city', 'kind'],
  BUSINESS_ARRIVES: ['city', 'business'],
  BUSINESS_LEAVES: ['city', 'business'],
  CITY_JOINS_GROUP: ['city', 'workingGroup'],
  CITY_JOINS_NETWORK: ['city', 'network'],
  INSTRUMENT_ENDS: ['instrument'],
};

async function findAssumption(reader: Reader, input: AssumptionInput): Promise<Assumption> {
  const { type } = input;
  checkFields(input);
  const ids = await Promise.all(
    TAKES[type].map(async (field) => {
      const { noun, id } = NAMED[field];
      const argument = `input.assumptions.${field}`;
      return [id, await idNamed(reader, input[field]!, { noun, argument })] as const;
    }),
  );
  return { type, ...Object.fromEntries(ids) } as unknown as Assumption;
}

function checkFields(input: AssumptionInput): void {
  const given = FIELDS.filter((field) => input[field] != null);
  const taken = TAKES[input.type];
  if (given.length === taken.length && taken.every((field) => given.includes(field))) return;
  const found = given.length === 0 ? 'none' : quoteAll(given);
  throw refuse(
    'input.assumptions',
    `has an entry of the type ${input.type}, which takes ${quoteAll(taken)} and no other field; it has ${found}.`,
  );
}

const quoteAll = (fields: readonly Field[]): string =>
  fields.map((field) => `"${field}"`).join(' and ');

function checkNoContradiction(assumptions: readonly Assumption[]): void {
  const moves = (type: Assumption['type']) =>
    assumptions.flatMap((it) =>
      it.type === type && 'businessId' in it ? [`${it.businessId}:${it.cityId}`] : [],
    );
  const leaving = new Set(moves('BUSINESS_LEAVES'));
  if (!moves('BUSINESS_ARRIVES').some((move) => leaving.has(move))) return;
  throw refuse('input.assumptions', 'lets a business both arrive in and leave the same city.');
}
