import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  type GeneratedFormat,
  ckanPage,
  writeCatalogue,
} from '../../support/harvest/generated-catalogues.js';
import type { CatalogueSize } from '../../support/harvest/generated-datasets.js';
import { type LoopbackServer, loopbackServer } from '../../support/loopback-server.js';

export type BenchFormat = GeneratedFormat | 'CKAN';

const ROWS = 1_000;

/** Serves generated catalogues from files; CKAN page by page. */
export class BenchPortal {
  #server!: LoopbackServer;

  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(): Promise<BenchPortal> {
    const portal = new BenchPortal(await mkdtemp(join(tmpdir(), 'hansa-bench-')));
    portal.#server = await loopbackServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://portal.example');
      const page = Number(url.searchParams.get('start')) / ROWS;
      if (url.pathname === '/robots.txt') return response.writeHead(404).end();
      const name = url.pathname.startsWith('/api') ? `ckan-${page}` : url.pathname.slice(1);
      const file = createReadStream(join(portal.folder, name));
      return file.on('error', () => response.writeHead(404).end()).pipe(response);
    });
    return portal;
  }

  addressOf(format: BenchFormat): string {
    const path = format === 'CKAN' ? `api/3/action/package_search?rows=${ROWS}` : nameOf(format);
    return `http://127.0.0.1:${this.#server.port}/${path}`;
  }

  /** What there is to parse of a format. */
  filesOf(format: BenchFormat, datasets: number): string[] {
    const names =
      format === 'CKAN'
        ? Array.from({ length: Math.ceil(datasets / ROWS) }, (_, page) => `ckan-${page}`)
        : [nameOf(format)];
    return names.map((name) => join(this.folder, name));
  }

  async write(format: BenchFormat, size: CatalogueSize): Promise<void> {
    const files = this.filesOf(format, size.datasets);
    for (const [page, file] of files.entries()) {
      const text =
        format === 'CKAN'
          ? [JSON.stringify(ckanPage(size, { start: page * ROWS, rows: ROWS }))]
          : writeCatalogue(format, size);
      await pipeline(Readable.from(text), createWriteStream(file));
    }
  }

  async close(): Promise<void> {
    await this.#server.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

const nameOf = (format: GeneratedFormat): string => `catalogue.${ENDINGS[format]}`;

const ENDINGS: Readonly<Record<GeneratedFormat, string>> = {
  'data.json': 'json',
  Turtle: 'ttl',
  'RDF/XML': 'rdf',
  'N-Triples': 'nt',
};
