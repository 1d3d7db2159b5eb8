import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreparingClient } from '../../src/database/preparing-client.js';
import { type TestDatabase, freshDatabase } from '../support/database.js';

let database: TestDatabase;
let client: PreparingClient;

beforeAll(async () => {
  database = await freshDatabase();
  client = new PreparingClient(database.url);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.close();
});

const send = (text: string, values: unknown[]): Promise<pg.QueryResult> =>
  client.query(text, values) as Promise<pg.QueryResult>;

const prepared = async (text: string): Promise<number> => {
  const { rows } = (await client.query(
    `/* looks */ select count(*)::int as count from pg_prepared_statements where statement = $1`,
    [text],
  )) as unknown as pg.QueryResult<{ count: number }>;
  return rows[0]?.count ?? 0;
};

describe('a read', () => {
  it('is prepared by the connection when it comes again, and answers alike', async () => {
    const text = 'select $1::int + 1 as sum';
    const answers = [];
    for (const value of [1, 2, 3]) answers.push((await send(text, [value])).rows);

    expect(answers).toEqual([[{ sum: 2 }], [{ sum: 3 }], [{ sum: 4 }]]);
    expect(await prepared(text)).toBe(1);
  });

  it('is answered though a column has got another type since it was prepared', async () => {
    await client.query('create table thing (value int)');
    await client.query('insert into thing values (7)');
    const text = 'select value from thing where $1::int > 0';
    await send(text, [1]);
    await send(text, [1]);
    await client.query('alter table thing alter value type text');

    expect((await send(text, [1])).rows).toEqual([{ value: '7' }]);
    expect((await send(text, [1])).rows).toEqual([{ value: '7' }]);
  });

  it('is answered though the connection behind a pooler is another one', async () => {
    const text = 'select $1::int as one';
    await send(text, [1]);
    await send(text, [1]);
    await client.query('deallocate all');

    expect((await send(text, [1])).rows).toEqual([{ one: 1 }]);
  });

  it('fails as it did before', async () => {
    const text = 'select 1 / $1::int';
    for (const _ of [1, 2, 3]) await expect(send(text, [0])).rejects.toThrow('division by zero');
  });
});
