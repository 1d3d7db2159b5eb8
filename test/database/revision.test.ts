import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestDatabase, freshDatabase } from '../support/database.js';

let test: TestDatabase;
let writer: pg.Client;
let reader: pg.Client;
beforeAll(async () => {
  test = await freshDatabase();
  writer = new pg.Client(test.url);
  reader = new pg.Client(test.url);
  await Promise.all([writer.connect(), reader.connect()]);
});
afterAll(async () => {
  await Promise.all([writer.end(), reader.end()]);
  await test.close();
});

const revision = async (): Promise<number> => {
  const { rows } = await reader.query<{ revision: string }>(
    'select revision from catalogue_revision',
  );
  return Number(rows[0]?.revision);
};

const addTheme = () =>
  writer.query('insert into theme (code, label) values ($1, $2)', [randomUUID(), 'A theme']);

let before: number;
beforeEach(async () => {
  before = await revision();
});

describe('the revision of the catalogue', () => {
  it('is raised by a write', async () => {
    await addTheme();
    expect(await revision()).toBe(before + 1);
  });

  it('is raised by an update and by a removal', async () => {
    await writer.query(`update theme set label = 'Changed'`);
    await writer.query('delete from theme');
    expect(await revision()).toBe(before + 2);
  });

  it('is raised once by a transaction, when it is committed', async () => {
    await writer.query('begin');
    await addTheme();
    await addTheme();
    expect(await revision()).toBe(before);
    await writer.query('commit');
    expect(await revision()).toBe(before + 1);
  });

  it('stays when the transaction is taken back', async () => {
    await writer.query('begin');
    await addTheme();
    await writer.query('rollback');
    expect(await revision()).toBe(before);
    await addTheme();
    expect(await revision()).toBe(before + 1);
  });

  it('is raised although an earlier part of the transaction was taken back', async () => {
    await writer.query('begin; savepoint part');
    await addTheme();
    await writer.query('rollback to savepoint part');
    await addTheme();
    await writer.query('commit');
    expect(await revision()).toBe(before + 1);
  });

  it('stays when a statement changes no row', async () => {
    await writer.query(`update theme set label = 'x' where code = 'nobody'`);
    await writer.query('delete from city');
    expect(await revision()).toBe(before);
  });

  it('is told to who listens', async () => {
    const told = new Promise((resolve) => {
      reader.once('notification', ({ payload }) => resolve(Number(payload)));
    });
    await reader.query('listen catalogue_revision');
    await addTheme();
    await expect(told).resolves.toBe(before + 1);
  });

  it('is raised by every table of the catalogue', async () => {
    // The federation is no fact of it.
    const { rows } = await reader.query(`
      select table_name from information_schema.tables t where table_schema = 'public' and table_type = 'BASE TABLE'
      and table_name not in ('catalogue_revision', 'federation_member', 'supergraph', 'mikro_orm_migrations')
      and table_name not like 'harvest\\_%'
      and (select count(*) from pg_trigger where tgrelid = format('%I', table_name)::regclass and not tgisinternal) <> 4`);
    expect(rows).toEqual([]);
  });
});
