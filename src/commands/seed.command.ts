import type { Command } from 'commander';
import type { SeedOptions } from './seed.js';

export function addSeedCommand(program: Command): void {
  program
    .command('seed')
    .description('Load a catalogue: all of its files, or nothing when there is a problem.')
    .option('--from <folder>', 'folder with the files; the starting catalogue unless given')
    .option('--replace', 'remove records that are not in the files')
    .option('--if-empty', 'only when the catalogue holds no records yet')
    .addHelpText('after', examples)
    .action(async (options: SeedOptions) => (await import('./seed.js')).runSeed(options));
}

const examples = `
Loading the same files again changes nothing.

Examples:
  $ hansa seed
  $ hansa seed --from ./our-catalogue
  $ hansa seed --from ./our-catalogue --replace`;
