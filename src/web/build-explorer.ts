import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const web = import.meta.dirname;
const lockFile = join(web, '../../package-lock.json');
const stampFile = join(web, '../../dist/explorer/.built');

const digest = await digestSources();
if (digest !== (await readStamp())) await buildExplorer();

async function buildExplorer(): Promise<void> {
  const startedAt = performance.now();
  process.stdout.write('Building the explorer … ');
  // Vite would bundle React's development build when a test runner set this.
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('vite');
  await build({ configFile: join(web, 'vite.config.ts'), logLevel: 'warn' });
  await writeFile(stampFile, digest);
  console.log(`${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}

/** Content, not times: a fresh checkout changes every time stamp. */
async function digestSources(): Promise<string> {
  const entries = await readdir(web, { recursive: true, withFileTypes: true });
  const sources = entries
    .filter((entry) => entry.isFile())
    .map(pathOf)
    .sort();
  const hash = createHash('sha256');
  for (const path of [...sources, lockFile]) hash.update(path).update(await readFile(path));
  return hash.digest('hex');
}

function pathOf(entry: { parentPath: string; name: string }): string {
  return join(entry.parentPath, entry.name);
}

/** Vite empties the folder first, so an interrupted build leaves no stamp. */
function readStamp(): Promise<string | undefined> {
  return readFile(stampFile, 'utf8').catch(() => undefined);
}
