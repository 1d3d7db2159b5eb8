import type { Database } from '../../database/database.js';
import { nodeId } from '../../graphql/node-id.js';
import { UsageFailure } from '../../server/failure.js';
import { type AnswerOptions, answerQuestion } from '../answer-question.js';
import { findAmong, type FoundRecord, prefixOf } from '../find-record.js';
import { PathsDocument } from '../generated/graphql.js';
import {
  business,
  city,
  dataKind,
  dataset,
  event,
  implementation,
  instrument,
  network,
  type RecordType,
  useCase,
  workingGroup,
} from '../record-types.js';
import { describePaths } from './describe-paths.js';

export interface PathsOptions extends AnswerOptions {
  maxHops: number;
  first: number;
}

/** Paths lead between records of these types. */
const LINKED: readonly RecordType[] = [
  city,
  business,
  useCase,
  dataKind,
  dataset,
  workingGroup,
  network,
  implementation,
  instrument,
  event,
];

export function runPaths(
  [fromText, toText]: readonly [string, string],
  options: PathsOptions,
): Promise<void> {
  const { maxHops, first } = options;
  return answerQuestion(
    PathsDocument,
    async (database) => {
      const [from, to] = await Promise.all([
        findEnd(database, fromText),
        findEnd(database, toText),
      ]);
      return {
        variables: { from: nodeId(from.type, from.id), to: nodeId(to.type, to.id), maxHops },
        describe: ({ paths }, page) =>
          describePaths({ from: from.name, to: to.name, maxHops, first, ...paths }, page),
      };
    },
    options,
  );
}

/** What is written `type:name`, or just as its name. */
async function findEnd(database: Database, text: string): Promise<FoundRecord> {
  const [, prefix, name] = /^([a-z-]+):(.+)$/.exec(text.trim()) ?? [];
  if (prefix === undefined || name === undefined) return findAmong(database, text, LINKED);
  const type = LINKED.find((type) => prefixOf(type) === prefix);
  if (type) return findAmong(database, name, [type]);
  const types = LINKED.map(prefixOf).join(', ');
  throw new UsageFailure(`"${prefix}" in "${text}" is no type of records; it takes ${types}.`);
}
