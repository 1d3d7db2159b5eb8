import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseDataset } from '../../../src/harvest/normalise/normalise-dataset.js';
import { assessQuality } from '../../../src/harvest/quality/assess-quality.js';
import { ratingOf } from '../../../src/harvest/quality/quality.js';
import { QualitySummary } from '../../../src/harvest/quality/quality-summary.js';
import type { StatedDataset, StatedDistribution } from '../../../src/harvest/stated-dataset.js';
import { inLanguage, statedDataset, statedDistribution } from '../../support/harvest/stated.js';

const EU = 'http://publications.europa.eu/resource/authority';

/** Values of a dataset that lacks nothing. */
const VALUES: Partial<StatedDataset> = {
  descriptions: [inLanguage('Where trees stand')],
  keywords: [inLanguage('tree')],
  themes: [`${EU}/data-theme/ENVI`],
  places: [{ iri: null, names: [inLanguage('Ghent')], geometry: null }],
  periods: [{ start: '2020', end: null }],
  accessRights: `${EU}/access-right/PUBLIC`,
  hasContactPoint: true,
  publisher: { iri: null, names: [inLanguage('City')], homepage: null, type: null },
  issued: '2020-01-01',
  modified: '2024-01-01',
  licence: 'some words',
};

const DISTRIBUTION_VALUES: Partial<StatedDistribution> = {
  accessUrl: 'https://example.org/trees',
  downloadUrl: 'https://example.org/trees.csv',
  format: `${EU}/file-type/CSV`,
  mediaType: 'text/csv',
  licence: `${EU}/licence/CC0`,
  rights: 'free',
  byteSize: '12',
};

type Field = keyof typeof VALUES;
type DistributionField = keyof typeof DISTRIBUTION_VALUES;

function assess(
  fields: readonly string[],
  distributionFields: readonly string[],
  isReachable: (url: string) => boolean | undefined = () => true,
) {
  const distribution = Object.fromEntries(
    distributionFields.map((field) => [field, DISTRIBUTION_VALUES[field as DistributionField]]),
  );
  const stated = Object.fromEntries(fields.map((field) => [field, VALUES[field as Field]]));
  const distributions = [statedDistribution(distribution)];
  return assessQuality(
    normaliseDataset(statedDataset({ ...stated, distributions })).dataset!,
    isReachable,
  );
}

const ALL = Object.keys(VALUES);
const ALL_OF_DISTRIBUTION = Object.keys(DISTRIBUTION_VALUES);

const someOf = (fields: readonly string[]) => fc.subarray([...fields]);

describe('the score', () => {
  it('of metadata that lack nothing is 405', () => {
    const quality = assess(ALL, ALL_OF_DISTRIBUTION);
    expect(quality).toMatchObject({ score: 405, rating: 'EXCELLENT', unknownPoints: 0, fixes: [] });
    expect(quality.dimensions.map(({ score, most }) => [score, most])).toEqual([
      [100, 100],
      [100, 100],
      [110, 110],
      [75, 75],
      [20, 20],
    ]);
  });

  it('of a bare title is 0, and each point that lacks has a fix', () => {
    const { score, rating, fixes } = assess([], []);
    expect([score, rating]).toEqual([0, 'BAD']);
    expect(fixes.reduce((sum, { gain }) => sum + gain, 0)).toBe(405);
    expect(fixes[0]).toMatchObject({ field: 'dct:format', gain: 60 });
  });

  it('never falls when a value is added, and is the sum of its parts', () => {
    fc.assert(
      fc.property(
        someOf(ALL),
        someOf(ALL_OF_DISTRIBUTION),
        fc.nat(),
        (fields, ofDistribution, at) => {
          const before = assess(fields, ofDistribution);
          const more = [...ALL, ...ALL_OF_DISTRIBUTION][
            at % (ALL.length + ALL_OF_DISTRIBUTION.length)
          ]!;
          const after = assess(
            [...fields, more].filter((field) => ALL.includes(field)),
            [...ofDistribution, ...ALL_OF_DISTRIBUTION.filter((field) => field === more)],
          );
          expect(after.score).toBeGreaterThanOrEqual(before.score);
          expect(after.score).toBeLessThanOrEqual(405);
          expect(after.dimensions.reduce((sum, { score }) => sum + score, 0)).toBe(after.score);
          const missing = after.fixes.reduce((sum, { gain }) => sum + gain, 0);
          expect(after.score + missing + after.unknownPoints).toBe(405);
        },
      ),
    );
  });

  it('gives no points for what nobody has looked for, and says so', () => {
    const { score, unknownPoints, fixes } = assess(ALL, ALL_OF_DISTRIBUTION, () => undefined);
    expect([score, unknownPoints, fixes]).toEqual([325, 80, []]);
  });

  it('gives no points for an address that does not answer', () => {
    const { score, fixes } = assess(ALL, ALL_OF_DISTRIBUTION, (url) => !url.endsWith('.csv'));
    expect(score).toBe(375);
    expect(fixes).toEqual([
      {
        field: 'dcat:downloadURL',
        gain: 30,
        advice: 'Mend the address of the file: it does not answer.',
      },
    ]);
  });

  it.each([
    [{ format: 'csv', mediaType: null }, ['FORMAT', 'NON_PROPRIETARY', 'MACHINE_READABLE']],
    [{ format: 'XLSX', mediaType: null }, ['FORMAT', 'MACHINE_READABLE']],
    [{ format: 'PDF', mediaType: null }, ['FORMAT']],
    [
      { format: null, mediaType: 'text/csv' },
      ['MEDIA_TYPE', 'NON_PROPRIETARY', 'MACHINE_READABLE'],
    ],
    [
      { format: 'API', mediaType: 'application/json' },
      ['FORMAT', 'MEDIA_TYPE', 'NON_PROPRIETARY', 'MACHINE_READABLE'],
    ],
    [{ format: null, mediaType: null, downloadUrl: 'https://example.org/x.csv' }, []],
  ])('of the format %j meets %j', (stated, met) => {
    const distributions = [statedDistribution(stated)];
    const { indicators } = assessQuality(
      normaliseDataset(statedDataset({ distributions })).dataset!,
      () => undefined,
    );
    const ofFormat = /FORMAT|MEDIA_TYPE|PROPRIETARY|MACHINE/;
    const names = indicators.filter(
      ({ indicator, outcome }) => ofFormat.test(indicator) && outcome === 'MET',
    );
    expect(names.map(({ indicator }) => indicator)).toEqual(met);
  });

  it('is that of the best distribution', () => {
    const distributions = [statedDistribution(), statedDistribution(DISTRIBUTION_VALUES)];
    const both = normaliseDataset(statedDataset({ distributions })).dataset!;
    const one = normaliseDataset(statedDataset({ distributions: distributions.slice(1) })).dataset!;
    const accessibility = (quality: ReturnType<typeof assessQuality>) => quality.dimensions[1];
    expect(accessibility(assessQuality(both, () => true))).toEqual(
      accessibility(assessQuality(one, () => true)),
    );
  });

  it.each([
    [405, 'EXCELLENT'],
    [351, 'EXCELLENT'],
    [350, 'GOOD'],
    [221, 'GOOD'],
    [220, 'SUFFICIENT'],
    [121, 'SUFFICIENT'],
    [120, 'BAD'],
    [0, 'BAD'],
  ])('of %d is rated %s', (score, rating) => {
    expect(ratingOf(score)).toBe(rating);
  });
});

describe('a source', () => {
  it('is told its average, its ratings, its commonest gaps and the fix that gains most over all', () => {
    const summary = new QualitySummary();
    summary.add(assess(ALL, ALL_OF_DISTRIBUTION));
    summary.add(
      assess(
        ALL.filter((field) => field !== 'keywords'),
        ALL_OF_DISTRIBUTION,
      ),
    );
    summary.add(
      assess(
        ALL.filter((field) => !['keywords', 'issued'].includes(field)),
        ALL_OF_DISTRIBUTION,
      ),
    );
    expect(summary.read()).toEqual({
      datasets: 3,
      averageScore: 383,
      ratings: { EXCELLENT: 3, GOOD: 0, SUFFICIENT: 0, BAD: 0 },
      fixes: [
        { field: 'dcat:keyword', advice: 'Give at least one keyword.', datasets: 2, gain: 60 },
        {
          field: 'dct:issued',
          advice: 'Say when the data were first published.',
          datasets: 1,
          gain: 5,
        },
      ],
      gaps: [
        { indicator: 'KEYWORDS', datasets: 2 },
        { indicator: 'ISSUED', datasets: 1 },
      ],
    });
  });

  it('without datasets has no average', () => {
    expect(new QualitySummary().read()).toMatchObject({
      datasets: 0,
      averageScore: null,
      fixes: [],
      gaps: [],
    });
  });
});
