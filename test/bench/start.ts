import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Hansa, runHansa } from '../support/hansa.js';
import { ImportRecord, packageOf } from '../support/imports.js';
import type { BenchSettings, Part, Table } from './part.js';

/** How long Hansa takes to be ready on its embedded PostgreSQL, and what it needs for that. */
export const start: Part = {
  name: 'start',
  async *measure(settings) {
    const folder = await mkdtemp(join(tmpdir(), 'hansa-bench-'));
    // Where root runs the bench, PostgreSQL runs as somebody else, who must reach the folder.
    await chmod(folder, 0o711);
    try {
      yield await starts(folder, settings);
      yield await imports(folder, settings);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** The same each time: at another, the supergraph would be composed anew. */
const PORT = '47110';
const IDLE_MS = 2_000;

const environment = (folder: string) => ({ HANSA_DATA_DIR: folder, PORT });

async function starts(folder: string, { isQuick, report }: BenchSettings): Promise<Table> {
  report('first start, with an empty folder');
  const first = await startOnce(folder);
  const warm = [];
  for (let turn = 1; turn <= (isQuick ? 3 : 9); turn += 1) {
    report(`start ${turn} with the catalogue there`);
    warm.push(await startOnce(folder));
  }
  warm.sort((one, other) => one.seconds - other.seconds);
  const row = (what: string, measured: Measured) => ({
    start: what,
    'ready after s': measured.seconds,
    'MB when ready': measured.readyMB,
    'MB idle': measured.idleMB,
  });
  return {
    title: '`hansa serve` on the embedded PostgreSQL',
    rows: [
      row('first: makes the database and loads the catalogue', first),
      row('second and later: the quickest', warm[0]!),
      row('the middle', warm[Math.floor(warm.length / 2)]!),
      row('the slowest', warm.at(-1)!),
    ],
    note: `Ready is when it says that it answers. Memory is that of the process of Hansa (resident), without PostgreSQL; idle ${IDLE_MS / 1000} s later.`,
  };
}

interface Measured {
  seconds: number;
  readyMB: number;
  idleMB: number;
}

async function startOnce(folder: string): Promise<Measured> {
  const startedAt = performance.now();
  const hansa = new Hansa(['serve'], environment(folder));
  await hansa.sees(/answers at/);
  const seconds = (performance.now() - startedAt) / 1000;
  const readyMB = residentMB(hansa);
  await sleep(IDLE_MS);
  const idleMB = residentMB(hansa);
  hansa.kill('SIGTERM');
  await hansa.ended;
  return { seconds, readyMB, idleMB };
}

function residentMB({ pid }: Hansa): number {
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Math.round(Number(kilobytes) / 1024);
}

async function imports(folder: string, { report }: BenchSettings): Promise<Table> {
  const rows = [];
  for (const args of [['serve'], ['federation', 'list'], ['--help']]) {
    report(`hansa ${args.join(' ')}`);
    rows.push(await importsOf(folder, args));
  }
  return { title: 'What commands import', rows };
}

async function importsOf(folder: string, args: string[]): Promise<Table['rows'][number]> {
  const seconds = args[0] === 'serve' ? '' : await timeOf(folder, args);
  const record = await ImportRecord.begin();
  const hansa = new Hansa(args, { ...environment(folder), ...record.environment });
  if (args[0] === 'serve') await hansa.sees(/answers at/).then(() => hansa.kill('SIGTERM'));
  await hansa.ended;
  const files = await record.end();
  const ofHansa = files.filter((file) => packageOf(file) === undefined).length;
  return {
    command: `hansa ${args.join(' ')}`,
    's, the quickest': seconds,
    files: files.length,
    'of Hansa': ofHansa,
    packages: new Set(files.map(packageOf)).size - 1,
    MB: files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6,
  };
}

async function timeOf(folder: string, args: string[]): Promise<number> {
  const times = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const startedAt = performance.now();
    await runHansa(args, environment(folder));
    times.push((performance.now() - startedAt) / 1000);
  }
  return Math.min(...times);
}
