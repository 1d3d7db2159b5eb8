import { type Command, Option } from 'commander';
import { kebabCase } from '../name-options.js';
import { collect, jsonOption, mostOfPage, parseNumber } from '../option-values.js';
import { ASSUMPTIONS } from './assumption-options.js';
import type { SimulateOptions } from './simulate.js';

export function addSimulateCommand(program: Command): void {
  const command = program
    .command('simulate')
    .description('Show what would change for a city if something were so. Writes nothing.')
    .argument('<city>', 'whose opportunities are compared: its slug, or its name in any language');
  for (const { name, argument, description } of ASSUMPTIONS) {
    const flags = `--${kebabCase(name)} <${argument}>`;
    command.addOption(new Option(flags, `assume that ${description}`).argParser(collect));
  }
  command
    .option(
      '--top <number>',
      `how many opportunities count as being on the list, 1 to ${mostOfPage}`,
      parseNumber(1, mostOfPage),
      10,
    )
    .addOption(jsonOption())
    .addHelpText('after', examples)
    .action(async (city: string, options: SimulateOptions) =>
      (await import('./simulate.js')).runSimulate(city, options),
    );
}

const examples = `
Assumptions may be given several times and hold all at once. Each is about the city itself, or about
another one when that is added: --arrive proximus@antwerp. An instrument ends wherever it applies.

Examples:
  $ hansa simulate ghent --leave proximus
  $ hansa simulate ghent --obtain charging-sessions --join-network oasc --top 20
  $ hansa simulate ghent --arrive telraam@antwerp --arrive telraam
  $ hansa simulate berlin --end-instrument de-berlin-zwvbg`;
