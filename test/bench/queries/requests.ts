import { readFileSync } from 'node:fs';
import { projectPath } from '../../../src/database/project-path.js';
import { encodeCursor } from '../../../src/graphql/cursor.js';
import type { Places } from './find-places.js';

/** What is asked of each server; a server is left out of a request that it has no answer to. */
export interface BenchRequest {
  readonly name: string;
  readonly hansa: GraphQLRequest;
  /** Field names are made those of Hansa by aliases, and a publisher by what its three columns hold. */
  readonly postgraphile?: GraphQLRequest;
  /** The hand-written server has one answer for each name. */
  readonly handWritten?: { readonly operation: string; readonly variables: Variables };
}

export type GraphQLRequest = { readonly query: string; readonly variables?: Variables };

type Variables = Readonly<Record<string, unknown>>;

const DOCUMENTS = ['test', 'bench', 'queries', 'documents'];

const document = (name: string): string =>
  readFileSync(projectPath(...DOCUMENTS, `${name}.graphql`), 'utf8');

/** The requests, about the places that a catalogue has; PostGraphile gives its own cursors. */
export function makeRequests(places: Places, postgraphileCursor: string): BenchRequest[] {
  const { slug, filter } = places;
  const { title, id } = places.before;
  const after = encodeCursor('Dataset.TITLE.ASC', [title, id]);
  const text = 'bicycle counts station';
  return [
    compared('deep', {}),
    compared('small', { slug }),
    compared('filtered', filter),
    {
      ...compared('deep-page', { after }, { after: postgraphileCursor }),
      handWritten: { operation: 'deep-page', variables: { title, id } },
    },
    { name: 'search', hansa: { query: document('search'), variables: { text } } },
    {
      name: 'statistics',
      hansa: { query: document('statistics') },
      handWritten: { operation: 'statistics', variables: {} },
    },
    { name: 'flagship', hansa: { query: readFileSync(FLAGSHIP, 'utf8'), variables: { slug } } },
  ];
}

const FLAGSHIP = projectPath('src', 'web', 'explorer', 'examples', 'opportunities.graphql');

/** Asks for the dataset after which the page starts. */
export const cursorRequest = ({ before }: Places): GraphQLRequest => ({
  query: `query Cursor($offset: Int!) {
    allDatasets(first: 1, offset: $offset, orderBy: [TITLE_ASC]) { pageInfo { endCursor } }
  }`,
  variables: { offset: before.offset },
});

const compared = (name: string, variables: Variables, other = variables): BenchRequest => ({
  name,
  hansa: { query: document(name), variables },
  postgraphile: { query: document(`${name}.postgraphile`), variables: other },
  handWritten: { operation: name, variables },
});
