import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { baselines, tuneBaseline } from '../matching/links/baselines/tune.js';
import type { Baseline } from '../matching/links/baselines/baseline.js';
import type { Task } from '../matching/links/feature-sets.js';
import { rankAnswers } from '../matching/links/rank.js';
import {
  LIST_LENGTH,
  notice,
  readSetting,
  usageSince,
  type MatchOptions,
  type MatchSetting,
} from './match-setting.js';
import { writeRankedLists } from './ranked-lists-file.js';

export interface MatchBaselinesOptions extends MatchOptions {
  /** Both tasks when not given. */
  readonly task?: Task;
  /** The folder to write to: one file for each task and method. */
  readonly out: string;
}

/** Writes the ranked lists of the known methods, each tuned on the known links, to compare the engine with. */
export async function matchBaselines(options: MatchBaselinesOptions): Promise<void> {
  const setting = await readSetting(options);
  await mkdir(options.out, { recursive: true });
  for (const task of options.task ? [options.task] : TASKS) {
    for (const baseline of baselines)
      await runBaseline(setting, { task, baseline, folder: options.out });
  }
}

const TASKS: readonly Task[] = ['T1', 'T2'];

async function runBaseline(
  setting: MatchSetting,
  { task, baseline, folder }: { task: Task; baseline: Baseline; folder: string },
): Promise<void> {
  const start = performance.now();
  const { attributes, index, openItems, fold } = setting;
  const tuned = tuneBaseline({ ...setting, task }, baseline);
  const scoreItem = tuned.scorer(index);
  const lists = rankAnswers(index, scoreItem, { task, openItems, length: LIST_LENGTH });
  const file = join(folder, `${task}-${baseline.name}.csv`);
  await writeRankedLists({ file, task, fold }, lists, attributes);
  const { ndcgAt10, hitsAt10 } = tuned.validation;
  notice(
    `${file}: ${baseline.setting} ${tuned.setting}; on the last known links NDCG@10 ${ndcgAt10.toFixed(4)}, hits@10 ${hitsAt10.toFixed(4)}; ${usageSince(start)}`,
  );
}
