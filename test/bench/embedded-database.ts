import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';

export interface EmbeddedDatabase {
  url: string;
  /** Stops it, and removes what it holds. */
  stop(): Promise<void>;
}

/** A PostgreSQL for the bench alone. */
export async function startEmbeddedDatabase(): Promise<EmbeddedDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'hansa-bench-'));
  // Where root runs the bench, PostgreSQL runs as somebody else, who must reach the folder.
  await chmod(folder, 0o711);
  const postgres = await startEmbeddedPostgres({ folder });
  const stop = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: postgres.url, stop };
}
