import type { Config } from '../config.js';
import type { TrustedOptions } from '../server/answers/documents.js';
import { DatabaseKeeper } from '../server/database-keeper.js';
import { requireFreePort } from '../server/listen.js';
import { readTrustedDocuments } from '../server/trusted-documents.js';
import { prepareCatalogue } from './prepare-catalogue.js';
import { readSettings } from './read-settings.js';
import { StopRequest } from './stop-request.js';
import { printAside } from './terminal.js';

/** PostgreSQL starts while the server is loaded and builds its schema. */
export async function runServe(): Promise<void> {
  const config = readSettings();
  await requireFreePort(config);
  const stop = new StopRequest();
  const trusted = await readTrusted(config);
  const prepare = prepareCatalogue(printAside);
  const keeper = new DatabaseKeeper({ config, report: printAside, prepare });
  const opening = keeper.start();
  await keeper.underWay;
  const { serveCatalogue } = await import('./serve-catalogue.js');
  await serveCatalogue({ config, trusted, stop, keeper, opening });
}

async function readTrusted({
  trustedDocuments,
  acceptsOnlyTrusted: isExclusive,
}: Config): Promise<TrustedOptions | undefined> {
  if (trustedDocuments === undefined) return undefined;
  const documents = await readTrustedDocuments('HANSA_TRUSTED_DOCUMENTS', trustedDocuments);
  return { documents, isExclusive };
}
