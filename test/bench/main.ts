import { writeFile } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { formatTable } from './format-table.js';
import { gateway } from './gateway.js';
import { growth } from './growth.js';
import { harvesting } from './harvesting.js';
import { matching } from './matching.js';
import type { Part, Table } from './part.js';
import { queries } from './queries.js';
import { SIZE_OPTIONS, readSizes } from './read-sizes.js';
import { start } from './start.js';

const parts: readonly Part[] = [matching, gateway, harvesting, queries, growth, start];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    keep: { type: 'string' },
    request: { type: 'string', multiple: true, default: [] },
    ...SIZE_OPTIONS,
  },
});
const usual = parts.filter(({ isLong }) => !isLong).map(({ name }) => name);
const asked = positionals.length === 0 ? usual : positionals;
const unknown = asked.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  const known = parts.map(({ name }) => name).join(', ');
  console.error(`There is no part "${unknown[0]}" of the bench; there is: ${known}`);
  process.exit(2);
}
const sizes = readSizes(values, values.quick ? 0.1 : 1);
if (typeof sizes === 'string') {
  console.error(sizes);
  process.exit(2);
}

const machine = {
  cores: availableParallelism(),
  memoryGB: Math.round(totalmem() / 1e9),
  node: process.version,
};
const measured: { part: string; table: Table }[] = [];
const stops: (() => Promise<void>)[] = [];
const settings = {
  isQuick: values.quick,
  sizes,
  keep: values.keep,
  requests: values.request,
  whenInterrupted: (stop: () => Promise<void>) => void stops.push(stop),
  report: (line: string) => console.error(`  ${line} …`),
};
let isInterrupted = false;
process.once('SIGINT', () => {
  isInterrupted = true;
  void finish(130);
});
console.log(`${machine.cores} cores, ${machine.memoryGB} GB, Node ${machine.node}\n`);
for (const { name, measure } of parts.filter((part) => asked.includes(part.name))) {
  console.error(name);
  await measurePart(name, measure);
}
if (!isInterrupted) await finish(0);

async function measurePart(name: string, measure: Part['measure']): Promise<void> {
  try {
    for await (const table of measure(settings)) {
      measured.push({ part: name, table });
      console.log(formatTable(table));
    }
  } catch (error) {
    // What is measured when its servers are stopped fails.
    if (!isInterrupted) throw error;
  }
}

/** What has been measured so far is written, even when the bench is interrupted. */
async function finish(code: number): Promise<never> {
  if (values.json) {
    await writeFile(values.json, `${JSON.stringify({ machine, measured }, null, 2)}\n`);
  }
  for (const stop of stops) await stop();
  process.exit(code);
}
