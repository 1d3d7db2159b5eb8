import { type Config, isPlainUrl, withoutFinalSlash } from '../../config.js';
import { writeCatalogue } from '../../publish/dcat/document.js';
import { readCatalogueRow } from '../../publish/dcat/read-catalogue.js';
import { findSyntax } from '../../publish/rdf/syntaxes.js';
import { UsageFailure } from '../../server/failure.js';
import { prepareCatalogue } from '../prepare-catalogue.js';
import { notice } from '../terminal.js';
import { withDatabase } from '../with-database.js';
import { writePieces } from './write-pieces.js';

export interface PublishDcatOptions {
  format: string;
  out?: string;
  base?: string;
}

/** Writes the whole catalogue as of one moment. */
export async function publishDcat({ format, out, base }: PublishDcatOptions): Promise<void> {
  const given = base === undefined ? undefined : checkBase(base);
  const syntax = findSyntax(format)!;
  await withDatabase(prepareCatalogue(notice), ({ database }, stopping, config) =>
    database.snapshot(async (snapshot) => {
      const catalogue = await readCatalogueRow(snapshot);
      const request = { syntax, publicUrl: given ?? publicUrlOf(config) };
      const pieces = writeCatalogue(snapshot, catalogue, request);
      await writePieces(pieces, { out, what: `${catalogue.entries} entries`, stopping });
    }),
  );
}

function checkBase(base: string): string {
  if (isPlainUrl(base)) return withoutFinalSlash(base);
  throw new UsageFailure(
    `--base takes an address without user, query and fragment, such as https://hansa.example.org; this is "${base}".`,
  );
}

function publicUrlOf({ publicUrl, port }: Config): string {
  if (publicUrl !== undefined) return publicUrl;
  const local = `http://127.0.0.1:${port}`;
  notice(
    `The addresses begin with ${local}; --base or HANSA_PUBLIC_URL sets where others find them.`,
  );
  return local;
}
