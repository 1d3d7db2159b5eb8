import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { entities } from '../../../src/catalogue/entities.js';
import { Database } from '../../../src/database/database.js';
import { startEmbeddedPostgres } from '../../../src/database/embedded-postgres.js';
import { connect } from '../../../src/database/orm.js';
import { loadCatalogue } from './load-catalogue.js';
import { type CatalogueSizes, nameOfSizes } from './sizes.js';

export interface OpenCatalogue {
  readonly url: string;
  /** Where PostgreSQL writes its log. */
  readonly log: string;
  /** The catalogue was loaded by this call. */
  readonly isNew: boolean;
  /** Stops PostgreSQL, and removes what is not kept. */
  readonly stop: () => Promise<void>;
}

export interface OpeningOptions {
  readonly sizes: CatalogueSizes;
  /** A folder where loaded catalogues stay, one for each set of sizes. */
  readonly keep?: string | undefined;
  readonly report?: (line: string) => void;
}

/** A PostgreSQL with a generated catalogue, of this run alone or as an earlier one left it. */
export async function openCatalogue(options: OpeningOptions): Promise<OpenCatalogue> {
  const { sizes, keep, report = () => {} } = options;
  const folder = keep ? resolve(keep, nameOfSizes(sizes)) : await mkdtemp(join(tmpdir(), PREFIX));
  if (keep) await mkdir(folder, { recursive: true });
  // Where root runs this, PostgreSQL runs as somebody else, who must reach the folder.
  for (const path of keep ? [resolve(keep), folder] : [folder]) await chmod(path, 0o711);
  const postgres = await startEmbeddedPostgres({ folder });
  const stop = async () => {
    await postgres.stop();
    if (!keep) await rm(folder, { recursive: true, force: true });
  };
  try {
    const isNew = await fill(postgres.url, { sizes, report, mark: join(folder, 'loaded') });
    return { url: postgres.url, log: join(folder, 'postgres.log'), isNew, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const PREFIX = 'hansa-catalogue-';

interface Filling {
  readonly sizes: CatalogueSizes;
  readonly report: (line: string) => void;
  /** The file that is there once the catalogue is. */
  readonly mark: string;
}

/** A kept catalogue gets the migrations that came since. */
async function fill(url: string, { sizes, report, mark }: Filling): Promise<boolean> {
  const orm = await connect(url, entities);
  try {
    await orm.migrator.up();
    if ((await readFile(mark, 'utf8').catch(() => '')) !== '') return false;
    await loadCatalogue(new Database(orm.em.getKysely() as never), sizes, report);
    await writeFile(mark, new Date().toISOString());
    return true;
  } finally {
    await orm.close(true);
  }
}
