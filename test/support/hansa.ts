import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectPath } from '../../src/database/project-path.js';

const main = projectPath('dist', 'main.js');

/** Brings `dist` up to date; what is tested there is the program as it is shipped. */
export function buildHansa(): void {
  execFileSync(process.execPath, ['src/build.ts', '--no-explorer'], {
    cwd: projectPath(),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

export interface Ending {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The command line, in a process of its own. */
export class Hansa {
  readonly #child: ChildProcessByStdio<null, Readable, Readable>;
  readonly #ended = Promise.withResolvers<Ending>();
  #stdout = '';
  #stderr = '';

  constructor(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
    this.#child = spawn(process.execPath, [main, ...args], {
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => (this.#stdout += text));
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => (this.#stderr += text));
    this.#child.on('close', (code) => this.#ended.resolve({ ...this.output, code }));
  }

  get pid(): number {
    return this.#child.pid as number;
  }

  get output(): { stdout: string; stderr: string } {
    return { stdout: this.#stdout, stderr: this.#stderr };
  }

  get ended(): Promise<Ending> {
    return this.#ended.promise;
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** The groups of the first match of what it prints, as soon as it does. */
  async sees(pattern: RegExp): Promise<string[]> {
    for (;;) {
      const match = pattern.exec(this.#stdout + this.#stderr);
      if (match) return match.slice(1);
      const ending = await Promise.race([this.ended, sleep(20)]);
      if (ending) throw new Error(`It ended without ${pattern}: ${ending.stdout}${ending.stderr}`);
    }
  }
}

/** Runs a command to its end. */
export const runHansa = (args: readonly string[], environment: NodeJS.ProcessEnv) =>
  new Hansa(args, environment).ended;
