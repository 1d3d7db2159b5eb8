import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { StoredSupergraph } from '../../../src/federation/gateway/stored-supergraph.js';
import type {
  Supergraph,
  SupergraphSource,
} from '../../../src/federation/gateway/supergraph-source.js';
import { type TestDatabase, freshDatabase } from '../../support/database.js';

const alone: Supergraph = { version: 0, sdl: 'Hansa alone' };
const otherwise: SupergraphSource = { current: async () => alone, onChange: () => () => {} };

let database: TestDatabase;
let admin: pg.Client;
let stored: Supergraph | null;
let url: string | undefined;
let source: StoredSupergraph;
let told: number;

beforeAll(async () => {
  database = await freshDatabase();
  admin = new pg.Client(database.url);
  await admin.connect();
});
beforeEach(() => {
  [stored, url, told] = [null, database.url, 0];
  source = new StoredSupergraph({ read: async () => stored, otherwise, url: () => url });
  source.onChange(() => (told += 1));
});
afterEach(() => source.close());
afterAll(async () => {
  await admin.end();
  await database.close();
});

const until = async (isSo: () => boolean) => {
  while (!isSo()) await sleep(10);
};
const announce = () => admin.query("select pg_notify('hansa_supergraph', '1')");
const dropListeners = () =>
  admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'hansa gateway'`,
  );

describe('the stored supergraph', () => {
  it('is that of the registry, and another one before there is one', async () => {
    expect(await source.current()).toEqual(alone);
    stored = { version: 7, sdl: 'All' };
    expect(await source.current()).toEqual(stored);
  });

  it('is told of when it listens, and at each change', async () => {
    source.listen();
    await until(() => told === 1);
    await announce();
    await until(() => told === 2);

    expect(told).toBe(2);
  });

  it('is told of again after the connection was lost', async () => {
    source.listen();
    await until(() => told === 1);
    await dropListeners();
    await until(() => told === 2);
    await announce();
    await until(() => told === 3);

    expect(told).toBe(3);
  });

  it('is told of once the database is there', async () => {
    url = undefined;
    source.listen();
    await sleep(50);
    url = database.url;
    await until(() => told === 1);

    expect(told).toBe(1);
  });

  it('leaves no connection behind', async () => {
    source.listen();
    await until(() => told === 1);
    await source.close();
    // The process behind a connection ends a moment after it.
    while ((await dropListeners()).rowCount !== 0) await sleep(10);

    expect(told).toBe(1);
  });
});
