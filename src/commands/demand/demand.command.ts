import type { Command } from 'commander';
import { firstOption, jsonOption } from '../option-values.js';
import type { DemandOptions } from './demand.js';

export function addDemandCommand(program: Command): void {
  program
    .command('demand')
    .description('Show who needs what a business holds, or a kind of data, added up.')
    .option('--business <slug>', 'for all kinds of data that this business holds')
    .option('--kind <slug>', 'for this kind of data')
    .addOption(firstOption(5, 'how many kinds, countries, use cases and cities are shown'))
    .addOption(jsonOption())
    .addHelpText('after', examples)
    .action(async (options: DemandOptions) => (await import('./demand.js')).runDemand(options));
}

const examples = `
Stated, met and likely demand stay apart: a city may be in several, so do not add them up. Likely
demand is computed from signs; nobody has stated it. In each group, every city counts once:
  served     the business takes part in a trial or running case there; for a kind, any that holds it
  by others  another business that holds the kind does
  source?    it is tried or runs there, and no source says who supplies it
  open       it is only explored, or likely

Examples:
  $ hansa demand --business proximus
  $ hansa demand --kind charging-sessions --first 20`;
