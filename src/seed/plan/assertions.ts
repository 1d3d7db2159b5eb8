import type { Assertion } from '../../database/columns.js';
import type { Report } from '../schema/use-case.schema.js';

/** What pages and papers say; the editors chose and worded it. */
export const stated = { assertion: 'THIRD_PARTY' } as const;

/** What the editors added by reading or from general knowledge. */
export const editorial = { assertion: 'EDITORIAL' } as const;

/** Where the files say on what a fact rests: general knowledge is the editors' own. */
export function assertionOfBasis(basis: string | null): Assertion {
  return basis?.startsWith('general knowledge') ? 'EDITORIAL' : 'THIRD_PARTY';
}

/** Feeds with a system id come from a registry. */
export function assertionOfDataset({ systemId }: { systemId: string | null }): Assertion {
  return systemId === null ? 'THIRD_PARTY' : 'HARVESTED';
}

/** What reports say together: harvested only when nobody but a registry says it. */
export function assertionOfReports(reports: readonly Pick<Report, 'statusBasis'>[]): Assertion {
  return areListings(reports) ? 'HARVESTED' : 'THIRD_PARTY';
}

/** A status that is read out of a text is the editors' reading of it. */
export function assertionOfStatus(reports: readonly Pick<Report, 'statusBasis'>[]): Assertion {
  return areListings(reports) ? 'HARVESTED' : 'EDITORIAL';
}

/** Networks whose page of members showed a few only; the editors knew the other names. */
const networksFromMemory: ReadonlySet<string> = new Set(['100-climate-neutral-cities']);

export function assertionOfMembership(network: string): Assertion {
  return networksFromMemory.has(network) ? 'EDITORIAL' : 'THIRD_PARTY';
}

function areListings(reports: readonly Pick<Report, 'statusBasis'>[]): boolean {
  return reports.every(({ statusBasis }) => statusBasis === 'registry listing');
}
