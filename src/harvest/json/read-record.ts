import type { z } from 'zod';
import type { HarvestProblem } from '../problem.js';
import { keptProblem, rejectedProblem } from '../record-problems.js';
import { type JsonPath, writePath } from './json-event.js';
import { onlyOf } from './stated-json.js';

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

/** The deepest part on the way that can be left out; what was there is returned, undefined when there was none. */
function leaveOut(value: unknown, path: JsonPath): unknown {
  let holder = value;
  for (const [at, step] of path.entries()) {
    if (typeof step === 'string') holder = onlyOf(holder);
    const part = stepInto(holder, step);
    if (part === undefined) return undefined;
    if (part === holder) continue;
    if (at === path.length - 1 || typeof part !== 'object' || part === null) {
      Object.defineProperty(holder, step, { value: null, enumerable: true });
      return part;
    }
    holder = part;
  }
  return undefined;
}

/** Own keys only: a record may call one "__proto__". A single object stands for a list of it. */
function stepInto(value: unknown, step: JsonPath[number]): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (step === 0 && !Array.isArray(value)) return value;
  return Object.getOwnPropertyDescriptor(value, step)?.value;
}
