export type Path = readonly (string | number)[];

/** Every value at a pattern such as `implementations.*.city`, with its path; what is not there is passed over. */
export function* valuesAt(root: unknown, pattern: string): Generator<[Path, unknown]> {
  yield* walk(root, pattern.split('.'), []);
}

/** The value at one path, undefined where there is none. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (isObject(value) ? (value as Record<PropertyKey, unknown>)[step] : undefined),
    root,
  );
}

function* walk(value: unknown, steps: readonly string[], path: Path): Generator<[Path, unknown]> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    yield [path, value];
    return;
  }
  for (const key of keysAt(value, step)) yield* walk(valueAt(value, [key]), rest, [...path, key]);
}

function keysAt(value: unknown, step: string): Iterable<string | number> {
  if (!isObject(value)) return [];
  if (step === '*') return Array.isArray(value) ? value.keys() : Object.keys(value);
  return Object.hasOwn(value, step) ? [step] : [];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
