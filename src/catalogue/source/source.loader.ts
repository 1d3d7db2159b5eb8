import type { Asked } from '../../graphql/selection.js';
import { linkEdge } from '../reading/edge.js';
import { type ListEdge, type Row, snakeCase } from '../reading/noun.js';
import type { StatedBy } from '../reading/page-reader.js';
import type { Reader } from '../reading/reader.js';
import { sourceNoun } from './source.noun.js';

/** Nouns whose records list their sources; code lists (themes, countries) and sources themselves have none. */
export const SOURCED = [
  'City',
  'Business',
  'DataKind',
  'Dataset',
  'UseCase',
  'Implementation',
  'WorkingGroup',
  'Event',
  'Instrument',
  'SharingModel',
  'Network',
];

const sourcesOf = new Map<string, ListEdge>(
  SOURCED.map((type) => [
    type,
    linkEdge(sourceNoun, {
      table: `${snakeCase(type)}_source`,
      parent: `${snakeCase(type)}_id`,
      node: 'source_id',
      columns: ['position'],
    }),
  ]),
);

/** The sources that show a record or link, the main one first. */
export async function readSources(reader: Reader, by: StatedBy, asked: Asked): Promise<Row[]> {
  const own = by.sourceId && (await reader.one(sourceNoun, by.sourceId, asked));
  if (own) return [own];
  const edge = sourcesOf.get(by.type);
  return edge ? reader.list(edge, by.id, asked) : [];
}
