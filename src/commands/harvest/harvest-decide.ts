import type { Decision } from '../../harvest/duplicates/review/decide.js';
import {
  type TwoDatasets,
  keepDatasetsApart,
  mergeDatasets,
} from '../../harvest/duplicates/review/merge-datasets.js';
import { type Split, splitDataset } from '../../harvest/duplicates/review/split-dataset.js';
import type { Harvester } from '../../harvest/harvester.js';
import { UsageFailure } from '../../server/failure.js';
import { print } from '../terminal.js';
import { withHarvester } from './with-harvester.js';

export const runHarvestMerge = (slugs: TwoDatasets): Promise<void> =>
  decide(
    (harvester) => mergeDatasets(harvester, slugs),
    ([slug = '']) =>
      `They are one dataset now: ${slug}\n  hansa harvest split ${slug}   takes it apart again`,
  );

export const runHarvestSplit = (split: Split): Promise<void> =>
  decide(
    (harvester) => splitDataset(harvester, split),
    (slugs) =>
      `They are ${slugs.length} datasets now:${list(slugs)}\n  hansa harvest merge <slug> <slug>   makes one of two again`,
  );

export const runHarvestApart = (slugs: TwoDatasets): Promise<void> =>
  decide(
    (harvester) => keepDatasetsApart(harvester, slugs),
    (kept) =>
      `They stay two datasets, whatever is found:${list(kept)}\n  hansa harvest merge ${kept.join(' ')}   makes one of them`,
  );

const list = (slugs: readonly string[]): string => slugs.map((slug) => `\n  ${slug}`).join('');

async function decide(
  make: (harvester: Harvester) => Promise<Decision>,
  describe: (slugs: readonly string[]) => string,
): Promise<void> {
  const decision = await withHarvester(make);
  if (!decision.ok) throw new UsageFailure(decision.problem.message);
  print(describe(decision.datasets));
}
