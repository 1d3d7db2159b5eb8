import { z } from 'zod';
import { type JsonPath, writePath } from '../json/json-event.js';
import { ckanExtras } from './record.js';

const KNOWN = new Set(Object.keys(ckanExtras.shape));

const statedExtras = z.union([
  z.array(z.object({ key: z.string(), value: z.unknown().optional() }).nullable().catch(null)),
  z
    .record(z.string(), z.unknown())
    .transform((extras) => Object.entries(extras).map(([key, value]) => ({ key, value }))),
]);

export interface RecordWithExtras {
  readonly value: unknown;
  /** As the source calls it: "extras.frequency" for what stands among the extras. */
  nameField(path: JsonPath): string;
}

/**
 * Puts the extras that are known beside the fields of a dataset, which go before them. What harvesters of CKAN leave
 * among them about themselves is left out.
 */
export function withExtras(value: unknown): RecordWithExtras {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { value, nameField: writePath };
  const record: Record<string, unknown> = { ...value };
  const moved = new Set<unknown>();
  for (const extra of statedExtras.safeParse(record['extras']).data ?? []) {
    if (extra === null || !KNOWN.has(extra.key) || !isBlank(record[extra.key])) continue;
    record[extra.key] = extra.value;
    moved.add(extra.key);
  }
  return {
    value: record,
    nameField: (path) => writePath(moved.has(path[0]) ? ['extras', ...path] : path),
  };
}

function isBlank(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}
