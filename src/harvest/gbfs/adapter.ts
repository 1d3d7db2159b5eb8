import type { CatalogueAdapter, CatalogueDocument, Finding } from '../adapter.js';
import { readFeed } from './read-feed.js';
import { readSystems } from './read-systems.js';

/**
 * Reads shared mobility systems: the list `systems.csv` of MobilityData, and single feeds from their `gbfs.json` or
 * `manifest.json`.
 */
export const gbfsAdapter: CatalogueAdapter = {
  protocol: 'GBFS',
  accept: 'application/json, text/csv;q=0.9, text/plain;q=0.8',
  firstUrl: (address) => address,
  read: readGbfs,
};

async function* readGbfs(document: CatalogueDocument): AsyncGenerator<Finding> {
  yield* isCsv(document) ? readSystems(document) : readFeed(document);
}

/** GitHub sends it as text/plain. */
function isCsv({ url, contentType }: CatalogueDocument): boolean {
  return (
    /csv/i.test(contentType) ||
    (!/json/i.test(contentType) && /\.csv$/i.test(new URL(url).pathname))
  );
}
