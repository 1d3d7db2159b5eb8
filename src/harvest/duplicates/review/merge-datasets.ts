import type { Database } from '../../../database/database.js';
import type { Harvester } from '../../harvester.js';
import { type Decision, applyVerdicts, decide, refuse, writeVerdict } from './decide.js';
import { type FoundDataset, findDataset, idsOf, isOfEditors } from './find-dataset.js';

/** Two datasets, by slugs that they have or had. */
export interface TwoDatasets {
  readonly one: string;
  readonly other: string;
}

/** Makes one dataset of two, for good: what is found in later runs does not part them. */
export const mergeDatasets = (harvester: Harvester, slugs: TwoDatasets): Promise<Decision> =>
  decide(harvester, (transaction) =>
    withBoth(transaction, slugs, async ([one, other]) => {
      if (isOfEditors(one) && isOfEditors(other)) return refuseEditors(one, other);
      const [ones, others] = [idsOf(one.records), idsOf(other.records)];
      await writeVerdict(transaction, [ones, others], 'CONFIRMED');
      return { ok: true, datasets: await applyVerdicts(transaction, [...ones, ...others]) };
    }),
  );

/** Says that two datasets are not the same, for good: what is found in later runs does not merge them. */
export const keepDatasetsApart = (harvester: Harvester, slugs: TwoDatasets): Promise<Decision> =>
  decide(harvester, (transaction) =>
    withBoth(transaction, slugs, async ([one, other]) => {
      await writeVerdict(transaction, [idsOf(one.records), idsOf(other.records)], 'APART');
      return { ok: true, datasets: [one.slug, other.slug] };
    }),
  );

async function withBoth(
  transaction: Database,
  slugs: TwoDatasets,
  work: (both: readonly [FoundDataset, FoundDataset]) => Promise<Decision>,
): Promise<Decision> {
  const one = await findDataset(transaction, 'one', slugs.one);
  if (!one.ok) return one;
  const other = await findDataset(transaction, 'other', slugs.other);
  if (!other.ok) return other;
  if (one.dataset.id !== other.dataset.id) return work([one.dataset, other.dataset]);
  const message = `"${slugs.one}" and "${slugs.other}" are one dataset, "${one.dataset.slug}". \`hansa harvest split\` takes it apart.`;
  return refuse('other', 'SAME_DATASET', message);
}

function refuseEditors(one: FoundDataset, other: FoundDataset): Decision {
  const message = `"${one.slug}" and "${other.slug}" are both records of the editors, who merge them where they keep them.`;
  return refuse('other', 'BOTH_OF_EDITORS', message);
}
