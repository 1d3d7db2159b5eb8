import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listed } from '../../support/harvest/portal.js';
import { useCatalogues } from '../../support/harvest/use-catalogues.js';
import { harvesterOn } from '../../support/harvest/use-harvest.js';
import { type TestServer, startTestServer } from '../../support/http-server.js';
import { registryOn } from '../../support/registry.js';

const TOKEN = 'a-token-that-nobody-guesses';
const { scene, lists, datasetOf } = useCatalogues();

let server: TestServer;
beforeEach(async () => {
  const registry = () => registryOn(scene.test);
  server = await startTestServer(scene.test.url, {
    token: TOKEN,
    registryOn: registry,
    harvesterOn,
  });
});
afterEach(() => server.close());

async function ask(query: string, token?: string): Promise<unknown> {
  const response = await fetch(server.endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

const paintings = (identifier: string) =>
  listed(identifier, 'Paintings', { publisher: { name: 'Museum of Gent' } });

async function twoAlike() {
  await lists('city', [paintings('1')]);
  await lists('land', [paintings('a')]);
  return { one: (await datasetOf('city', '1')).slug, other: (await datasetOf('land', 'a')).slug };
}

const decide = (mutation: string, input: string) =>
  ask(
    `mutation { ${mutation}(input: {${input}}) { datasets problems { code field message } } }`,
    TOKEN,
  );

describe('an administrator', () => {
  it('sees candidates, merges and splits them', async () => {
    const { one, other } = await twoAlike();
    const candidates = `{ duplicateDatasets { totalCount pairs {
      status score reasons inCommon decidedAt one { slug title source identifier } other { source } } } }`;
    expect(await ask(candidates, TOKEN)).toEqual({
      data: {
        duplicateDatasets: {
          totalCount: 1,
          pairs: [
            {
              status: 'CANDIDATE',
              score: 0.825,
              reasons: ['SAME_TITLE', 'SAME_PUBLISHER'],
              inCommon: [],
              decidedAt: null,
              one: { slug: one, title: 'Paintings', source: 'city', identifier: '1' },
              other: { source: 'land' },
            },
          ],
        },
      },
    });
    expect(await decide('mergeDatasets', `one: "${one}", other: "${other}"`)).toEqual({
      data: { mergeDatasets: { datasets: [one], problems: [] } },
    });
    expect(
      await ask(`{ dataset(slug: "${other}") { slug sources { slug } provenance { field } } }`),
    ).toMatchObject({
      data: { dataset: { slug: one, sources: [{ slug: 'city' }, { slug: 'land' }] } },
    });
    expect(await decide('splitDataset', `slug: "${one}"`)).toMatchObject({
      data: { splitDataset: { datasets: [one, other].toSorted() } },
    });
    expect(await ask(`{ dataset(slug: "${other}") { slug } }`)).toEqual({
      data: { dataset: { slug: other } },
    });
  });

  it('keeps two apart', async () => {
    const { one, other } = await twoAlike();
    await decide('keepDatasetsApart', `one: "${one}", other: "${other}"`);
    expect(
      await ask('{ duplicateDatasets(status: APART) { totalCount pairs { status } } }', TOKEN),
    ).toEqual({ data: { duplicateDatasets: { totalCount: 1, pairs: [{ status: 'APART' }] } } });
  });

  it('is told what to give otherwise', async () => {
    expect(await decide('mergeDatasets', 'one: "nowhere", other: "waze-for-cities"')).toEqual({
      data: {
        mergeDatasets: {
          datasets: [],
          problems: [
            {
              code: 'UNKNOWN_DATASET',
              field: 'one',
              message: 'No dataset has the slug "nowhere".',
            },
          ],
        },
      },
    });
    expect(await ask('{ duplicateDatasets(skip: -1) { totalCount } }', TOKEN)).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});

it('nobody else sees or decides anything', async () => {
  expect(await ask('{ duplicateDatasets { totalCount } }')).toMatchObject({
    errors: [{ extensions: { code: expect.any(String) } }],
  });
});
