import { userInputError } from '../../graphql/user-input-error.js';
import type { FactIndex } from '../../matching/fact-index.js';
import type { OpportunityFilter } from '../../matching/opportunity-filter.js';
import { dataKindNoun } from '../data-kind/data-kind.noun.js';
import type { Reader } from '../reading/reader.js';
import { sharingModelNoun } from '../sharing-model/sharing-model.noun.js';
import { themeNoun } from '../theme/theme.noun.js';
import { allOf, find, narrowing, resolvePeers } from './filter-parts.js';
import { unknownNames } from './ids-of-names.js';
import type { OpportunityFilterInput } from './opportunity-filter.type.js';

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
    peers: filter.peers ? resolvePeers(read, filter.peers, 'filter.peers') : undefined,
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

function negativeMaximum(maxMissing: number) {
  const message = `"filter.maxMissing" is ${maxMissing}; it takes 0 or more.`;
  return userInputError('BAD_USER_INPUT', 'filter.maxMissing', message);
}
