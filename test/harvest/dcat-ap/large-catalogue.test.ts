import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { dcatApAdapter } from '../../../src/harvest/dcat-ap/dcat-ap.adapter.js';
import { collect } from './given-catalogue.js';

const DCAT = 'http://www.w3.org/ns/dcat#';
/** Enough that they do not all stay in memory. */
const COUNT = 10_000;

const temporaryFolders = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('hansa-harvest-'));

it('puts together datasets of which the parts are far apart', async () => {
  const { datasets, problems } = await collect(read(manyTriples()));

  expect(problems).toEqual([]);
  expect(datasets).toHaveLength(COUNT);
  expect(datasets[4711]).toMatchObject({
    identifier: 'https://city.example/4711',
    titles: [{ text: 'Set 4711', language: 'en' }],
    publisher: { names: [{ text: 'City' }] },
    distributions: [{ downloadUrl: 'https://city.example/4711.csv' }],
  });
});

it('leaves nothing behind when it is broken off', async () => {
  const before = temporaryFolders();
  for await (const finding of read(manyTriples())) if (finding.kind === 'DATASET') break;
  await expect(collect(read(interrupted()))).rejects.toThrow('connection lost');
  expect(temporaryFolders()).toEqual(before);
});

const read = (body: AsyncIterable<Uint8Array>) =>
  dcatApAdapter.read({ url: 'https://city.example/', contentType: 'application/n-triples', body });

/** First all types, then all titles and so on. */
async function* manyTriples(): AsyncGenerator<Uint8Array> {
  const set = (at: number): string => `<https://city.example/${at}>`;
  const lines: ((at: number) => string)[] = [
    (at) => `${set(at)} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${DCAT}Dataset> .`,
    (at) => `${set(at)} <http://purl.org/dc/terms/title> "Set ${at}"@en .`,
    (at) => `${set(at)} <http://purl.org/dc/terms/description> "All of ${at}" .`,
    (at) => `${set(at)} <http://purl.org/dc/terms/publisher> _:city .`,
    (at) => `${set(at)} <${DCAT}distribution> _:file${at} .`,
    (at) => `_:file${at} <${DCAT}downloadURL> <https://city.example/${at}.csv> .`,
    (at) => (at === 0 ? '_:city <http://xmlns.com/foaf/0.1/name> "City" .' : ''),
    (at) => `${set(at)} <http://purl.org/dc/terms/identifier> "${at}" .`,
  ];
  for (const line of lines) {
    for (let start = 0; start < COUNT; start += 500) {
      yield Buffer.from(Array.from({ length: 500 }, (_, at) => `${line(start + at)}\n`).join(''));
    }
  }
}

async function* interrupted(): AsyncGenerator<Uint8Array> {
  yield* manyTriples();
  throw new Error('connection lost');
}
