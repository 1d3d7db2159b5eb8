import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetPage } from '../../../src/publish/page/dataset-page.js';
import { PUBLIC_URL } from '../../support/published-catalogue.js';
import {
  arbitraryDataset,
  givenDataset,
  givenDistribution,
  givenKind,
  HOSTILE_TEXTS,
} from '../../support/given-dataset-row.js';

/** What search engines read of a page. */
const dataOf = (text: string): Record<string, unknown> => {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? [];
  return JSON.parse(json) as Record<string, unknown>;
};

const attributesOf = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');

describe('the page of a dataset', () => {
  it('shows what is known, in words', () => {
    const text = datasetPage(
      givenDataset({
        titles: [{ text: 'Fietstellingen', language: 'nl' }],
        publisherCity: { slug: 'ghent', name: 'Ghent' },
        kinds: [givenKind('cycling-activity'), givenKind('weather', true)],
        catalogues: [{ url: 'https://portal.example/', title: 'Portal of Ghent' }],
        distributions: [givenDistribution({ accessUrl: 'https://a.example/', format: 'CSV' })],
      }),
      PUBLIC_URL,
    );

    expect(text).toContain('<span lang="nl">Fietstellingen</span>');
    expect(text).toMatch(/<dt>Publisher<\/dt>\s*<dd>Ghent<\/dd>/);
    expect(text).toMatch(/<dt>Licence<\/dt>\s*<dd>not stated<\/dd>/);
    expect(text).toMatch(/<dt>Kinds of data<\/dt>\s*<dd>Cycling activity<\/dd>/);
    expect(text).toMatch(/its words point to<\/dt>\s*<dd>Weather<\/dd>/);
    expect(text).toContain('<a href="https://portal.example/" rel="nofollow">Portal of Ghent</a>');
    expect(text).toContain('<a href="https://a.example/" rel="nofollow">https://a.example/</a>');
  });

  it('tells search engines of it (schema.org)', () => {
    const row = givenDataset({
      licenceCode: 'CC_BY_4_0',
      publisherName: 'Mobility office',
      distributions: [givenDistribution({ downloadUrl: 'https://a.example/f.csv' })],
    });

    expect(dataOf(datasetPage(row, PUBLIC_URL))).toMatchObject({
      '@type': 'Dataset',
      name: 'Bicycle counts',
      license: 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
      publisher: { '@type': 'Organization', name: 'Mobility office' },
      distribution: [{ '@type': 'DataDownload', contentUrl: 'https://a.example/f.csv' }],
    });
  });

  it.each(HOSTILE_TEXTS.filter(Boolean))(
    'shows a hostile title as it is, and runs nothing: %j',
    (title) => {
      const row = givenDataset({ title, landingPage: title, licence: title, publisherName: title });
      const text = datasetPage(row, PUBLIC_URL);

      expect(text.match(/<script/g)).toHaveLength(1);
      expect(text.match(/<\/script/g)).toHaveLength(1);
      expect(dataOf(text)['name']).toBe(title);
    },
  );

  it('leads nowhere but to the web, whatever a source states', () => {
    fc.assert(
      fc.property(arbitraryDataset, (row) => {
        const text = datasetPage(row, PUBLIC_URL);
        const tags = text.match(/<[a-z]+/g) ?? [];

        expect(attributesOf(text, 'href').filter((url) => !/^(https?|ftps?):/i.test(url))).toEqual(
          [],
        );
        expect(tags.filter((tag) => /script|iframe|object|img|form/.test(tag))).toEqual([
          '<script',
        ]);
        expect(text).not.toMatch(/<[a-z]+[^>]* on[a-z]+=/i);
      }),
    );
  });
});
