import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

await buildServer();
if (!process.argv.includes('--no-explorer')) await import('./web/build-explorer.ts');

async function buildServer(): Promise<void> {
  const startedAt = performance.now();
  process.stdout.write('Building Hansa … ');
  await compile();
  // Lets `node dist` run, and tells Node that the files are ES modules wherever they are copied.
  await mkdir(dist, { recursive: true });
  await writeFile(join(dist, 'package.json'), '{ "type": "module", "main": "main.js" }\n');
  await chmod(join(dist, 'main.js'), 0o755);
  console.log(`${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}

/** What the compiler remembers lies beside what it has written, so that both go together. */
async function compile(): Promise<void> {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const memory = ['--incremental', '--tsBuildInfoFile', join(dist, '.tsbuildinfo')];
  const compiler = spawn(process.execPath, [tsc, '--project', root, ...memory], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => endWith(compiler, signal));
  }
  const [code] = (await once(compiler, 'exit')) as [number | null];
  if (code !== 0) process.exit(1);
}

/** The compiler itself does not listen to signals before it is done. */
function endWith(compiler: ChildProcess, signal: NodeJS.Signals): void {
  compiler.kill('SIGKILL');
  process.kill(process.pid, signal);
}
