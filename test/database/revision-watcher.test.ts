import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';
import { RevisionWatcher, STALE_AT_MOST_MS } from '../../src/database/revision-watcher.js';
import { sql } from '../../src/database/database.js';
import { openDatabase } from '../../src/server/open-database.js';
import { type TestDatabase, freshDatabase } from '../support/database.js';
import { startProxy } from '../support/proxy.js';

let test: TestDatabase;
let writer: pg.Client;
beforeAll(async () => {
  test = await freshDatabase();
  writer = new pg.Client(test.url);
  await writer.connect();
});
afterAll(async () => {
  await writer.end();
  await test.close();
});

const write = async (client = writer): Promise<number> => {
  await client.query(`insert into theme (code, label) values ('${randomUUID()}', 'A theme')`);
  const { rows } = await client.query<{ revision: string }>(
    'select revision from catalogue_revision',
  );
  return Number(rows[0]?.revision);
};

function watch(): RevisionWatcher {
  const watcher = new RevisionWatcher(test);
  onTestFinished(() => watcher.close());
  return watcher;
}

async function listener(): Promise<RevisionWatcher> {
  const watcher = watch();
  watcher.listen();
  await listens(watcher);
  return watcher;
}

const listens = (watcher: RevisionWatcher) => vi.waitUntil(() => watcher.isListening, PATIENT);

const told = (watcher: RevisionWatcher) => () => watcher.current();

const PATIENT = { timeout: 10_000, interval: 5 };
const WITHIN_BOUND = { timeout: STALE_AT_MOST_MS, interval: 5 };

const cutListeners = () =>
  writer.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'hansa revision' and datname = current_database()`);

describe('a revision watcher that does not listen', () => {
  it('reads the revision at each call', async () => {
    const watcher = watch();
    test.takeStatements();
    const revision = await write();

    expect(await watcher.current()).toBe(revision);
    expect(test.takeStatements()).toHaveLength(1);
    expect(await watcher.current()).toBe(revision);
    expect(test.takeStatements()).toHaveLength(1);
  });
});

describe('a revision watcher that listens', () => {
  it('knows the revision without a statement', async () => {
    const revision = await write();
    const watcher = await listener();
    test.takeStatements();

    expect(await watcher.current()).toBe(revision);
    expect(test.takeStatements()).toEqual([]);
  });

  it('hears of a write of anybody, and calls back', async () => {
    const [one, other] = [await listener(), await listener()];
    const rises: string[] = [];
    one.onRise(() => rises.push('one'));
    other.onRise(() => rises.push('other'));

    const revision = await write();

    await expect.poll(told(one), PATIENT).toBe(revision);
    await expect.poll(told(other), PATIENT).toBe(revision);
    expect(rises.toSorted()).toEqual(['one', 'other']);
  });

  it('sees a write of its own process at once when it catches up', async () => {
    const watcher = await listener();
    const revision = await write();

    expect(await watcher.catchUp()).toBe(revision);
    expect(await watcher.current()).toBe(revision);
  });

  it('hears nothing of a write that is taken back', async () => {
    const watcher = await listener();
    const before = await watcher.current();
    await writer.query('begin');
    await write();
    await writer.query('rollback');

    const revision = await write();

    expect(revision).toBe(before + 1);
    await expect.poll(told(watcher), PATIENT).toBe(revision);
  });

  it('reads while its connection is lost, and listens again', async () => {
    const watcher = await listener();
    await cutListeners();
    await expect.poll(() => watcher.isListening, { timeout: 10_000, interval: 1 }).toBe(false);

    const revision = await write();
    expect(await watcher.current()).toBe(revision);

    await listens(watcher);
    const later = await write();
    await expect.poll(told(watcher), PATIENT).toBe(later);
  });

  it('finds what was written while it could not hear', async () => {
    const watcher = await listener();
    const rises: number[] = [];
    watcher.onRise(() => rises.push(1));
    await cutListeners();
    const revision = await write();
    await listens(watcher);

    await expect.poll(told(watcher), PATIENT).toBe(revision);
    expect(rises.length).toBeGreaterThan(0);
  });

  it('finds a write that nobody told it of, within the stated time', async () => {
    const watcher = await listener();
    // As through a pooler that passes no notifications on.
    await writer.query('update catalogue_revision set revision = revision + 1');
    const { rows } = await writer.query<{ revision: string }>(
      'select revision from catalogue_revision',
    );

    await expect.poll(told(watcher), WITHIN_BOUND).toBe(Number(rows[0]?.revision));
  });

  it('leaves no connection behind', async () => {
    const watcher = await listener();
    await watcher.close();
    const mine = await writer.query(`select from pg_stat_activity
      where application_name = 'hansa revision' and datname = current_database()`);

    expect(watcher.isListening).toBe(false);
    expect(mine.rowCount).toBe(0);
  });
});

describe('a revision watcher that is closed', () => {
  it('ends at once, while it connects too', async () => {
    const watcher = new RevisionWatcher(test);
    watcher.listen();
    await watcher.close();

    expect(watcher.isListening).toBe(false);
  });
});

describe('a connection that falls silent', () => {
  it('is given up within the stated time', async () => {
    const proxy = await startProxy(test.url);
    onTestFinished(() => proxy.close());
    const watcher = new RevisionWatcher({ database: test.database, url: proxy.url });
    onTestFinished(() => watcher.close());
    watcher.listen();
    await listens(watcher);
    proxy.fallSilent();
    const revision = await write();

    await expect.poll(told(watcher), WITHIN_BOUND).toBe(revision);
  });
});

describe('a database that is stopped and started', () => {
  it('is listened to again', { timeout: 60_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hansa-restart-'));
    await chmod(folder, 0o711);
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const first = await startEmbeddedPostgres({ folder });
    const proxy = await startProxy(first.url);
    const open = await openDatabase(proxy.url);
    await open.orm.migrator.up();
    open.revisions.listen();
    await listens(open.revisions);

    await first.stop();
    await expect.poll(() => open.revisions.isListening, { timeout: 10_000 }).toBe(false);
    await expect(open.revisions.current()).rejects.toThrow(
      /connect|terminated|ECONNREFUSED|closed/i,
    );
    const second = await startEmbeddedPostgres({ folder });
    onTestFinished(() => second.stop());
    onTestFinished(() => proxy.close());
    onTestFinished(() => open.close());
    proxy.leadTo(second.url);

    await listens(open.revisions);
    const before = await open.revisions.current();
    await open.database.rows(sql`insert into theme (code, label) values ('a', 'A theme')`);
    await expect.poll(told(open.revisions), PATIENT).toBe(before + 1);
  });
});
