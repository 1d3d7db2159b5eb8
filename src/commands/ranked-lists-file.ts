import { writeFile } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import type { Attributes } from '../matching/links/attributes.js';
import type { Task } from '../matching/links/feature-sets.js';
import type { RankedList } from '../matching/links/rank.js';

export interface RankedListsFile {
  readonly file: string;
  readonly task: Task;
  /** What the links to predict are called: t for those in time. */
  readonly fold: string;
}

/** One row per answer, `rank` from 1: items of a city (T1) or cities of an item (T2). */
export async function writeRankedLists(
  { file, task, fold }: RankedListsFile,
  lists: readonly RankedList[],
  { cities, items }: Attributes,
): Promise<void> {
  const [asked, answering] = task === 'T1' ? [cities, items] : [items, cities];
  const rows = lists.flatMap(({ question, answers }) =>
    answers.map((answer, at) => [fold, asked[question]!.id, at + 1, answering[answer]!.id]),
  );
  const columns = [
    'fold',
    ...(task === 'T1' ? ['city_id', 'rank', 'item_id'] : ['item_id', 'rank', 'city_id']),
  ];
  await writeFile(file, stringify(rows, { header: true, columns }));
}
