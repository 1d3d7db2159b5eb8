import { type Command, Option } from 'commander';
import {
  afterOption,
  collect,
  collectChoice,
  firstOption,
  jsonOption,
  parseChoice,
  parseNumber,
  SIZES,
} from '../option-values.js';
import type { OpportunitiesOptions } from './opportunities.js';

export function addOpportunitiesCommand(program: Command): void {
  const command = program
    .command('opportunities')
    .description('Show what a city could do next: with which reasons, data and partners.')
    .argument('<city>', 'its slug, or its name in any language');
  withFilters(command)
    .option('--order <field>', 'score (unless given), readiness or reach', parseChoice(ORDERS))
    .option('--ascending', 'the lowest of it first')
    .option(
      '--what-if',
      'which unknown facts would change its rank, and what would lift it to the top',
    )
    .addOption(firstOption(10))
    .addOption(afterOption())
    .addOption(jsonOption())
    .addHelpText('after', examples)
    .action(async (city: string, options: OpportunitiesOptions) =>
      (await import('./opportunities.js')).runOpportunities(city, options),
    );
}

const ORDERS = { score: 'SCORE', readiness: 'READINESS', reach: 'REACH' } as const;

function withFilters(command: Command): Command {
  return command
    .option('--theme <code>', 'only of this theme; may be given several times', collect)
    .option('--kind <slug>', 'only what needs this kind of data; several times', collect)
    .option(
      '--min-operational-cities <number>',
      'only what so many other cities run in daily work',
      parseNumber(0),
    )
    .option('--only-with-local-holders', 'only where a company active here holds needed data')
    .option(
      '--max-missing <number>',
      'at most so many required kinds are neither held nor offered here',
      parseNumber(0),
    )
    .option('--sharing-model <slug>', 'only with a case shared like this; several times', collect)
    .option(
      '--peer-country <code>',
      'only what a city of this country runs; several times',
      collect,
    )
    .option(
      '--peer-network <slug>',
      'only what a city of this network runs; several times',
      collect,
    )
    .addOption(
      new Option(
        '--peer-size <size>',
        `only what a city of this size runs; several times: ${Object.keys(SIZES).join(', ')}`,
      ).argParser(collectChoice(SIZES)),
    )
    .option('--exclude-ended', 'without what the city has ended');
}

const examples = `
All that is given must hold; the same option several times asks for any of its values. What is
given of peers must hold of one and the same city.

Examples:
  $ hansa opportunities ghent
  $ hansa opportunities Gent --theme TRAN --theme ENVI
  $ hansa opportunities ghent --only-with-local-holders --max-missing 0 --order reach
  $ hansa opportunities ghent --peer-country NL --peer-size 100k-250k --exclude-ended
  $ hansa opportunities ghent --theme ECON --first 3 --what-if
  $ hansa opportunities "san sebastian" --first 3 --json`;
