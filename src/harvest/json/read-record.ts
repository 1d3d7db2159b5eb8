import type { z } from 'zod';
import type { HarvestProblem } from '../problem.js';
import { keptProblem, rejectedProblem } from '../record-problems.js';
import { type JsonPath, writePath } from './json-event.js';

export interface ReadRecord<Record> {
  readonly record: Record | null;
  readonly problems: readonly HarvestProblem[];
}

export interface RecordReading<Schema extends z.ZodType> {
  /** Every part of it may be missing. */
  readonly schema: Schema;
  /** By what its problems name it. */
  readonly name: string | null;
  /** How the source calls the field at a path, where it is not the path itself. */
  readonly nameField?: (path: JsonPath) => string;
}

/**
 * Reads a foreign record: a part of the wrong type is reported and left out, the rest is kept. The record is null when
 * it is no object. Changes the value that is given.
 */
export function readRecord<Schema extends z.ZodType>(
  value: unknown,
  { schema, name, nameField = writePath }: RecordReading<Schema>,
): ReadRecord<z.output<Schema>> {
  const first = schema.safeParse(value);
  if (first.success) return { record: first.data, problems: [] };
  const problems = first.error.issues.flatMap(({ path, message }) => {
    const steps = path.filter((step) => typeof step !== 'symbol');
    const found = leaveOut(value, steps);
    return found === undefined
      ? []
      : [keptProblem('VALUE_INVALID', name, { field: nameField(steps), found, accepted: message })];
  });
  const second = schema.safeParse(value);
  if (second.success) return { record: second.data, problems };
  const accepted = 'an object with the keys of a dataset';
  return {
    record: null,
    problems: [rejectedProblem('RECORD_BROKEN', name, { field: null, found: value, accepted })],
  };
}

/** What was there; undefined when it cannot be left out. */
function leaveOut(value: unknown, path: JsonPath): unknown {
  const holder = path.slice(0, -1).reduce<unknown>(stepInto, value);
  const last = path.at(-1);
  if (last === undefined || typeof holder !== 'object' || holder === null) return undefined;
  const found = stepInto(holder, last);
  Object.defineProperty(holder, last, { value: null, enumerable: true });
  return found;
}

/** Own keys only: a record may call one "__proto__". */
function stepInto(value: unknown, step: JsonPath[number]): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, step)?.value
    : undefined;
}
