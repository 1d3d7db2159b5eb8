import { createHash } from 'node:crypto';
import { listConnection } from '../../graphql/list-connection.js';
import type { Connection } from '../../graphql/page.js';
import { userInputError } from '../../graphql/user-input-error.js';
import type { CityPartnerFilter } from '../../matching/city-partners/city-partner-filter.js';
import { type CityPartner, cityPartnersOf } from '../../matching/city-partners/city-partners.js';
import type { Context } from '../context.js';
import type { Reader } from '../reading/reader.js';
import { useCaseNoun } from '../use-case/use-case.noun.js';
import type { CityPartnerArgs, CityPartnerFilterInput } from './city-partner.type.js';
import { allOf, find, narrowing, resolvePeers } from './filter-parts.js';

/** Partners of a city; the cursors fit the same city and filter only. */
export async function readCityPartners(
  { matching, read }: Context,
  cityId: number,
  { filter: asked, ...page }: CityPartnerArgs,
): Promise<Connection<CityPartner>> {
  const { index, filter } = await allOf({
    index: matching.index(),
    filter: resolveFilter(read, asked ?? {}),
  });
  return listConnection(cityPartnersOf(index, cityId, filter), {
    ...page,
    order: nameList(cityId, filter),
    keyOf: (partner) => partner.cityId,
  });
}

/** The filter by ids, with only the conditions that narrow the list; refuses names of no record. */
async function resolveFilter(
  read: Reader,
  { withinKm, abroad, roles, useCases, ...peers }: Partial<CityPartnerFilterInput>,
): Promise<CityPartnerFilter> {
  if (withinKm != null && !(withinKm > 0)) throw notFar(withinKm);
  const { peer, useCaseIds } = await allOf({
    peer: resolvePeers(read, peers, 'filter'),
    useCaseIds: find(read, useCases, { noun: useCaseNoun, argument: 'filter.useCases' }),
  });
  return narrowing<CityPartnerFilter>({
    ...peer,
    useCaseIds,
    withinKm,
    abroad,
    roles: roles && [...new Set(roles)].toSorted(),
  });
}

function notFar(withinKm: number) {
  const message = `"filter.withinKm" is ${withinKm}; it takes more than 0.`;
  return userInputError('BAD_USER_INPUT', 'filter.withinKm', message);
}

/** The same for the same question, however it was put: lists of ids are sorted, what is not asked is left out. */
function nameList(cityId: number, filter: CityPartnerFilter): string {
  const digest = createHash('sha256').update(JSON.stringify(filter)).digest('base64url');
  return `cityPartners:${cityId}:${digest.slice(0, 12)}`;
}
