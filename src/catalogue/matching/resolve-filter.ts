import { userInputError } from '../../graphql/user-input-error.js';
import type { FactIndex } from '../../matching/fact-index.js';
import type { OpportunityFilter, PeerFilter } from '../../matching/opportunity-filter.js';
import { countryNoun } from '../country/country.noun.js';
import { dataKindNoun } from '../data-kind/data-kind.noun.js';
import { networkNoun } from '../network/network.noun.js';
import type { Reader } from '../reading/reader.js';
import { sharingModelNoun } from '../sharing-model/sharing-model.noun.js';
import { themeNoun } from '../theme/theme.noun.js';
import { idsOfNames, type NamedRecords, unknownNames } from './ids-of-names.js';
import type { OpportunityFilterInput, PeerFilterInput } from './opportunity-filter.type.js';

/** The filter by ids, with only the conditions that narrow the list; refuses names of no record. */
export async function resolveFilter(
  { read, index }: { read: Reader; index: FactIndex },
  filter: Partial<OpportunityFilterInput>,
): Promise<OpportunityFilter> {
  const { maxMissing, minOperationalCities, onlyWithLocalHolders, excludeEnded } = filter;
  if (maxMissing != null && maxMissing < 0) throw negativeMaximum(maxMissing);
  const found = await allOf({
    themeIds: filter.themes ? idsOfThemes(index, filter.themes) : undefined,
    kindIds: find(read, filter.kinds, { noun: dataKindNoun, argument: 'filter.kinds' }),
    sharingModelIds: find(read, filter.sharingModels, {
      noun: sharingModelNoun,
      argument: 'filter.sharingModels',
    }),
    peers: filter.peers ? resolvePeers(read, filter.peers) : undefined,
  });
  const plain = { maxMissing, minOperationalCities, onlyWithLocalHolders, excludeEnded };
  return narrowing<OpportunityFilter>({ ...found, ...plain });
}

/** The index knows the codes of the themes: they need no statement. */
function idsOfThemes({ themeById }: FactIndex, codes: readonly string[]): number[] {
  const themes = [...themeById.values()];
  const unknown = codes.filter((code) => themes.every((theme) => theme.code !== code));
  if (unknown.length > 0) {
    throw unknownNames({ noun: themeNoun, argument: 'filter.themes', key: 'code' }, unknown);
  }
  return themes
    .filter(({ code }) => codes.includes(code))
    .map(({ id }) => id)
    .toSorted((one, other) => one - other);
}

async function resolvePeers(
  read: Reader,
  { countries, networks, sizeClasses }: PeerFilterInput,
): Promise<PeerFilter> {
  const found = await allOf({
    countryIds: find(read, countries, {
      noun: countryNoun,
      argument: 'filter.peers.countries',
      key: 'code',
    }),
    networkIds: find(read, networks, { noun: networkNoun, argument: 'filter.peers.networks' }),
  });
  return narrowing<PeerFilter>({
    ...found,
    sizeClasses: sizeClasses && [...new Set(sizeClasses)].toSorted(),
  });
}

/** Nothing for what is not asked. */
const find = async (
  read: Reader,
  names: readonly string[] | null | undefined,
  records: Omit<NamedRecords, 'names'>,
): Promise<number[] | undefined> => (names ? idsOfNames(read, { ...records, names }) : undefined);

/** All at once, so that their reads share statements. */
async function allOf<Values extends Record<string, unknown>>(
  values: Values,
): Promise<{ [Name in keyof Values]: Awaited<Values[Name]> }> {
  const names = Object.keys(values);
  const settled = await Promise.all(Object.values(values));
  return Object.fromEntries(settled.map((value, place) => [names[place], value])) as never;
}

/** Without what is not asked, and without false, which asks for nothing. */
const narrowing = <Filter>(conditions: {
  [Name in keyof Filter]: Filter[Name] | null | undefined;
}): Filter =>
  Object.fromEntries(
    Object.entries(conditions).filter(([, value]) => value != null && value !== false),
  ) as Filter;

function negativeMaximum(maxMissing: number) {
  const message = `"filter.maxMissing" is ${maxMissing}; it takes 0 or more.`;
  return userInputError('BAD_USER_INPUT', 'filter.maxMissing', message);
}
