import { listConnection } from '../../graphql/list-connection.js';
import type { Connection } from '../../graphql/page.js';
import { type Asked, nodeFieldsAsked } from '../../graphql/selection.js';
import type { Noun, Row } from '../reading/noun.js';
import type { Reader } from '../reading/reader.js';

export interface AnswerPage {
  first: number;
  after?: string | null;
}

export interface RecordsAsked {
  page: AnswerPage;
  asked: Asked;
}

/** A page of records in a computed order: it is cut from their ids first, so that only its records are read. */
export async function readRecords(
  read: Reader,
  ids: readonly number[],
  { page, asked, noun, order }: RecordsAsked & { noun: Noun; order: string },
): Promise<Connection<Row | null>> {
  const list = { ...page, order, keyOf: (id: number) => id };
  const { edges, nodes, ...rest } = listConnection(ids, list);
  const rows = await Promise.all(nodes.map(read.rowOf(noun, nodeFieldsAsked(asked))));
  return {
    ...rest,
    nodes: rows,
    edges: edges.map(({ cursor }, place) => ({ cursor, node: rows[place] ?? null })),
  };
}
