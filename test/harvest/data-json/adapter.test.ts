import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataJsonAdapter } from '../../../src/harvest/data-json/adapter.js';
import { bytesOf, findIn, shortly } from '../../support/catalogue-document.js';
import { TREES } from './given-trees.js';

describe('a document', () => {
  it('that has an object for its list of datasets gives that one', async () => {
    const { datasets, problems } = await findIn(dataJsonAdapter, { dataset: TREES });

    expect(problems.map(shortly)).toEqual(['KEPT VALUE_INVALID dataset']);
    expect(datasets).toHaveLength(1);
  });

  it('may be an empty catalogue', async () => {
    expect((await findIn(dataJsonAdapter, { title: 'Portal', dataset: [] })).findings).toEqual([]);
    expect((await findIn(dataJsonAdapter, [])).findings).toEqual([]);
  });

  it.each([
    ['another JSON', '{"result": []}', ['REJECTED DOCUMENT_BROKEN dataset']],
    ['a page', '<!doctype html>', ['REJECTED DOCUMENT_BROKEN']],
    ['XML', '<?xml version="1.0"?><rss/>', ['REJECTED DOCUMENT_BROKEN']],
    ['nothing', ' \n', ['REJECTED DOCUMENT_BROKEN']],
  ])('that is %s is told', async (_what, body, expected) => {
    const { datasets, problems } = await findIn(dataJsonAdapter, body);

    expect(problems.map(shortly)).toEqual(expected);
    expect(datasets).toEqual([]);
  });

  it('that is a page is told by its title', async () => {
    const page = '<html><head><title>Back soon</title></head></html>';

    expect((await findIn(dataJsonAdapter, page)).problems).toMatchObject([
      { found: 'Back soon', accepted: 'JSON; this is a web page' },
    ]);
  });

  it('that breaks off gives what came before', async () => {
    const whole = JSON.stringify({ dataset: [TREES, { ...TREES, identifier: 'trees-2' }] });
    const { datasets, problems } = await findIn(dataJsonAdapter, whole.slice(0, -20));

    expect(datasets.map(({ identifier }) => identifier)).toEqual(['trees-1']);
    expect(problems).toMatchObject([
      {
        code: 'DOCUMENT_BROKEN',
        outcome: 'REJECTED',
        found: expect.stringContaining('breaks off (line 1'),
      },
    ]);
  });

  it('loses only the record that is no JSON', async () => {
    const { datasets, problems } = await findIn(
      dataJsonAdapter,
      '{"dataset": [{"identifier": "a", "title": "The "big" one"}, {"identifier": "b"}]}',
    );

    expect(problems.map(shortly)).toEqual(['REJECTED RECORD_BROKEN dataset[0]']);
    expect(datasets.map(({ identifier }) => identifier)).toEqual(['b']);
  });

  it.each([
    [
      'a comma too many in a record',
      '{"dataset": [{"identifier": "a", "title": "x,]",}]}',
      'x,]',
      'dataset[0]',
    ],
    [
      'a line break in a text',
      '{"dataset": [{"identifier": "a", "title": "x\ny"}]}',
      'x y',
      'dataset[0]',
    ],
  ])('is mended: %s', async (_what, body, title, field) => {
    const { datasets, problems } = await findIn(dataJsonAdapter, body);

    expect(problems.map(shortly)).toEqual([`KEPT RECORD_BROKEN ${field}`]);
    expect(datasets).toMatchObject([{ titles: [{ text: title }] }]);
  });

  it('with a comma after its last record is read', async () => {
    const { datasets, problems } = await findIn(
      dataJsonAdapter,
      '{"dataset": [{"identifier": "a"},]}',
    );

    expect(problems.map(shortly)).toEqual(['KEPT DOCUMENT_BROKEN']);
    expect(datasets).toHaveLength(1);
  });

  it('in windows-1252 is read, and told', async () => {
    const body = Buffer.from('{"dataset": [{"identifier": "a", "title": "Población"}]}', 'latin1');
    const { datasets, problems } = await findIn(dataJsonAdapter, body, {
      contentType: 'application/json; charset=utf-8',
    });

    expect(datasets).toMatchObject([{ titles: [{ text: 'Población' }] }]);
    expect(problems).toMatchObject([
      {
        code: 'ENCODING_WRONG',
        outcome: 'KEPT',
        found: 'byte 51 is not UTF-8 (declared as application/json; charset=utf-8)',
      },
    ]);
  });

  it('leaves out a record of more than 4 million characters', async () => {
    const dataset = [{ identifier: 'a', title: 'x'.repeat(4_000_000) }, TREES];
    const { datasets, problems } = await findIn(dataJsonAdapter, { dataset }, { pieces: 65_536 });

    expect(problems.map(shortly)).toEqual(['REJECTED TOO_MUCH dataset[0]']);
    expect(datasets).toHaveLength(1);
  });

  it('leaves out a record that is too deep', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { problems } = await findIn(
      dataJsonAdapter,
      `{"dataset": [{"identifier": "a", "spatial": ${deep}}]}`,
    );

    expect(problems.map(shortly)).toEqual(['REJECTED TOO_MUCH dataset[0]']);
  });
});

it.each([
  ['https://data.example', 'https://data.example/data.json'],
  ['https://data.example/open/', 'https://data.example/data.json'],
  ['https://data.example/open/catalog.json', 'https://data.example/open/catalog.json'],
  ['https://data.example/api?format=pod', 'https://data.example/api?format=pod'],
])('begins at the file of %s', (address, expected) => {
  expect(dataJsonAdapter.firstUrl(new URL(address)).href).toBe(expected);
});

describe('a document that is cut anywhere', () => {
  const whole = bytesOf({
    title: 'Ünïcode',
    dataset: [TREES, { ...TREES, identifier: 'é-2' }, { title: 'third' }],
  });

  it('gives no dataset that the whole does not have', async () => {
    const { datasets } = await findIn(dataJsonAdapter, whole);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length),
        fc.integer({ min: 1, max: 50 }),
        async (end, pieces) => {
          const cut = await findIn(dataJsonAdapter, whole.subarray(0, end), { pieces });

          expect(cut.datasets).toEqual(datasets.slice(0, cut.datasets.length));
          expect(
            end === whole.length || cut.problems.some(({ outcome }) => outcome === 'REJECTED'),
          ).toBe(true);
        },
      ),
    );
  });

  it('never makes the reading fail, whatever is changed in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.uint8Array({ maxLength: 4 }),
        async (at, put) => {
          const changed = Buffer.concat([whole.subarray(0, at), put, whole.subarray(at + 1)]);

          expect((await findIn(dataJsonAdapter, changed)).datasets.length).toBeLessThanOrEqual(3);
        },
      ),
    );
  });
});
