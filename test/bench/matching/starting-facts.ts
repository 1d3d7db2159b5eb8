import { readSnapshot } from '../../../src/catalogue/matching/facts-reader.js';
import { projectPath } from '../../../src/database/project-path.js';
import type { Facts } from '../../../src/matching/facts.js';
import { seedCatalogue } from '../../../src/seed/seed-catalogue.js';
import { openDatabase } from '../../../src/server/open-database.js';
import { startEmbeddedDatabase } from '../embedded-database.js';

/** The starting catalogue as matching reads it: from a PostgreSQL of its own, which is gone afterwards. */
export async function startingFacts(): Promise<Facts> {
  const postgres = await startEmbeddedDatabase();
  try {
    return await loadFacts(postgres.url);
  } finally {
    await postgres.stop();
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
