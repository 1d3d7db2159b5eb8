import { afterAll, beforeAll, expect, it } from 'vitest';
import { examples } from '../../src/web/explorer/examples/examples.js';
import { type Asker, asker } from '../support/ask.js';

let asking: Asker;
beforeAll(async () => {
  asking = await asker();
});
afterAll(() => asking.close());

/** The lists of an answer, wherever they are. */
function* listsIn(value: unknown): Generator<unknown[]> {
  if (Array.isArray(value)) yield value;
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* listsIn(part);
  }
}

it.each(examples)(
  'the example "$title" finds something in the starting catalogue',
  async (example) => {
    const variables = JSON.parse(example.variables) as Record<string, unknown>;
    const { data, errors } = await asking.answer(example.query, variables);

    expect(errors).toBeUndefined();
    for (const [field, part] of Object.entries(
      (data ?? {}) as Record<string, { totalCount?: number }>,
    )) {
      expect(part, field).not.toBeNull();
      expect(
        [...listsIn(part)].some((list) => list.length > 0) || (part.totalCount ?? 0) > 0,
        field,
      ).toBe(true);
    }
  },
);
