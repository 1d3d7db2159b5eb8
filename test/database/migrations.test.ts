import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Orm } from '../../src/database/orm.js';
import { entities } from '../../src/server/open-database.js';
import { type TestDatabase, freshDatabase } from '../support/database.js';

let test: TestDatabase;
let orm: Orm;
beforeAll(async () => {
  test = await freshDatabase();
  orm = await connect(test.url, entities);
});
afterAll(async () => {
  await orm.close(true);
  await test.close();
});

const tables = async (): Promise<string[]> => {
  const rows = await orm.em.execute<{ name: string }[]>(
    `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  return rows.map(({ name }) => name);
};

describe('the migrations', () => {
  it('make what the entities say', async () => {
    // The search columns, their indexes and their view, and indexes of orders that are no columns, live in the
    // database alone; PostgreSQL writes
    // the checks of the coordinates with casts, which the comparison takes for another check.
    const missing = await orm.schema.getUpdateSchemaSQL({ safe: true });
    const statements = missing
      .split(/;\s*/)
      .filter(
        (it) =>
          !/^$|^set names|_search_(names|vector)_index|_order_index|city_l(at|ong)itude_check/.test(
            it,
          ),
      );
    expect(statements).toEqual([]);
  });

  it('can be taken back and made again', async () => {
    const before = await tables();
    await orm.migrator.down({ to: 0 });
    expect(await tables()).toEqual(['mikro_orm_migrations']);
    await orm.migrator.up();
    expect(await tables()).toEqual(before);
  });

  it('put an index on every foreign key', async () => {
    const lacking = await orm.em.execute(`
      select c.conrelid::regclass::text as table, a.attname as column
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and not exists (
        select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])`);
    expect(lacking).toEqual([]);
  });
});
