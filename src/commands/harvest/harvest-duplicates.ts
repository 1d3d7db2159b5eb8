import type { Reason } from '../../harvest/duplicates/evidence/judge-pair.js';
import {
  type Pair,
  type PairPage,
  type PairRequest,
  type PairedRecord,
  readPairs,
} from '../../harvest/duplicates/review/read-pairs.js';
import { paint, print } from '../terminal.js';
import { withHarvester } from './with-harvester.js';

export async function runHarvestDuplicates(request: PairRequest): Promise<void> {
  const page = await withHarvester(({ database }) => readPairs(database, request));
  print(describePage(page, request));
}

function describePage({ totalCount, pairs }: PairPage, { status, skip }: PairRequest): string {
  if (pairs.length === 0) return NOTHING[status];
  const shown = `${skip + 1} to ${skip + pairs.length} of ${totalCount.toLocaleString('en-GB')}`;
  return [...pairs.map(describePair), `${shown}. ${ADVICE[status]}`].join('\n\n');
}

const NOTHING = {
  CANDIDATE: 'No two datasets wait for your word.',
  MERGED: 'No dataset is listed by several catalogues yet.',
  APART: 'No two datasets are kept apart.',
} as const;

const ADVICE = {
  CANDIDATE: 'The same? hansa harvest merge <slug> <slug>, else hansa harvest apart <slug> <slug>',
  MERGED: 'Not the same? hansa harvest split <slug> [--source <name>]',
  APART: 'The same after all? hansa harvest merge <slug> <slug>',
} as const;

function describePair({ score, reasons, inCommon, one, other, decidedAt }: Pair): string {
  const why = reasons.map((reason) => WORDS[reason]).join(', ');
  const by = decidedAt === null ? '' : `, by an administrator on ${decidedAt.slice(0, 10)}`;
  const sure = score === null ? 'found by nobody else' : `${Math.round(score * 100)} % sure`;
  return [
    `${paint('yellow', sure)}${by}${why === '' ? '' : `: ${why}`}`,
    ...inCommon.slice(0, MOST_SHOWN).map((value) => `  both: ${value}`),
    ...[one, other].flatMap(describeRecord),
  ].join('\n');
}

const MOST_SHOWN = 3;

function describeRecord({ slug, title, source, identifier, publisher }: PairedRecord): string[] {
  const where = source === null ? 'by the editors' : `${source} · ${identifier}`;
  const whose = publisher === null ? '' : ` (${publisher})`;
  return [`  ${paint('bold', title)}${whose}`, `    ${slug}`, `    ${where}`];
}

const WORDS: Readonly<Record<Reason, string>> = {
  SAME_IDENTIFIER: 'same identifier',
  SAME_FEED: 'same feed',
  SAME_DOWNLOAD: 'same file',
  SAME_PAGE: 'same page',
  SAME_TITLE: 'same title',
  NEAR_TITLE: 'nearly the same title',
  LIKE_TITLE: 'title alike in part',
  SAME_PUBLISHER: 'same publisher',
  OTHER_TITLE: 'but quite another title',
  NUMBERS_DIFFER: 'but other numbers in the title',
  SEVERAL_ALIKE: 'but another record there is as much alike',
};
