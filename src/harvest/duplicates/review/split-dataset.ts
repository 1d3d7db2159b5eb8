import type { Database } from '../../../database/database.js';
import type { Harvester } from '../../harvester.js';
import { type Decision, applyVerdicts, decide, refuse, writeVerdict } from './decide.js';
import { type FoundDataset, findDataset, idsOf } from './find-dataset.js';

export interface Split {
  readonly slug: string;
  /** Whose records go out; every record becomes a dataset of its own when it is left out. */
  readonly source?: string | null | undefined;
}

/** Takes a dataset of several records apart, for good; each part is again what it was before. */
export const splitDataset = (harvester: Harvester, { slug, source }: Split): Promise<Decision> =>
  decide(harvester, async (transaction) => {
    const found = await findDataset(transaction, 'slug', slug);
    if (!found.ok) return found;
    const { dataset } = found;
    const wrong = checkSplit(dataset, source ?? null);
    if (wrong) return wrong;
    const isOfOne = dataset.records.every((record) => record.source === source);
    await (source == null || isOfOne
      ? partAll(transaction, dataset)
      : partOne(transaction, dataset, source));
    return { ok: true, datasets: await applyVerdicts(transaction, idsOf(dataset.records)) };
  });

function checkSplit(
  { slug, records }: FoundDataset,
  source: string | null,
): (Decision & { ok: false }) | null {
  if (records.length < 2) {
    return refuse(
      'slug',
      'NOT_SHARED',
      `"${slug}" is made of one record: there is nothing to split.`,
    );
  }
  if (source === null || records.some((record) => record.source === source)) return null;
  const names = [...new Set(records.map((record) => record.source ?? 'the editors'))].join(', ');
  return refuse('source', 'NOT_LISTED_THERE', `"${source}" does not list "${slug}": ${names} do.`);
}

async function partAll(transaction: Database, { records }: FoundDataset): Promise<void> {
  await writeVerdict(transaction, [idsOf(records), idsOf(records)], 'APART');
}

/** What stays was seen to be one: it stays so even where it was so by way of what goes. */
async function partOne(
  transaction: Database,
  { records }: FoundDataset,
  source: string,
): Promise<void> {
  const going = records.filter((record) => record.source === source);
  const staying = records.filter((record) => record.source !== source);
  for (const part of [going, staying]) {
    await writeVerdict(transaction, [idsOf(part), idsOf(part)], 'CONFIRMED');
  }
  await writeVerdict(transaction, [idsOf(going), idsOf(staying)], 'APART');
}
