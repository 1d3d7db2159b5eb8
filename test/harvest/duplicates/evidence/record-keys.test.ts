import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../../src/harvest/duplicates/evidence/address-key.js';
import { globalIdentifiers } from '../../../../src/harvest/duplicates/evidence/global-identifiers.js';
import {
  type KeyKind,
  keysOf,
  storedKeys,
} from '../../../../src/harvest/duplicates/evidence/record-keys.js';
import { prepareDescribed } from '../../../support/harvest/described.js';

const UUID = '7451e012-64b2-4bbc-af20-a0e2bc61b585';

describe('an address', () => {
  it.each([
    ['http://www.Gent.be/Data/Trees/', 'gent.be/Data/Trees'],
    ['https://gent.be:443/Data//Trees#top', 'gent.be/Data/Trees'],
    ['https://gent.be/d?b=2&utm_source=x&a=1', 'gent.be/d?a=1&b=2'],
    ['https://gent.be/caf%C3%A9', 'gent.be/café'],
    ['https://gent.be/#/dataset/7', 'gent.be#/dataset/7'],
    ['https://gent.be/100%', 'gent.be/100%'],
    ['https://gent.be/', null],
    ['https://gent.be/nl', null],
    ['https://gent.be/index.html', null],
    ['https://data.gent.be/datasets/', null],
    ['ftp://gent.be/trees', null],
    ['gent.be/trees', null],
  ])('%s is compared as %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});

describe('an identifier', () => {
  it.each<[string, string[]]>([
    ['10.5281/ZENODO.12', ['doi:10.5281/zenodo.12']],
    ['https://doi.org/10.5281/zenodo.12', ['doi:10.5281/zenodo.12']],
    [`urn:uuid:${UUID}`, [UUID]],
    [`{${UUID.toUpperCase()}}`, [UUID]],
    [`https://gent.be/dataset/${UUID}`, [`gent.be/dataset/${UUID}`, UUID]],
    ['urn:nbn:de:101:1-2019', ['urn:nbn:de:101:1-2019']],
    ['00000000-0000-0000-0000-000000000000', []],
    ['1', []],
    ['dataset-3', []],
    ['346252@federal-office', []],
    ['https://gent.be/', []],
    ['http://example.com/dataset/1', []],
    ['https://gent.be/.well-known/genid/b0', []],
  ])('%s is the same everywhere as %j', (text, identifiers) => {
    expect(globalIdentifiers(text)).toEqual(identifiers);
  });
});

describe('a record', () => {
  const valuesOf = (kind: KeyKind, stated: Parameters<typeof prepareDescribed>[0]) =>
    keysOf(prepareDescribed(stated)).flatMap((key) => (key.kind === kind ? [key.value] : []));

  it('is told by its feed and the address of the feed', () => {
    expect(
      valuesOf('FEED', {
        distributions: [{ access_url: 'https://velo.example/gbfs.json', system_id: 'velo' }],
      }),
    ).toEqual(['velo', 'velo.example/gbfs.json']);
  });

  it('is told by title only beside its publisher', () => {
    expect(valuesOf('TITLE', { title: 'Street trees' })).toEqual([]);
    expect(valuesOf('TITLE', { title: 'Street trees', publisher_name: 'Gent Ltd.' })).toEqual([
      'street trees (gent)',
    ]);
  });

  it('shares words with a title of a word more, and never with one of another number', () => {
    const words = (title: string) => new Set(valuesOf('WORDS', { title, publisher_name: 'Gent' }));
    const meet = (one: string, other: string) => !words(one).isDisjointFrom(words(other));
    expect(meet('Bus stops of Gent', 'Bus stops Gent')).toBe(true);
    expect(meet('Budget of Gent 2019', 'Budget of Gent 2020')).toBe(false);
  });

  it('has each key once', () => {
    const keys = storedKeys(
      keysOf(
        prepareDescribed({ iri: `https://gent.be/${UUID}`, identifier: `https://gent.be/${UUID}` }),
      ),
    );
    expect(keys).toHaveLength(new Set(keys).size);
    expect(keys.map((key) => key.charAt(0)).toSorted()).toEqual(['i', 'i', 'p']);
  });
});
