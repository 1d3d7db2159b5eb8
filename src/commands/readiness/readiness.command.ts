import type { Command } from 'commander';
import { firstOption, jsonOption } from '../option-values.js';
import type { ReadinessOptions } from './readiness.js';

export function addReadinessCommand(program: Command): void {
  program
    .command('readiness')
    .description(
      'Show what a city has for a use case, what is still to be done, and who could help.',
    )
    .argument('<city>', 'its slug, or its name in any language')
    .argument('<use-case>', 'its slug or its title')
    .addOption(firstOption(5, 'how many cases of other cities and partners are shown'))
    .addOption(jsonOption())
    .addHelpText('after', examples)
    .action(async (city: string, useCase: string, options: ReadinessOptions) =>
      (await import('./readiness.js')).runReadiness([city, useCase], options),
    );
}

const examples = `
Examples:
  $ hansa readiness ghent shared-mobility-fleet-monitoring
  $ hansa readiness Wien "Count people at an event with phone data" --first 3`;
