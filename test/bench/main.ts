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

const parts: readonly Part[] = [matching, gateway, harvesting, queries, growth];

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
const settings = {
  isQuick: values.quick,
  sizes,
  keep: values.keep,
  requests: values.request,
  report: (line: string) => console.error(`  ${line} …`),
};
process.once('SIGINT', () => void finish(130));
console.log(`${machine.cores} cores, ${machine.memoryGB} GB, Node ${machine.node}\n`);
for (const { name, measure } of parts.filter((part) => asked.includes(part.name))) {
  console.error(name);
  for await (const table of measure(settings)) {
    measured.push({ part: name, table });
    console.log(formatTable(table));
  }
}
await finish(0);

/** What has been measured so far is written, even when the bench is interrupted. */
async function finish(code: number): Promise<never> {
  if (values.json) {
    await writeFile(values.json, `${JSON.stringify({ machine, measured }, null, 2)}\n`);
  }
  process.exit(code);
}
