import { type JsonPath, writePath } from '../json/json-event.js';
import { ckanExtras } from './record.js';

const KNOWN = new Set(Object.keys(ckanExtras.shape));

export interface RecordWithExtras {
  readonly value: unknown;
  /** As the source calls it: "extras.frequency" for what stands among the extras. */
  readonly nameField: (path: JsonPath) => string;
}

/**
 * Puts the extras that are known beside the fields of a dataset, which go before them. What harvesters of CKAN leave
 * among them about themselves is left out.
 */
export function withExtras(value: unknown): RecordWithExtras {
  if (!isRecord(value)) return { value, nameField: writePath };
  const extras = extrasOf(value).filter(([key]) => KNOWN.has(key) && isBlank(value[key]));
  const keys = new Set<unknown>(extras.map(([key]) => key));
  return {
    value: { ...value, ...Object.fromEntries(extras) },
    nameField: (path) => writePath(keys.has(path[0]) ? ['extras', ...path] : path),
  };
}

/** A list of keys and values, or an object of them. */
function extrasOf({ extras }: Record<string, unknown>): [string, unknown][] {
  if (!Array.isArray(extras)) return isRecord(extras) ? Object.entries(extras) : [];
  return extras.filter(isRecord).map(({ key, value }) => [String(key), value]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBlank(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}
