#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// An old Node reads this file, too: it imports nothing of Hansa before the version is known to do.

// The migrations are TypeScript; from here on, Node reads that by itself.
const oldestNode = { major: 22, minor: 18 };

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isNewEnough =
  major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor);

if (isNewEnough) await run();
else runWithNodeOfNpm();

async function run(): Promise<void> {
  const { runCommandLine } = await import('./commands/run-command-line.js');
  await runCommandLine(process.argv.slice(2));
}

/** Hands over to the Node that `npm ci` has brought along. */
function runWithNodeOfNpm(): void {
  const node = findNodeOfNpm();
  if (!node || !existsSync(node) || node === process.execPath) return refuse();
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', refuse);
  child.on('exit', (code) => (process.exitCode = code ?? 1));
}

function findNodeOfNpm(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve('node/package.json');
    return join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  } catch {
    return undefined;
  }
}

function refuse(): void {
  const wanted = `${oldestNode.major}.${oldestNode.minor}`;
  console.error(
    `Hansa needs Node ${wanted} or newer; this is ${process.versions.node}. ` +
      'Run `npm ci` in its folder, which brings one along, or install a newer Node.',
  );
  process.exitCode = 1;
}
