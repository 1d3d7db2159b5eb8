import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StreamParser } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import type { BenchFormat, BenchPortal } from './bench-portal.js';

const PARSERS: Readonly<Record<BenchFormat, (file: string) => Promise<unknown>>> = {
  CKAN: parseJson,
  'data.json': parseJson,
  Turtle: (file) => pipeline(createReadStream(file), new StreamParser(), nothing()),
  'N-Triples': (file) =>
    pipeline(createReadStream(file), new StreamParser({ format: 'N-Triples' }), nothing()),
  'RDF/XML': (file) =>
    pipeline(createReadStream(file), new RdfXmlParser({ validateUri: false }), nothing()),
};

export const FORMATS = Object.keys(PARSERS) as readonly BenchFormat[];

/** Milliseconds of parsing alone, with the parser that harvesting uses. */
export async function parseBarely(
  format: BenchFormat,
  portal: BenchPortal,
  datasets: number,
): Promise<number> {
  const startedAt = performance.now();
  for (const file of portal.filesOf(format, datasets)) await PARSERS[format](file);
  return performance.now() - startedAt;
}

async function parseJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}

const nothing = (): Writable =>
  new Writable({ objectMode: true, write: (_chunk, _encoding, done) => done() });
