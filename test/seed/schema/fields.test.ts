import { describe, expect, it } from 'vitest';
import { countryCode, day, partialDate, slug, text, url } from '../../../src/seed/schema/fields.js';

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('text', () => {
  it.each([
    'Court ruling 6 K 90/20 of 2021-12-01',
    'About 40 000 euro a year, +5% in 2024',
    'Ask @hansa or see https://maps.example/@51.2,2.9,15z/+320123456789',
    'Decree 2016-973 and 1800-2024',
  ])('may be %j', (words) => expect(accepts(text, words)).toBe(true));

  it.each([
    'Ask jane.doe@city.example for it',
    'Call +32 9 210 10 10',
    'Call 0032 (9) 210-10-10 now',
    '',
    '   ',
    'half \ud83d of one',
    'nothing \0 there',
    null,
    7,
  ])('is not %j', (words) => expect(accepts(text, words)).toBe(false));

  it('loses the white space at its edges', () => {
    expect(text.parse('GBFS ')).toBe('GBFS');
  });
});

describe('a slug', () => {
  it.each(['ghent', 'the-hague', '3d-model'])('may be %j', (id) =>
    expect(accepts(slug, id)).toBe(true),
  );

  it.each(['Ghent', 'gent-', 'a--b', 'a b', 'gén', ''])('is not %j', (id) =>
    expect(accepts(slug, id)).toBe(false),
  );
});

describe('an address', () => {
  it.each(['https://a.example', 'http://a.example/x?y=z'])('may be %j', (address) =>
    expect(accepts(url, address)).toBe(true),
  );

  it.each(['ftp://a.example', 'javascript:alert(1)', 'a.example', '/a', 'https://'])(
    'is not %j',
    (address) => expect(accepts(url, address)).toBe(false),
  );
});

describe('a day', () => {
  it.each(['2024-02-29', '1999-12-31'])('may be %j', (date) =>
    expect(accepts(day, date)).toBe(true),
  );

  it.each(['2023-02-29', '2024-13-01', '2024-5-1', '2024-05', '01-05-2024'])('is not %j', (date) =>
    expect(accepts(day, date)).toBe(false),
  );
});

describe('a partial date', () => {
  it.each(['2024', '2024-02', '2024-02-29'])('may be %j', (date) =>
    expect(accepts(partialDate, date)).toBe(true),
  );

  it.each(['24', '2024-13', '2023-02-29', '2024-02-29-01', 'spring 2024'])('is not %j', (date) =>
    expect(accepts(partialDate, date)).toBe(false),
  );
});

describe('a country code', () => {
  it.each(['BE', 'GB', 'GR', 'XK'])('may be %j', (code) =>
    expect(accepts(countryCode, code)).toBe(true),
  );

  it.each(['UK', 'EL', 'EU', 'DD', 'ZZ', 'be', 'BEL', ''])('is not %j', (code) =>
    expect(accepts(countryCode, code)).toBe(false),
  );
});
