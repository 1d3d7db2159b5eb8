import { Readable } from 'node:stream';
import { type DocumentRequest, writeCatalogue } from '../../src/publish/dcat/document.js';
import { readCatalogueRow } from '../../src/publish/dcat/read-catalogue.js';
import { SYNTAXES } from '../../src/publish/rdf/syntaxes.js';
import type { TestDatabase } from './database.js';

export const PUBLIC_URL = 'https://hansa.example';

/** A document of the catalogue as one text; the whole of it in Turtle unless told. */
export async function catalogueDocument(
  { database }: TestDatabase,
  request: Partial<DocumentRequest> = {},
): Promise<string> {
  const catalogue = await readCatalogueRow(database);
  const asked = { syntax: SYNTAXES[0]!, publicUrl: PUBLIC_URL, ...request };
  return (await Readable.from(writeCatalogue(database, catalogue, asked)).toArray()).join('');
}
