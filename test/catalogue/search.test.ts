import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SearchDocument, type SearchQueryVariables } from '../generated/graphql.js';
import { type Asker, asker } from '../support/ask.js';

let asking: Asker;
beforeAll(async () => {
  asking = await asker();
});
afterAll(() => asking.close());

const search = async (text: string, more: Partial<SearchQueryVariables> = {}) =>
  (await asking.ask(SearchDocument, { text, ...more })).search;

const first = async (text: string) => {
  const { node } = (await search(text)).nodes[0] ?? {};
  return node && 'slug' in node ? `${node.__typename}:${node.slug}` : node?.__typename;
};

describe('search', () => {
  it.each([
    ['Gent', 'City:ghent'],
    ['Ghent', 'City:ghent'],
    ['gand', 'City:ghent'],
    ['munchen', 'City:munich'],
    ['MÜNCHEN', 'City:munich'],
    ['barcelno', 'City:barcelona'],
    ['proximus', 'Business:proximus'],
  ])('finds %s as %s', async (text, expected) => {
    expect(await first(text)).toBe(expected);
  });

  it('finds words inside texts and marks them', async () => {
    const { nodes } = await search('crowd density');
    const useCase = nodes.find(({ node }) => node.__typename === 'UseCase');
    expect(useCase?.highlights[0]?.fragment).toMatch(/<mark>\w+<\/mark>/);
  });

  it('finds the beginning of a word', async () => {
    const { totalCount } = await search('micromob');
    expect(totalCount).toBeGreaterThan(0);
  });

  it('escapes what is not a mark', async () => {
    const { sql } = await import('../../src/database/database.js');
    await asking.database.rows(sql`
      insert into use_case (slug, assertion, title, summary, challenges)
      values ('script', 'EDITORIAL', 'Xylophone <script>alert(1)</script>', 'A & B', '{}')`);
    const { nodes } = await search('xylophone');
    await asking.database.rows(sql`delete from use_case where slug = 'script'`);
    expect(nodes[0]?.highlights[0]?.fragment).toBe(
      '<mark>Xylophone</mark> &lt;script&gt;alert(1)&lt;/script&gt;',
    );
  });

  it('counts all results by type, country, theme and status', async () => {
    const { totalCount, facets } = await search('mobility');
    expect(facets.map(({ key }) => key)).toEqual(['TYPE', 'COUNTRY', 'THEME', 'STATUS']);
    const byType = facets[0]?.buckets ?? [];
    expect(byType.reduce((total, { count }) => total + count, 0)).toBe(totalCount);
    expect(byType.length).toBeGreaterThan(3);
    expect(facets[2]?.buckets).toContainEqual(
      expect.objectContaining({ value: 'TRAN', label: 'Transport' }),
    );
  });

  it('narrows by type, country, theme and status, and counts what is left', async () => {
    const narrow = {
      types: ['Implementation' as const],
      filter: { countries: ['BE'], statuses: ['OPERATIONAL'] },
    };
    const { totalCount, facets, nodes } = await search('visitor flows', narrow);
    expect(totalCount).toBeGreaterThan(0);
    expect(facets[1]?.buckets).toEqual([{ value: 'BE', label: 'Belgium', count: totalCount }]);
    expect(nodes.every(({ node }) => node.__typename === 'Implementation')).toBe(true);
  });

  it('pages through all results once, the best first', async () => {
    const whole = await search('data', { first: 100 });
    const seen: unknown[] = [];
    let after: string | null | undefined;
    do {
      const page = await search('data', { first: 40, ...(after && { after }) });
      seen.push(...page.nodes.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(whole.totalCount);
    expect(seen.slice(0, 100)).toEqual(whole.nodes.map(({ node }) => node.id));
    const scores = whole.nodes.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  });

  it('reads the page, the facets and each type of result in one statement each', async () => {
    asking.takeStatements();
    const { nodes } = await search('amsterdam', { first: 50 });
    const types = new Set(nodes.map(({ node }) => node.__typename));
    expect(asking.takeStatements().length).toBeLessThanOrEqual(2 + types.size);
  });

  it.each(['!!!', '"', "'", 'a & | b', ':*', '\\', '-', '<->', 'Ø', '日本'])(
    'answers odd text %s without an error',
    async (text) => {
      await expect(search(text)).resolves.toMatchObject({
        totalCount: expect.any(Number) as number,
      });
    },
  );

  it('refuses an empty text with a code', async () => {
    const { errors } = await asking.answer('{ search(text: "  ") { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'text' });
  });
});
