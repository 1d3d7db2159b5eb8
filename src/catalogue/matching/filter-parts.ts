import type { PeerFilter } from '../../matching/opportunity-filter.js';
import { countryNoun } from '../country/country.noun.js';
import { networkNoun } from '../network/network.noun.js';
import type { Reader } from '../reading/reader.js';
import { idsOfNames, type NamedRecords } from './ids-of-names.js';
import type { PeerFilterInput } from './opportunity-filter.type.js';

/** The conditions on cities, by ids; `argument` is where they stand in the request. */
export async function resolvePeers(
  read: Reader,
  { countries, networks, sizeClasses }: PeerFilterInput,
  argument: string,
): Promise<PeerFilter> {
  const found = await allOf({
    countryIds: find(read, countries, {
      noun: countryNoun,
      argument: `${argument}.countries`,
      key: 'code',
    }),
    networkIds: find(read, networks, { noun: networkNoun, argument: `${argument}.networks` }),
  });
  return narrowing<PeerFilter>({
    ...found,
    sizeClasses: sizeClasses && [...new Set(sizeClasses)].toSorted(),
  });
}

/** Nothing for what is not asked. */
export const find = async (
  read: Reader,
  names: readonly string[] | null | undefined,
  records: Omit<NamedRecords, 'names'>,
): Promise<number[] | undefined> => (names ? idsOfNames(read, { ...records, names }) : undefined);

/** All at once, so that their reads share statements. */
export async function allOf<Values extends Record<string, unknown>>(
  values: Values,
): Promise<{ [Name in keyof Values]: Awaited<Values[Name]> }> {
  const names = Object.keys(values);
  const settled = await Promise.all(Object.values(values));
  return Object.fromEntries(settled.map((value, place) => [names[place], value])) as never;
}

/** Without what is not asked, and without false, which asks for nothing. */
export const narrowing = <Filter>(conditions: {
  [Name in keyof Filter]: Filter[Name] | null | undefined;
}): Filter =>
  Object.fromEntries(
    Object.entries(conditions).filter(([, value]) => value != null && value !== false),
  ) as Filter;
