import type { CkanRecord } from './record.js';

/** DKAN of version 1 writes its words with a capital; its groups are the publishers, as it has no organisations. */
export function isOfDkan(record: CkanRecord): boolean {
  return record.state === 'Active' || record.type === 'Dataset';
}

export function isRemoved(state: string | null): boolean {
  return /^(draft|deleted|inactive)$/i.test(state ?? '');
}
