import type { Command } from 'commander';
import type { MatchFitOptions } from './match-fit.js';

export function addMatchFitCommand(match: Command): void {
  match
    .command('fit')
    .description(
      'Fit the weights of the matching on the catalogue in the database, and store them.',
    )
    .option('--dry-run', 'show what a fit gives, and write nothing')
    .addHelpText('after', examples)
    .action(async (options: MatchFitOptions) =>
      (await import('./match-fit.js')).runMatchFit(options),
    );
}

const examples = `
A running server fits them by itself when the catalogue has changed. The same catalogue gives the
same weights; a fit that gives nothing new is not stored.

Examples:
  $ hansa match fit
  $ hansa match fit --dry-run`;
