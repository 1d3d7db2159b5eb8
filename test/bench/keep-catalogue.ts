import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { openCatalogue } from '../support/generated-catalogue/open-catalogue.js';
import { scaledSizes } from '../support/generated-catalogue/sizes.js';

/**
 * Loads a generated catalogue, or opens it again, and prints where it is until it is stopped:
 * `node --import ./test/bench/run-built.ts test/bench/keep-catalogue.ts FOLDER --scale 0.1`
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scale: { type: 'string', default: '1' } },
});
const [keep] = positionals;
if (!keep) {
  console.error('Say where it is to be kept: keep-catalogue.ts FOLDER [--scale 0.1]');
  process.exit(2);
}
const startedAt = performance.now();
const report = (line: string) => console.error(`  ${line} …`);
const { url, stop } = await openCatalogue({
  sizes: scaledSizes(Number(values.scale)),
  keep,
  report,
});
console.error(
  `  open after ${((performance.now() - startedAt) / 1000).toFixed(1)} s; Ctrl+C stops it`,
);
console.log(url);
// Waiting for a signal alone does not keep Node running.
const stayingAwake = setInterval(() => {}, 60_000);
await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
clearInterval(stayingAwake);
await stop();
process.exit(0);
