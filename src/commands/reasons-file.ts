import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { explainLink } from '../matching/links/explain-link.js';
import type { LinkIndex } from '../matching/links/link-index.js';
import type { LinkModel } from '../matching/links/link-model.js';
import type { RankedList } from '../matching/links/rank.js';
import type { RankedListsFile } from './ranked-lists-file.js';

interface Explained {
  readonly model: LinkModel;
  readonly index: LinkIndex;
}

/** One row per reason of the first answers, strongest first. */
export async function writeReasons(
  { file, task, fold }: RankedListsFile,
  lists: readonly RankedList[],
  explained: Explained,
): Promise<void> {
  const rows = function* (): Generator<Row> {
    for (const { question, answers } of lists) {
      for (const [at, answer] of answers.slice(0, MOST_EXPLAINED).entries()) {
        const pair =
          task === 'T1' ? { city: question, item: answer } : { city: answer, item: question };
        yield* explainAnswer(explained, pair, { fold, rank: at + 1 });
      }
    }
  };
  await pipeline(
    Readable.from(rows()),
    stringify({ header: true, columns: COLUMNS }),
    createWriteStream(file),
  );
}

const MOST_EXPLAINED = 10;
const COLUMNS = [
  'fold',
  'city_id',
  'item_id',
  'rank',
  'score',
  'contribution',
  'kind',
  'reason',
  'evidence',
];

type Row = (string | number)[];

function explainAnswer(
  { model, index }: Explained,
  pair: { city: number; item: number },
  { fold, rank }: { fold: string; rank: number },
): Row[] {
  const { cities, items } = index.attributes;
  const reasons = explainLink(model, index, pair);
  const score = reasons.reduce((sum, { contribution }) => sum + contribution, 0);
  return reasons.map(({ kind, contribution, text, evidence }) => [
    fold,
    cities[pair.city]!.id,
    items[pair.item]!.id,
    rank,
    score,
    contribution,
    kind,
    text,
    evidence.map(({ type, id }) => `${type.toLowerCase()}:${id}`).join(' '),
  ]);
}
