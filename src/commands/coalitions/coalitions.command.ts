import { type Command, Option } from 'commander';
import {
  collect,
  collectChoice,
  jsonOption,
  parseChoice,
  parseNumber,
  SIZES,
} from '../option-values.js';
import type { CoalitionsOptions } from './coalitions.js';

export function addCoalitionsCommand(program: Command): void {
  const command = program
    .command('coalitions')
    .description('Show which groups of cities could work on something together.')
    .option('--use-case <slug>', 'on this use case')
    .option('--kind <slug>', 'to obtain this kind of data')
    .option('--business <slug>', 'to talk to this business');
  withConstraints(command)
    .option('--objective <objective>', 'best (unless given) or smallest', parseChoice(OBJECTIVES))
    .option('--first <number>', 'how many groups are shown, 1 to 10', parseNumber(1, 10), 3)
    .addOption(jsonOption())
    .addHelpText('after', examples)
    .action(async (options: CoalitionsOptions) =>
      (await import('./coalitions.js')).runCoalitions(options),
    );
}

const OBJECTIVES = { best: 'BEST', smallest: 'SMALLEST' } as const;

const withConstraints = (command: Command): Command =>
  command
    .option('--must-include <city>', 'with this city; may be given several times', collect)
    .option(
      '--country <code>',
      'all members in this country; several times: in one of them',
      collect,
    )
    .option('--network <slug>', 'all members in this network')
    .option('--in-common-network', 'all members in one network, whichever')
    .option('--with-experience', 'at least one member has done it')
    .option('--min-population <number>', 'so many inhabitants together', parseNumber(1))
    .option('--min-size <number>', 'fewest members, 2 to 12', parseNumber(2, 12), 2)
    .option('--max-size <number>', 'most members, 2 to 12', parseNumber(2, 12), 5)
    .addOption(
      new Option(
        '--size <size>',
        `a member of this size; several times: one of each: ${Object.keys(SIZES).join(', ')}`,
      ).argParser(collectChoice(SIZES)),
    );

const examples = `
Exactly one of --use-case, --kind and --business says what the group is for.

Examples:
  $ hansa coalitions --use-case visitor-flows-from-phones --must-include ghent --max-size 3
  $ hansa coalitions --kind charging-sessions --country NL --country BE --with-experience
  $ hansa coalitions --business proximus --objective smallest --min-population 500000`;
