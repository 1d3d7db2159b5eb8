import { type Config, readConfig } from '../config.js';
import { UsageFailure } from '../server/failure.js';
import { notice } from './terminal.js';

/** The settings of this process; says what is wrong with them. */
export function readSettings(): Config {
  const outcome = readConfig(process.env);
  if (!outcome.ok) throw new UsageFailure(outcome.problems.join('\n'));
  for (const warning of outcome.warnings) notice(warning);
  return outcome.config;
}
