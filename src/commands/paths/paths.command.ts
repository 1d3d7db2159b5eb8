import type { Command } from 'commander';
import { jsonOption, parseNumber } from '../option-values.js';
import type { PathsOptions } from './paths.js';

export function addPathsCommand(program: Command): void {
  program
    .command('paths')
    .description('Show how two records are connected, each step with its sources.')
    .argument('<from>', 'a slug or a name; with its type where it may be several: city:ghent')
    .argument('<to>', 'the same')
    .option(
      '--max-hops <number>',
      `at most so many steps, 1 to ${mostHops}`,
      parseNumber(1, mostHops),
      3,
    )
    .option('--first <number>', 'how many paths are shown, 1 to 10', parseNumber(1, 10), 3)
    .addOption(jsonOption())
    .addHelpText('after', examples)
    .action(async (from: string, to: string, options: PathsOptions) =>
      (await import('./paths.js')).runPaths([from, to], options),
    );
}

/** As the graph accepts it. */
const mostHops = 6;

const examples = `
Types: city, business, use-case, kind, dataset, group, network, implementation, instrument, event.

Examples:
  $ hansa paths ghent uber
  $ hansa paths city:lyon network:oasc --max-hops 4
  $ hansa paths rotterdam instrument:gdpr`;
