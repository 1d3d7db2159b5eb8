import { userInputError } from '../../graphql/user-input-error.js';
import type { Assumption } from '../../matching/simulation/assume.js';
import type { SimulationAsk } from '../../matching/simulation/simulation.js';
import { businessNoun } from '../business/business.noun.js';
import { cityNoun } from '../city/city.noun.js';
import { dataKindNoun } from '../data-kind/data-kind.noun.js';
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

type Field = 'kind' | 'business' | 'workingGroup' | 'network';

const TAKES = {
  CITY_OBTAINS_KIND: { field: 'kind', noun: dataKindNoun, id: 'kindId' },
  BUSINESS_ARRIVES: { field: 'business', noun: businessNoun, id: 'businessId' },
  BUSINESS_LEAVES: { field: 'business', noun: businessNoun, id: 'businessId' },
  CITY_JOINS_GROUP: { field: 'workingGroup', noun: workingGroupNoun, id: 'groupId' },
  CITY_JOINS_NETWORK: { field: 'network', noun: networkNoun, id: 'networkId' },
} as const satisfies Record<Assumption['type'], { field: Field; noun: Noun; id: string }>;

async function findAssumption(reader: Reader, input: AssumptionInput): Promise<Assumption> {
  const { type, city } = input;
  const { field, noun, id } = TAKES[type];
  const given = (['kind', 'business', 'workingGroup', 'network'] as const).filter(
    (name) => input[name] != null,
  );
  const name = input[field];
  if (name == null || given.length > 1) {
    const found = given.length === 0 ? 'none' : given.map((it) => `"${it}"`).join(', ');
    throw refuse(
      'input.assumptions',
      `has an entry of the type ${type}, which takes "${field}" beside "city" and no other field; it has ${found}.`,
    );
  }
  const [cityId, otherId] = await Promise.all([
    idNamed(reader, city, { noun: cityNoun, argument: 'input.assumptions.city' }),
    idNamed(reader, name, { noun, argument: `input.assumptions.${field}` }),
  ]);
  return { type, cityId, [id]: otherId } as unknown as Assumption;
}

function checkNoContradiction(assumptions: readonly Assumption[]): void {
  const moves = (type: Assumption['type']) =>
    assumptions.flatMap((it) =>
      it.type === type && 'businessId' in it ? [`${it.businessId}:${it.cityId}`] : [],
    );
  const leaving = new Set(moves('BUSINESS_LEAVES'));
  if (!moves('BUSINESS_ARRIVES').some((move) => leaving.has(move))) return;
  throw refuse('input.assumptions', 'lets a business both arrive in and leave the same city.');
}
