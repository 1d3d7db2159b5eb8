import type { Command } from 'commander';
import { mostOfPage, parseChoice, parseNumber } from '../option-values.js';

/** `hansa harvest duplicates`, `merge`, `split` and `apart`. */
export function addDuplicateCommands(harvest: Command): void {
  addDuplicates(harvest);
  harvest
    .command('merge')
    .description('Make one dataset of two. The one of the editors, or the older, keeps its name.')
    .argument('<slug>', 'one dataset')
    .argument('<slug>', 'the other')
    .action(async (one: string, other: string) =>
      (await import('./harvest-decide.js')).runHarvestMerge({ one, other }),
    );
  harvest
    .command('split')
    .description('Take a dataset apart. Each part is again what it was before.')
    .argument('<slug>', 'a dataset that several catalogues list')
    .option('--source <name>', 'the catalogue whose records go out; all fall apart unless given')
    .action(async (slug: string, { source }: { source?: string }) =>
      (await import('./harvest-decide.js')).runHarvestSplit({ slug, source }),
    );
  harvest
    .command('apart')
    .description('Say that two datasets are not the same, however alike they are.')
    .argument('<slug>', 'one dataset')
    .argument('<slug>', 'the other')
    .action(async (one: string, other: string) =>
      (await import('./harvest-decide.js')).runHarvestApart({ one, other }),
    );
}

const STATUSES = { candidates: 'CANDIDATE', merged: 'MERGED', apart: 'APART' } as const;

function addDuplicates(harvest: Command): void {
  harvest
    .command('duplicates')
    .description('Show records of several catalogues that may be of one dataset, and why.')
    .argument('[which]', 'candidates (unless given), merged or apart', parseChoice(STATUSES))
    .option('--first <number>', `how many, 1 to ${mostOfPage}`, parseNumber(1, mostOfPage), 20)
    .option('--skip <number>', 'how many to pass over before', parseNumber(0), 0)
    .action(async (status: Status = 'CANDIDATE', options: { first: number; skip: number }) =>
      (await import('./harvest-duplicates.js')).runHarvestDuplicates({ status, ...options }),
    );
}

type Status = (typeof STATUSES)[keyof typeof STATUSES];
