// Before anything that holds decorators.
import 'reflect-metadata';
import { CommanderError } from 'commander';
import { EmbeddedPostgresError } from '../database/embedded-postgres.js';
import { Failure, UsageFailure } from '../server/failure.js';
import { createProgram } from './program.js';
import { Interrupted } from './stop-request.js';

const FAILED = 1;
const MISUSED = 2;

/** What a command has left open, such as a statement that does not end, holds the process no longer than that. */
const patienceMs = 1_000;

/** Runs one command, and sets the exit code: 0, 1 when it failed, 2 when it was not understood. */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  ignoreClosedOutput();
  try {
    await createProgram().parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = tell(error);
  }
  setTimeout(() => process.exit(), patienceMs).unref();
}

/** Whoever reads the output may stop early, as `head` does, or be gone, as a closed terminal is. */
function ignoreClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}

/** Says what went wrong, and gives the exit code. */
function tell(error: unknown): number {
  if (error instanceof Interrupted) return error.exitCode;
  // Commander has said it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSED;
  console.error(error instanceof Error ? error.message : String(error));
  if (!isExpected(error) && process.env['LOG_LEVEL'] === 'debug') console.error(error);
  return error instanceof UsageFailure ? MISUSED : FAILED;
}

const isExpected = (error: unknown): boolean =>
  error instanceof Failure || error instanceof EmbeddedPostgresError;
