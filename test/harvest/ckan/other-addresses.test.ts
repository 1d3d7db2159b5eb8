import { describe, expect, it } from 'vitest';
import { useHarvest } from '../../support/harvest/use-harvest.js';
import type { PortalAnswer } from '../../support/harvest/portal.js';

const { scene, add, run, published } = useHarvest();

const missing: PortalAnswer = { status: 404, body: '<html>Not found</html>' };
const answer = (result: unknown): PortalAnswer => ({ body: { help: '…', success: true, result } });
const dataset = (name: string) => ({ id: name, name, title: `Trees ${name}`, notes: 'All.' });

/** A portal of which only some actions are there. */
function serve(actions: Record<string, (asked: URLSearchParams) => PortalAnswer>): void {
  scene.portal.serves((address) => {
    const action = address.pathname.split('/').at(-1) ?? '';
    return actions[action]?.(address.searchParams) ?? missing;
  });
}

const search = () => new URL('/api/3/action/package_search', scene.portal.url).href;

describe('a portal without package_search', () => {
  it('is read by its list of whole datasets, page by page', async () => {
    const pages: Record<string, unknown[]> = {
      0: [[dataset('a'), dataset('b')]],
      2: [[dataset('c')]],
    };
    serve({
      current_package_list_with_resources: (asked) =>
        answer(pages[asked.get('offset') ?? ''] ?? []),
    });

    expect(await add({ url: search() })).toMatchObject({ ok: true, source: { protocol: 'CKAN' } });
    expect(await run()).toMatchObject({ run: { status: 'PUBLISHED', added: 3 } });
    expect(await published()).toEqual(['Trees a', 'Trees b', 'Trees c']);
  });

  it('else by its list of names', async () => {
    serve({
      package_list: () => answer(['a', 'b']),
      package_show: (asked) => answer(dataset(asked.get('id') ?? '')),
    });
    await add({ url: search() });

    expect(await run()).toMatchObject({ run: { status: 'PUBLISHED', added: 2, rejected: 0 } });
  });

  it('that has no list either is told by what was asked first', async () => {
    serve({});

    expect(await add({ url: search() })).toMatchObject({
      problems: [{ code: 'HTTP_STATUS', message: expect.stringContaining('package_search') }],
    });
  });

  it('is not read whole where a part of it was wanted', async () => {
    serve({ package_list: () => answer(['a']) });

    expect(await add({ url: `${search()}?fq=groups:trees` })).toMatchObject({ ok: false });
  });
});

describe('the interface of udata', () => {
  it('leads to its catalogue', async () => {
    const type = { 'content-type': 'text/turtle' };
    scene.portal.serves(({ pathname }) =>
      pathname === '/api/1/site/catalog'
        ? {
            body: '<#a> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> "A" .',
            headers: type,
          }
        : { body: { data: [{ id: 'a', title: 'A' }], next_page: null } },
    );

    const added = await add({ url: new URL('/api/1/datasets/', scene.portal.url).href });

    expect(added).toMatchObject({ ok: true, source: { protocol: 'DCAT_AP' } });
    expect(await run()).toMatchObject({ run: { status: 'PUBLISHED', added: 1 } });
  });
});
