import escapeHtml from 'escape-html';
import { encodeCursor } from '../../graphql/cursor.js';
import { type Connection, connection, pageSize } from '../../graphql/page.js';
import { userInputError } from '../../graphql/user-input-error.js';
import type { Reader } from '../reading/reader.js';
import { MARK, SEARCH_ORDER, facetStatement, searchStatement } from './search-statement.js';
import type { SearchArgs } from './search.type.js';

interface FoundRow {
  type: string | null;
  id: number;
  score: number;
  total: number;
  title: string;
  text: string;
}

export interface SearchResult {
  key: { type: string; id: number };
  score: number;
  highlights: { field: string; fragment: string }[];
}

export type SearchPage = Connection<SearchResult> & { args: SearchArgs };

const LONGEST_TEXT = 200;

export async function search(reader: Reader, args: SearchArgs): Promise<SearchPage> {
  checkText(args.text);
  const size = pageSize(args);
  const rows = await reader.database.rows<FoundRow>(searchStatement(args));
  const found = rows.filter(({ type }) => type !== null);
  const page = connection({
    edges: found.slice(0, size).map((row) => ({
      cursor: encodeCursor(SEARCH_ORDER.order, [row.score, row.type, row.id]),
      node: toResult(row),
    })),
    hasNextPage: found.length > size,
    hasPreviousPage: args.after != null,
    totalCount: rows[0]?.total ?? 0,
  });
  return { ...page, args };
}

function checkText(text: string): void {
  if (text.trim() !== '' && text.length <= LONGEST_TEXT) return;
  const message = `"text" has ${text.trim().length} characters; it takes 1 to ${LONGEST_TEXT}.`;
  throw userInputError('BAD_USER_INPUT', 'text', message);
}

const toResult = ({ type, id, score, title, text }: FoundRow): SearchResult => ({
  key: { type: type as string, id },
  score,
  highlights: Object.entries({ title, text })
    .filter(([, fragment]) => fragment.includes(MARK.start))
    .map(([field, fragment]) => ({ field, fragment: toHtml(fragment) })),
});

const toHtml = (fragment: string): string =>
  escapeHtml(fragment).replaceAll(MARK.start, '<mark>').replaceAll(MARK.end, '</mark>');

interface FacetRow {
  key: string;
  value: string;
  label: string;
  count: number;
}

const FACETS = ['TYPE', 'COUNTRY', 'THEME', 'STATUS'];

export async function readFacets(reader: Reader, args: SearchArgs): Promise<object[]> {
  const rows = await reader.database.rows<FacetRow>(facetStatement(args));
  return FACETS.map((key) => ({ key, buckets: rows.filter((row) => row.key === key) }));
}
