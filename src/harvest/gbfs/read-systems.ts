import { finished } from 'node:stream/promises';
import { parse, type Parser } from 'csv-parse';
import { z } from 'zod';
import type { CatalogueDocument, Finding } from '../adapter.js';
import { NOTHING_OF_DATASET, NOTHING_OF_DISTRIBUTION } from '../empty-stated.js';
import { text } from '../json/stated-json.js';
import type { HarvestProblem } from '../problem.js';
import { fromStart } from '../text/from-start.js';
import { asFinding, rejectedProblem } from '../record-problems.js';
import type { StatedDataset, StatedPlace } from '../stated-dataset.js';
import { type DecodedText, decodeText, wrongEncoding } from '../text/decode-text.js';
import { OF_GBFS } from './of-gbfs.js';

const system = z.object({
  'Country Code': text,
  Name: text,
  Location: text,
  'System ID': text,
  URL: text,
  'Auto-Discovery URL': text,
  'Supported Versions': text,
  'Authentication Info URL': text,
});

type System = z.output<typeof system>;

/** A longer line has lost a quotation mark. */
const CHARACTERS_PER_LINE = 100_000;

/** One dataset for each system of the list of MobilityData. */
export async function* readSystems(document: CatalogueDocument): AsyncGenerator<Finding> {
  const decoded: DecodedText = { firstWrongByte: null };
  const lines: ParsedLine[] = [];
  const texts = decodeText(document.body, decoded);
  const { value: start = '' } = await texts.next();
  const parser = tableParser(delimiterOf(start), (line) => lines.push(line));
  const end = finished(parser.resume()).catch((error: unknown) => error);
  for await (const text of fromStart(start, texts)) {
    if (!parser.destroyed) parser.write(text);
    yield* lines.splice(0).flatMap(findSystem);
  }
  parser.end();
  const error = await end;
  yield* lines.splice(0).flatMap(findSystem);
  if (error instanceof Error) yield asFinding(brokenTable(error));
  if (decoded.firstWrongByte !== null)
    yield asFinding(wrongEncoding(decoded.firstWrongByte, document.contentType));
}

interface ParsedLine {
  readonly record: Record<string, string>;
  readonly line: number;
  readonly columns: number;
}

/** Spreadsheets write semicolons where a comma is for decimals. */
function delimiterOf(start: string): string {
  const [names = ''] = start.split('\n', 1);
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: names.split(sign).length }));
  return counts.reduce((one, other) => (other.count > one.count ? other : one)).sign;
}

/** Lines are put aside as they are read: an error in a later one would take them away from the stream. */
function tableParser(delimiter: string, putAside: (line: ParsedLine) => void): Parser {
  let columns = 0;
  return parse({
    delimiter,
    columns: (names: string[]) => {
      columns = names.length;
      return names.map((name) => name.trim());
    },
    on_record: (record: Record<string, string>, { lines }) => {
      putAside({ record, line: lines, columns });
      return null;
    },
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    max_record_size: CHARACTERS_PER_LINE,
  });
}

function findSystem({ record, line, columns }: ParsedLine): Finding {
  const stated = system.parse(record);
  const identifier = identifierOf(stated);
  const isCut = Object.keys(record).length < columns;
  if (identifier === null || isCut) return asFinding(brokenLine(line, record));
  return { kind: 'DATASET', dataset: datasetOfSystem(stated, identifier) };
}

/** Operators give one system id to their systems in several cities: the place tells them apart. */
function identifierOf(stated: System): string | null {
  const { 'System ID': id, 'Auto-Discovery URL': url } = stated;
  if (id === null || url === null) return null;
  return [stated['Country Code'], id, stated.Location].filter((part) => part !== null).join('/');
}

function datasetOfSystem(stated: System, identifier: string): StatedDataset {
  const address = stated['Auto-Discovery URL'];
  return {
    ...NOTHING_OF_DATASET,
    identifier,
    otherIdentifiers: stated['System ID'] === null ? [] : [stated['System ID']],
    titles: stated.Name === null ? [] : [{ text: stated.Name, language: null }],
    landingPages: stated.URL === null ? [] : [stated.URL],
    places: placesOf(stated),
    conformsTo: versionsOf(stated),
    distributions: [
      {
        ...NOTHING_OF_DISTRIBUTION,
        ...OF_GBFS,
        identifier: address,
        accessUrl: address,
        rights: stated['Authentication Info URL'],
        conformsTo: versionsOf(stated),
        systemId: stated['System ID'],
      },
    ],
  };
}

/** Older lists say the country after the city, newer ones beside it. */
function placesOf({ Location: city, 'Country Code': country }: System): StatedPlace[] {
  const isWhole =
    city === null || country === null || city === country || city.endsWith(`, ${country}`);
  const name = isWhole ? (city ?? country) : `${city}, ${country}`;
  return name === null
    ? []
    : [{ iri: null, names: [{ text: name, language: null }], geometry: null }];
}

/** "1.1 ; 2.3" */
function versionsOf(stated: System): string[] {
  const versions = stated['Supported Versions']?.split(/[;,\s]+/) ?? [];
  return versions.filter((version) => version !== '').map((version) => `GBFS ${version}`);
}

function brokenLine(line: number, found: unknown): HarvestProblem {
  const accepted = 'a line with all columns of the first, a System ID and an Auto-Discovery URL';
  return rejectedProblem('RECORD_BROKEN', null, { field: `line ${line}`, found, accepted });
}

function brokenTable({ message }: Error): HarvestProblem {
  const accepted = 'a table of comma-separated values; what came before was read';
  return rejectedProblem('DOCUMENT_BROKEN', null, { field: null, found: message, accepted });
}
