import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { projectPath } from '../../../src/database/project-path.js';

/** One of the servers that are compared, in a process of its own. */
export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  /** From its start until it said where it listens. */
  readonly readyMs: number;
  readonly stop: () => Promise<void>;
}

/** Hansa as it is shipped. */
export const startHansa = (environment: NodeJS.ProcessEnv): Promise<RunningServer> =>
  start([projectPath('dist', 'main.js'), 'serve'], {
    PORT: '0',
    LOG_LEVEL: 'warn',
    HANSA_REFIT_SECONDS: 'off',
    ...environment,
  });

/** A server that is a file of the bench. */
export const startPeer = (file: string, environment: NodeJS.ProcessEnv): Promise<RunningServer> => {
  const runBuilt = projectPath('test', 'bench', 'run-built.ts');
  const peer = projectPath('test', 'bench', 'queries', 'peers', file);
  return start(['--import', runBuilt, peer], { GRAPHILE_ENV: 'production', ...environment });
};

async function start(args: string[], environment: NodeJS.ProcessEnv): Promise<RunningServer> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  for await (const line of createInterface(child.stdout)) {
    const [url] = /http:\S+\/graphql/.exec(line) ?? [];
    if (!url) continue;
    // What it prints later is nobody's; a full pipe would stop it.
    child.stdout.resume();
    const stop = async () => {
      child.kill('SIGTERM');
      await ended;
    };
    return { url, pid: child.pid!, readyMs: performance.now() - startedAt, stop };
  }
  throw new Error(`${args.at(-1)} does not start.`);
}
