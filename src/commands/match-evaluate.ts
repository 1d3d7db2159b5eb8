import type { Task } from '../matching/links/feature-sets.js';
import { fitLinks } from '../matching/links/fit-links.js';
import { scoreWith, type LinkModel } from '../matching/links/link-model.js';
import { rankAnswers } from '../matching/links/rank.js';
import {
  LIST_LENGTH,
  notice,
  readSetting,
  usageSince,
  type MatchOptions,
} from './match-setting.js';
import { writeRankedLists } from './ranked-lists-file.js';
import { writeReasons } from './reasons-file.js';

export interface MatchEvaluateOptions extends MatchOptions {
  readonly task: Task;
  /** The file to write. */
  readonly out: string;
  /** A file for the reasons, too. */
  readonly explain?: string;
}

/** Fits the engine on the known links and writes its ranked lists. */
export async function matchEvaluate(options: MatchEvaluateOptions): Promise<void> {
  const start = performance.now();
  const { task, out: file } = options;
  const setting = await readSetting(options);
  const model = fitLinks({ ...setting, task, report: notice });
  describeModel(model).forEach(notice);
  const { index, openItems, attributes, fold } = setting;
  const lists = rankAnswers(index, scoreWith(model)(index), {
    task,
    openItems,
    length: LIST_LENGTH,
  });
  await writeRankedLists({ file, task, fold }, lists, attributes);
  if (options.explain !== undefined) {
    await writeReasons({ file: options.explain, task, fold }, lists, { model, index });
    notice(`${options.explain}: reasons of the first ten answers of each list`);
  }
  notice(`${file}: ${lists.length} lists; ${usageSince(start)}`);
}

function describeModel({ task, features, weights, origin }: LinkModel): string[] {
  const used = features
    .map(({ name }, feature) => ({ name, weight: weights[feature]! }))
    .filter(({ weight }) => weight !== 0)
    .map(({ name, weight }) => `  ${weight.toFixed(3).padStart(8)}  ${name}`);
  if (origin.kind === 'PRIOR') {
    return [
      `${task}: ${origin.sample} links are too few to fit weights; these are set by judgement:`,
      ...used,
    ];
  }
  const { sample, validation, penalty } = origin;
  return [
    `${task}: weights fitted on ${sample} links, penalty ${penalty}; on the last part of them NDCG@10 ${validation.ndcgAt10.toFixed(4)}, hits@10 ${validation.hitsAt10.toFixed(4)} (${validation.questions} questions):`,
    ...used,
  ];
}
