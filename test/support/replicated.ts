import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';
import { migrate, seed } from './global-setup.js';
import { type Standby, standbyOf } from './standby.js';

/** A primary with the starting catalogue, and one streaming standby of it. */
export interface Replicated {
  primaryUrl: string;
  /** Past Hansa. */
  primary: pg.Client;
  replica: Standby;
  /** Past Hansa, on a connection of its own. */
  onReplica: (statement: string) => Promise<Row[]>;
  /** What it has from the primary stays unseen until it resumes. */
  pauseReplay: () => Promise<void>;
  resumeReplay: () => Promise<void>;
  close: () => Promise<void>;
}

type Row = Record<string, unknown>;

export async function startReplicated(): Promise<Replicated> {
  const root = await mkdtemp(join(tmpdir(), 'hansa-replicated-'));
  // Where root runs the tests, PostgreSQL runs as somebody else, who must reach the folder.
  await chmod(root, 0o711);
  const folder = join(root, 'primary');
  const embedded = await startEmbeddedPostgres({ folder });
  const { url } = embedded;
  await migrate(url);
  await seed(url);
  const replica = await standbyOf({ url, folder }, join(root, 'replica'));
  await replica.start();
  const primary = new pg.Client(url);
  await primary.connect();
  const onReplica = (statement: string) => send(replica.url, statement);
  return {
    primaryUrl: url,
    primary,
    replica,
    onReplica,
    pauseReplay: async () => void (await onReplica('select pg_wal_replay_pause()')),
    resumeReplay: async () => void (await onReplica('select pg_wal_replay_resume()')),
    close: async () => {
      await primary.end();
      await replica.kill();
      await embedded.stop();
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function send(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<Row>(statement);
  await client.end();
  return rows;
}
