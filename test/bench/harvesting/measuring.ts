import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../../src/database/embedded-postgres.js';
import { Hansa } from '../../support/hansa.js';
import { peakOf } from '../load/processes.js';
import type { BenchFormat, BenchPortal } from './bench-portal.js';

type Report = (line: string) => void;

/** What a run takes beyond one of an empty catalogue. */
export interface Measured {
  readonly ms: number;
  readonly peakMB: number;
}

/** Harvests as people do, with the command line in a process of its own. */
export class Measuring {
  /** Of the process with an empty catalogue. */
  idle: Measured = { ms: 0, peakMB: 0 };

  readonly #portal: BenchPortal;
  readonly #report: Report;
  readonly #postgres: EmbeddedPostgres;

  #folder = '';

  private constructor(portal: BenchPortal, report: Report, postgres: EmbeddedPostgres) {
    this.#portal = portal;
    this.#report = report;
    this.#postgres = postgres;
  }

  static async start(portal: BenchPortal, report: Report): Promise<Measuring> {
    const folder = await mkdtemp(join(tmpdir(), 'hansa-bench-db-'));
    const postgres = await startEmbeddedPostgres({ folder });
    const measuring = new Measuring(portal, report, postgres);
    measuring.#folder = folder;
    await measuring.#hansa('migrate');
    await measuring.#hansa('seed');
    await portal.write('data.json', { datasets: 0 });
    const name = await measuring.add('data.json', 0);
    measuring.idle = await measuring.run(name);
    await measuring.remove(name);
    return measuring;
  }

  async add(format: BenchFormat, datasets: number): Promise<string> {
    const name = `${format.toLowerCase().replace(/\W/g, '-')}-${datasets}`;
    await this.#hansa(
      'harvest',
      'add',
      this.#portal.addressOf(format),
      '--name',
      name,
      '--spacing',
      '0s',
    );
    return name;
  }

  async run(name: string): Promise<Measured> {
    this.#report(name);
    return this.#hansa('harvest', 'run', name, '--force');
  }

  async remove(name: string): Promise<void> {
    await this.#hansa('harvest', 'remove', name);
  }

  async end(): Promise<void> {
    await this.#postgres.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #hansa(...args: string[]): Promise<Measured> {
    const startedAt = performance.now();
    const hansa = new Hansa(args, {
      DATABASE_URL: this.#postgres.url,
      HANSA_ALLOW_PRIVATE_ADDRESSES: 'true',
    });
    let peakMB = 0;
    const watching = setInterval(() => (peakMB = peakOf(hansa.pid) ?? peakMB), 20);
    const { code, stdout, stderr } = await hansa.ended;
    clearInterval(watching);
    if (code !== 0)
      throw new Error(`hansa ${args.join(' ')} ended with ${code}: ${stdout}${stderr}`);
    const { idle } = this;
    return { ms: performance.now() - startedAt - idle.ms, peakMB: peakMB - idle.peakMB };
  }
}
