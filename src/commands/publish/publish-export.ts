import { findFormat } from '../../publish/export/formats.js';
import { EXPORT_NAMES } from '../../publish/export/names.js';
import { findTable } from '../../publish/export/tables.js';
import { countRows, writeExport } from '../../publish/export/write-export.js';
import { UsageFailure } from '../../server/failure.js';
import { prepareCatalogue } from '../prepare-catalogue.js';
import { notice } from '../terminal.js';
import { withDatabase } from '../with-database.js';
import { writePieces } from './write-pieces.js';

export interface PublishExportOptions {
  format: string;
  out?: string;
}

/** Writes all records of a noun as of one moment. */
export async function publishExport(
  records: string,
  { format, out }: PublishExportOptions,
): Promise<void> {
  const table = findTable(records);
  if (!table) throw unknownRecords(records);
  await withDatabase(prepareCatalogue(notice), ({ database }, stopping) =>
    database.snapshot(async (snapshot) => {
      const count = (await countRows(snapshot, [table])).get(records) ?? 0;
      const pieces = writeExport(snapshot, table, findFormat(format)!);
      await writePieces(pieces, { out, what: `${count} ${records}`, stopping });
    }),
  );
}

function unknownRecords(records: string): UsageFailure {
  const names = EXPORT_NAMES.join(', ');
  return new UsageFailure(`There is no export "${records}". There are: ${names}.`);
}
