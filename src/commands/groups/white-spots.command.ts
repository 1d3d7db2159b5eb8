import type { Command } from 'commander';
import { afterOption, firstOption, jsonOption } from '../option-values.js';
import type { GroupOptions } from './white-spots.js';

export function addWhiteSpotsCommand(program: Command): void {
  program
    .command('white-spots')
    .description('Show what members of a working group care about and none of them runs.')
    .argument('<group>', 'its slug or its name')
    .addOption(firstOption(10))
    .addOption(afterOption())
    .addOption(jsonOption())
    .addHelpText('after', examples)
    .action(async (group: string, options: GroupOptions) =>
      (await import('./white-spots.js')).runWhiteSpots(group, options),
    );
}

const examples = `
Example:
  $ hansa white-spots str-alliance --first 3`;
