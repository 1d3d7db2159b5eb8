// Before anything that holds decorators.
import 'reflect-metadata';
import { CommanderError } from 'commander';
import { EmbeddedPostgresError } from '../database/embedded/error.js';
import { Failure, UsageFailure } from '../server/failure.js';
import { createProgram } from './program.js';
import { Interrupted } from './stop-request.js';

const FAILED = 1;
const MISUSED = 2;

/** Runs one command, and sets the exit code: 0, 1 when it failed, 2 when it was not understood. */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  ignoreClosedOutput();
  try {
    await createProgram().parseAsync(args, { from: 'user' });
  } catch (error) {
    // What was broken off may still hold the process.
    if (error instanceof Interrupted) process.exit(error.exitCode);
    process.exitCode = tell(error);
  }
}

/** Whoever reads the output may stop early, as `head` does, or be gone, as a closed terminal is. */
function ignoreClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}

/** Says what went wrong, and gives the exit code. */
function tell(error: unknown): number {
  // Commander has said it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSED;
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof UsageFailure) return MISUSED;
  const isExpected = error instanceof Failure || error instanceof EmbeddedPostgresError;
  if (!isExpected && process.env['LOG_LEVEL'] === 'debug') console.error(error);
  return FAILED;
}
