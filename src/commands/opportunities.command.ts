import { type Command, InvalidArgumentError } from 'commander';
import type { OpportunitiesOptions } from './opportunities.js';

export function addOpportunitiesCommand(program: Command): void {
  program
    .command('opportunities')
    .description('Show what a city could do next: with which reasons, data and partners.')
    .argument('<city>', 'its slug, or its name in any language')
    .option('--theme <code>', 'only of this theme; may be given several times', collect)
    .option('--first <number>', `how many are shown, 1 to ${mostShown}`, parseCount, 10)
    .option('--json', 'print the GraphQL answer')
    .addHelpText('after', examples)
    .action(async (city: string, options: OpportunitiesOptions) =>
      (await import('./opportunities.js')).runOpportunities(city, options),
    );
}

/** As many as one page of the graph holds. */
const mostShown = 100;

const collect = (value: string, earlier: string[] = []): string[] => [...earlier, value];

function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= mostShown) return count;
  throw new InvalidArgumentError(`It takes a number from 1 to ${mostShown}.`);
}

const examples = `
Examples:
  $ hansa opportunities ghent
  $ hansa opportunities Gent --theme TRAN --theme ENVI
  $ hansa opportunities "san sebastian" --first 3 --json`;
