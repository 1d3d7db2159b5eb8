import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseDataset } from '../../../src/harvest/normalise/normalise-dataset.js';
import type { StatedDataset } from '../../../src/harvest/stated-dataset.js';
import { inLanguage, statedDataset, statedDistribution } from '../../support/harvest/stated.js';

const normalise = (stated: Partial<StatedDataset>) => normaliseDataset(statedDataset(stated));

describe('a record', () => {
  it('without a title in any language is rejected', () => {
    const { dataset, problems } = normalise({
      titles: [inLanguage('<p> </p>', 'de')],
      descriptions: [inLanguage('x')],
    });
    expect(dataset).toBeNull();
    expect(problems).toContainEqual({
      code: 'TITLE_MISSING',
      outcome: 'REJECTED',
      record: 'trees',
      field: 'dct:title',
      found: null,
      accepted: 'a title in at least one language',
    });
  });

  it('is the same in whatever order its source states its values', () => {
    const stated = {
      titles: [inLanguage('Bäume', 'de'), inLanguage('Arbres', 'fr')],
      keywords: [inLanguage('b'), inLanguage('a'), inLanguage('c', 'fr')],
      themes: ['TRAN', 'unknown', 'ENVI'],
      languages: ['fr', 'de'],
      landingPages: ['https://b.example/', 'https://a.example/'],
    };
    const turned = Object.fromEntries(
      Object.entries(stated).map(([field, values]) => [field, values.toReversed()]),
    );
    expect(normalise(turned).dataset).toEqual(normalise(stated).dataset);
  });

  it('keeps each text once, with the language that its source gives it', () => {
    const { dataset } = normalise({
      keywords: [
        inLanguage('Tree', 'EN'),
        inLanguage(' Tree ', 'en'),
        inLanguage('Tree'),
        inLanguage(''),
      ],
    });
    expect(dataset?.keywords).toEqual([inLanguage('Tree'), inLanguage('Tree', 'en')]);
  });

  it('says what it cut off', () => {
    const { dataset, problems } = normalise({
      titles: [inLanguage('t'.repeat(1_001))],
      descriptions: [inLanguage('d'.repeat(20_001))],
      keywords: Array.from({ length: 201 }, (_, at) => inLanguage(`word ${at}`)),
    });
    expect(dataset?.title).toHaveLength(1_000);
    expect(dataset?.descriptions[0]?.text).toHaveLength(20_000);
    expect(dataset?.keywords).toHaveLength(200);
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'TOO_MUCH dct:title',
      'TOO_MUCH dct:description',
      'TOO_MUCH dcat:keyword',
    ]);
  });

  it('lists what no vocabulary knows and keeps it', () => {
    const { dataset, unmapped } = normalise({
      themes: ['Transporte', 'compras'],
      frequency: 'now and then',
      licence: 'notspecified',
      distributions: [statedDistribution({ format: 'API' }), statedDistribution({ format: 'API' })],
    });
    expect(dataset?.themes).toEqual([
      { stated: 'Transporte', code: 'TRAN' },
      { stated: 'compras', code: null },
    ]);
    expect(dataset?.licence).toEqual({ stated: 'notspecified', code: null });
    expect(unmapped).toEqual([
      { field: 'dcat:distribution.dct:format', value: 'API' },
      { field: 'dcat:distribution.dct:format', value: 'API' },
      { field: 'dcat:theme', value: 'compras' },
      { field: 'dct:accrualPeriodicity', value: 'now and then' },
    ]);
  });

  it('takes how often it changes from where others say when it changed (DCAT-US)', () => {
    const { dataset, problems } = normalise({ modified: 'R/P1D', descriptions: [inLanguage('x')] });
    expect(dataset).toMatchObject({
      modified: null,
      frequency: { stated: 'R/P1D', code: 'DAILY' },
    });
    expect(problems).toEqual([]);
  });

  it('speaks of the record, the field, what was found and what is accepted', () => {
    const { problems } = normalise({ descriptions: [inLanguage('x')], issued: '31.02.2015' });
    expect(problems).toEqual([
      {
        code: 'DATE_INVALID',
        outcome: 'KEPT',
        record: 'trees',
        field: 'dct:issued',
        found: '31.02.2015',
        accepted: 'a month and a day that the calendar has',
      },
    ]);
  });
});

describe('a licence', () => {
  const withLicences = (...licences: (string | null)[]) =>
    normalise({ distributions: licences.map((licence) => statedDistribution({ licence })) }).dataset
      ?.licence;

  it('is that of all distributions when the dataset states none and they agree', () => {
    expect(withLicences('cc-zero', 'https://creativecommons.org/publicdomain/zero/1.0/')).toEqual({
      stated: 'cc-zero',
      code: 'CC0',
    });
  });

  it('stays open when distributions differ or one has none', () => {
    expect(withLicences('cc-zero', 'odc-by')).toBeNull();
    expect(withLicences('cc-zero', null)).toBeNull();
    expect(withLicences()).toBeNull();
  });
});

describe('a format', () => {
  const formatOf = (stated: Parameters<typeof statedDistribution>[0]) => {
    const [distribution] = normalise({ distributions: [statedDistribution(stated)] }).dataset!
      .distributions;
    return [distribution!.format?.stated, distribution!.format?.code, distribution!.formatBasis];
  };

  it.each([
    [{ format: 'csv', mediaType: 'application/json' }, ['csv', 'CSV', 'STATED']],
    [{ format: 'API', mediaType: 'application/json' }, ['API', 'JSON', 'MEDIA_TYPE']],
    [{ mediaType: 'text/csv' }, ['text/csv', 'CSV', 'MEDIA_TYPE']],
    [{ downloadUrl: 'https://x.example/a.csv' }, ['https://x.example/a.csv', 'CSV', 'URL']],
    [{ format: 'API' }, ['API', null, 'STATED']],
    [{}, [undefined, undefined, null]],
  ])('of %j is %j', (stated, format) => {
    expect(formatOf(stated)).toEqual(format);
  });
});

describe('whatever a source states', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '2015-02-30',
      'javascript:alert(1)',
      '<p><script>x',
      '&lt;b&gt;',
      '{"coordinates":[[',
      '9'.repeat(400),
    ),
  );
  const anyTexts = fc.array(fc.record({ text: anyText, language: fc.option(anyText) }), {
    maxLength: 3,
  });
  const anyWords = fc.array(anyText, { maxLength: 3 });
  const anyWord = fc.option(anyText);

  it('gives plain texts, safe addresses, true dates and whole bytes, or nothing', () => {
    const anyDistribution = fc.record({
      format: anyWord,
      mediaType: anyWord,
      licence: anyWord,
      byteSize: anyWord,
      accessUrl: anyWord,
    });
    const anyDataset = fc.record({
      titles: anyTexts,
      descriptions: anyTexts,
      themes: anyWords,
      languages: anyWords,
      landingPages: anyWords,
      iri: anyWord,
      issued: anyWord,
      modified: anyWord,
      frequency: anyWord,
      accessRights: anyWord,
      licence: anyWord,
      places: fc.array(fc.record({ iri: anyWord, names: anyTexts, geometry: anyWord }), {
        maxLength: 2,
      }),
      periods: fc.array(fc.record({ start: anyWord, end: anyWord }), { maxLength: 2 }),
      distributions: fc.array(anyDistribution.map(statedDistribution), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(anyDataset, (stated) => {
        const { dataset, problems } = normalise({
          ...stated,
          titles: [...stated.titles, inLanguage('Trees')],
        });
        const { landingPages, issued, distributions } = dataset!;
        expect(JSON.stringify(landingPages)).not.toMatch(/javascript:/i);
        expect(issued?.value ?? '2000').toMatch(
          /^(1\d|2[0-2])\d\d(-\d\d(-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?)?)?$/,
        );
        for (const { byteSize } of distributions)
          expect(Number.isSafeInteger(byteSize?.value ?? 0)).toBe(true);
        expect(problems.every(({ found }) => (found ?? '').length <= 200)).toBe(true);
      }),
    );
  });

  it.each([
    ['elements within elements', '<b>'.repeat(100_000)],
    ['lists within lists', '<ul><li>'.repeat(50_000)],
    ['tags that never close', '<a '.repeat(100_000)],
    ['blanks without end', ' '.repeat(400_000)],
    ['entities without end', '&amp;'.repeat(80_000)],
  ])('is read in moments: %s', (_, text) => {
    const started = performance.now();
    const long = {
      descriptions: [inLanguage(text)],
      issued: text,
      periods: [{ start: text, end: null }],
    };
    normalise({
      ...long,
      distributions: [statedDistribution({ byteSize: `1${text}` })],
      licence: text,
      themes: [text],
    });
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
