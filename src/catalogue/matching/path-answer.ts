import DataLoader from 'dataloader';
import { sql } from '../../database/database.js';
import { nodeKey } from '../../graphql/node-id.js';
import type { Asked } from '../../graphql/selection.js';
import { userInputError } from '../../graphql/user-input-error.js';
import type { PathNode, PathNodeType } from '../../matching/paths/link.js';
import { type Hop, MOST_HOPS, type PathAnswer, pathsBetween } from '../../matching/paths/paths.js';
import type { Context } from '../context.js';
import { nouns } from '../nouns.js';
import type { Row } from '../reading/noun.js';
import type { Reader } from '../reading/reader.js';
import { readSources } from '../source/source.loader.js';

const LINKED: ReadonlySet<string> = new Set<PathNodeType>([
  'City',
  'Business',
  'UseCase',
  'DataKind',
  'Dataset',
  'WorkingGroup',
  'Network',
  'Implementation',
  'Instrument',
  'Event',
]);
const TYPES = new Set(nouns.map(({ noun }) => noun.type));

export interface PathRequest {
  from: string;
  to: string;
  maxHops: number;
}

export async function readPaths(
  { read, matching }: Context,
  { from, to, maxHops }: PathRequest,
): Promise<PathAnswer> {
  if (maxHops < 1 || maxHops > MOST_HOPS) {
    throw refuse('maxHops', `is ${maxHops}; it takes 1 to ${MOST_HOPS}.`);
  }
  const ends = [endNamed('from', from), endNamed('to', to)] as const;
  if (from === to) throw refuse('to', 'is the same record as "from"; a path has two ends.');
  await Promise.all([checkExists(read, 'from', ends[0]), checkExists(read, 'to', ends[1])]);
  return pathsBetween(await matching.index(), ends, maxHops);
}

const refuse = (argument: string, message: string) =>
  userInputError('BAD_USER_INPUT', argument, `"${argument}" ${message}`);

function endNamed(argument: string, text: string): PathNode {
  const { type, id } = nodeKey(text, TYPES);
  if (LINKED.has(type)) return { type: type as PathNodeType, id };
  throw refuse(
    argument,
    `is a record of the type ${type}; paths lead between ${[...LINKED].join(', ')}.`,
  );
}

async function checkExists(read: Reader, argument: string, { type, id }: PathNode): Promise<void> {
  const { noun } = nouns.find((listed) => listed.noun.type === type)!;
  const row = await read.find(noun, { column: 'id', value: id }, { fieldNodes: [], fragments: {} });
  if (!row) throw refuse(argument, 'is the id of a record that is no longer there.');
}

/** The sources of the stating record; a membership of a network has a source of its own. */
export async function readHopSources(reader: Reader, hop: Hop, asked: Asked): Promise<Row[]> {
  const sourceId = hop.kind === 'MEMBER_OF_NETWORK' ? await membershipSource(reader, hop) : null;
  return readSources(reader, { ...hop.record, ...(sourceId !== null && { sourceId }) }, asked);
}

function membershipSource(reader: Reader, { from, to }: Hop): Promise<number | null> {
  const [city, network] = from.type === 'City' ? [from, to] : [to, from];
  return reader
    .loader('city_network', 'source', () => membershipSources(reader))
    .load(`${city.id}:${network.id}`);
}

function membershipSources(reader: Reader): DataLoader<string, number | null> {
  return new DataLoader(async (keys) => {
    const rows = await reader.database.rows<{ key: string; sourceId: number }>(sql`
      select city_id || ':' || network_id as key, source_id as "sourceId" from city_network
      where (city_id, network_id) in (
        select split_part(asked, ':', 1)::int, split_part(asked, ':', 2)::int
        from unnest(${keys}::text[]) as asked)`);
    const byKey = new Map(rows.map(({ key, sourceId }) => [key, sourceId]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}
