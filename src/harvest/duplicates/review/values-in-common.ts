import { type DescribedDataset, type KeyKind, keysOf } from '../evidence/record-keys.js';

/** Identifiers and addresses that both records state; titles are seen anyway. */
export function valuesInCommon(one: DescribedDataset, other: DescribedDataset): string[] {
  const theirs = new Set(keysOf(other).map(({ kind, value }) => `${kind} ${value}`));
  const shared = keysOf(one).filter(
    ({ kind, value }) => TOLD.has(kind) && theirs.has(`${kind} ${value}`),
  );
  return [...new Set(shared.map(({ value }) => value))];
}

const TOLD: ReadonlySet<KeyKind> = new Set(['IDENTIFIER', 'FEED', 'DOWNLOAD', 'PAGE']);
