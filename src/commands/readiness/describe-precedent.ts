import type { PrecedentFragment } from '../generated/graphql.js';
import { indented, labelled, type Page } from '../layout.js';
import { worded } from '../words.js';

/** A case elsewhere: how far it is, and how and on what ground the data is shared. */
export function describePrecedent(precedent: PrecedentFragment, page: Page): string[] {
  const { city, place, country, status, since, sharingModel, sources } = precedent;
  const when = since == null ? '' : ` since ${since}`;
  const where = `${city?.name ?? place ?? country.name}, ${country.name}`;
  const lines: [string, string][] = [
    ['With', precedent.businesses.map(({ name }) => name).join(', ') || 'no company named'],
    ['Shared by', sharingModel?.name ?? 'no source states the sharing model'],
    ['Legal basis', legalBasisOf(precedent)],
    ...sources.map(({ title, url }): [string, string] => ['Source', `${title} <${url}>`]),
  ];
  return [
    ...indented(`${where}: ${worded(status)}${when}`, page, 2),
    ...lines.flatMap((line) => labelled(line, page, { indent: 4, width: 13 })),
  ];
}

function legalBasisOf({ legalBasis, instruments }: PrecedentFragment): string {
  const named = instruments.map(({ name }) => name).join(', ');
  if (legalBasis == null) return named || 'no source states one';
  return named === '' ? legalBasis : `${legalBasis} (${named})`;
}
