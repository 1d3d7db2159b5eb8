import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSnapshot } from '../../../src/catalogue/matching/facts-reader.js';
import { projectPath } from '../../../src/database/project-path.js';
import { startEmbeddedPostgres } from '../../../src/database/embedded-postgres.js';
import type { Facts } from '../../../src/matching/facts.js';
import { seedCatalogue } from '../../../src/seed/seed-catalogue.js';
import { openDatabase } from '../../../src/server/open-database.js';

/** The starting catalogue as matching reads it: from a PostgreSQL of its own, which is gone afterwards. */
export async function startingFacts(): Promise<Facts> {
  const folder = await mkdtemp(join(tmpdir(), 'hansa-bench-'));
  // Where root runs the bench, PostgreSQL runs as somebody else, who must reach the folder.
  await chmod(folder, 0o711);
  const postgres = await startEmbeddedPostgres({ folder });
  try {
    return await loadFacts(postgres.url);
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function loadFacts(url: string): Promise<Facts> {
  const open = await openDatabase(url);
  const { orm, database } = open;
  try {
    await orm.migrator.up();
    const outcome = await seedCatalogue(database, { folder: projectPath('src', 'seed', 'facts') });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]));
    return (await readSnapshot(database)).facts;
  } finally {
    await open.close();
  }
}
