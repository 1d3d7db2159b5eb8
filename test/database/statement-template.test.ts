import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/database/database.js';
import { StatementTemplate, StatementTemplates } from '../../src/database/statement-template.js';
import { type TestDatabase, freshDatabase } from '../support/database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

describe('a template', () => {
  it('is written once, and sent with the values of each time', async () => {
    let written = 0;
    const template = new StatementTemplate((ids, add) => {
      written += 1;
      return sql`select id + ${add}::int + ${1}::int as sum from unnest(${ids}::int[]) as given (id) order by 1`;
    });
    const first = await database.database.rows(template.with([1, 2], 10));
    const second = await database.database.rows(template.with([5], 20));

    expect([first, second]).toEqual([[{ sum: 12 }, { sum: 13 }], [{ sum: 26 }]]);
    expect(written).toBe(1);
  });

  it('is found again by its name', () => {
    const templates = new StatementTemplates(10);
    const write = () => sql`select 1`;

    expect(templates.of('one', write)).toBe(templates.of('one', write));
    expect(templates.of('one', write)).not.toBe(templates.of('two', write));
  });
});
