import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sql, sql } from '../../src/database/database.js';
import { keyList } from '../../src/database/key-list.js';
import { type TestDatabase, freshDatabase } from '../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await database.database.rows(sql`create table thing as
    select id, 'thing ' || id as name from generate_series(1, 5000) id`);
  await database.database.rows(sql`create unique index on thing (id)`);
  await database.database.rows(sql`analyze thing`);
});
afterAll(() => database.close());

const ask = (keys: Sql): Promise<{ name: string }[]> =>
  database.database.rows(sql`select name from thing where id = any(${keys}) order by id`);

/** How often reads that hold this text were run with a plan that was kept. */
async function timesPlanWasKept(text: string): Promise<number> {
  const [found] = await database.database.rows<{ times: number }>(sql`
    select coalesce(sum(generic_plans), 0)::int as times from pg_prepared_statements
    where statement like ${`select name from thing%${text}%`}`);
  return found!.times;
}

describe('a list of keys', () => {
  it('finds what an ordinary one finds, whatever its length', async () => {
    for (const keys of [[], [7], [3, 5000, 3], [6000]]) {
      const usual = await ask(sql`${keys}::int[]`);

      expect(await ask(keyList(keys, 'int'))).toEqual(usual);
    }
    expect(await ask(keyList([2, 1], 'int'))).toEqual([{ name: 'thing 1' }, { name: 'thing 2' }]);
  });

  it('lets the plan of a read be kept, where an ordinary one is planned for each time', async () => {
    for (let key = 1; key <= 20; key += 1) {
      await ask(keyList([key], 'int'));
      await ask(sql`${[key]}::int[]`);
    }

    expect(await timesPlanWasKept('(select')).toBeGreaterThan(10);
    expect(await timesPlanWasKept('any($1::int[])')).toBe(0);
  });
});
