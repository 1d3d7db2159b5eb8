import { withoutScheme } from './addresses.js';
import { LICENCES } from './licence.js';
import type { Concept } from './vocabulary.js';

/**
 * The EU licence that an address or words mean. A Creative Commons licence ported to a country that the EU table does
 * not list is that of the same version without country: what it permits is the same.
 */
export function findLicence(stated: string): Concept | undefined {
  return (
    LICENCES.find(stated) ?? LICENCES.find(withoutPage(stated)) ?? LICENCES.find(unported(stated))
  );
}

/** Words by which portals say that there is no licence; `other-open` and its kin say nothing of which one it is. */
export function namesNoLicence(stated: string): boolean {
  return /^(not ?specified|no ?licen[cs]e|licen[cs]e not specified|none|null|unknown|n\/?a|other( license)?( specified)?|-+|http:\/\/www\.opendefinition\.org\/licenses\/(not-?specified|other-[a-z]+)|other-(at|closed|nc|open|pd))$/i.test(
    stated.trim(),
  );
}

/** `/deed.it`, `/legalcode.en` and the like are pages about the same licence. */
function withoutPage(stated: string): string {
  return withoutScheme(stated).replace(
    /\/(deed|legalcode|summary|index)([._-][a-z_-]+)?(\.(html?|txt))?$/i,
    '',
  );
}

function unported(stated: string): string {
  return withoutPage(stated).replace(
    /^(creativecommons\.org\/licenses\/[a-z-]+\/\d\.\d)\/[a-z]{2,4}$/,
    '$1',
  );
}
