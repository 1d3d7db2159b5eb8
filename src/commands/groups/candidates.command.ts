import type { Command } from 'commander';
import { afterOption, firstOption, jsonOption } from '../option-values.js';
import type { GroupOptions } from './white-spots.js';

export function addCandidatesCommand(program: Command): void {
  program
    .command('candidates')
    .description('Show which cities outside a working group would fit it.')
    .argument('<group>', 'its slug or its name')
    .addOption(firstOption(10))
    .addOption(afterOption())
    .addOption(jsonOption())
    .addHelpText('after', examples)
    .action(async (group: string, options: GroupOptions) =>
      (await import('./candidates.js')).runCandidates(group, options),
    );
}

const examples = `
Example:
  $ hansa candidates str-alliance --first 3`;
