import { type Command, Option } from 'commander';
import {
  afterOption,
  collect,
  collectChoice,
  firstOption,
  jsonOption,
  parseNumber,
  SIZES,
} from '../option-values.js';
import type { PartnersOptions } from './partners.js';

export function addPartnersCommand(program: Command): void {
  const command = program
    .command('partners')
    .description('Show with which cities a city could work, on what, and why with them.')
    .argument('<city>', 'its slug, or its name in any language');
  withFilters(command)
    .addOption(firstOption(10))
    .addOption(afterOption())
    .addOption(jsonOption())
    .addHelpText('after', examples)
    .action(async (city: string, options: PartnersOptions) =>
      (await import('./partners.js')).runPartners(city, options),
    );
}

const ROLES = {
  'has-done-it': 'HAS_DONE_IT',
  'doing-it': 'DOING_IT',
  'wants-it-too': 'WANTS_IT_TOO',
} as const;

const withFilters = (command: Command): Command =>
  command
    .option('--country <code>', 'only in this country; may be given several times', collect)
    .option('--abroad', 'only in other countries than its own')
    .option(
      '--within-km <number>',
      'only within so many kilometres as the crow flies',
      parseNumber(1),
    )
    .option('--network <slug>', 'only members of this network; several times', collect)
    .addOption(
      new Option(
        '--size <size>',
        `only of this size; several times: ${Object.keys(SIZES).join(', ')}`,
      ).argParser(collectChoice(SIZES)),
    )
    .option('--use-case <slug>', 'only for this use case; several times', collect)
    .addOption(
      new Option(
        '--role <role>',
        `only with this role in a use case; several times: ${Object.keys(ROLES).join(', ')}`,
      ).argParser(collectChoice(ROLES)),
    );

const examples = `
All that is given must hold; the same option several times asks for any of its values. Whole groups
of cities are found by: hansa coalitions.

Examples:
  $ hansa partners ghent
  $ hansa partners ghent --abroad --role has-done-it --first 3
  $ hansa partners ghent --country NL --country FR --within-km 200
  $ hansa partners lyon --use-case visitor-flows-from-phones --size 250k-500k --size 500k-1m`;
