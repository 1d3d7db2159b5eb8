import { describe, expect, it } from 'vitest';
import { UsageFailure } from '../../../src/server/failure.js';
import { hansaOn } from '../../support/hansa-in-process.js';
import { listed } from '../../support/harvest/portal.js';
import { at, useCatalogues } from '../../support/harvest/use-catalogues.js';

const { scene, lists, datasetOf } = useCatalogues();

const hansa = (...args: string[]) => hansaOn(scene.test.url)('harvest', ...args);

const trees = (identifier: string) =>
  listed(identifier, 'Street trees of Gent', {
    publisher: { name: 'Parks of Gent' },
    ...at({ page: 'https://parks.example/trees' }),
  });

describe('hansa harvest', () => {
  it('lists candidates, takes a decision on them, and takes it back', async () => {
    expect(await hansa('duplicates')).toBe('No two datasets wait for your word.');
    await lists('city', [trees('1')]);
    await lists('land', [{ ...trees('a'), title: 'Street trees in Gent' }]);
    const [one, other] = [await datasetOf('city', '1'), await datasetOf('land', 'a')];

    const listing = await hansa('duplicates');
    expect(listing).toBe(
      [
        '80 % sure: same page, title alike in part, same publisher',
        '  both: parks.example/trees',
        '  Street trees of Gent (Parks of Gent)',
        `    ${one.slug}`,
        '    city · 1',
        '  Street trees in Gent (Parks of Gent)',
        `    ${other.slug}`,
        '    land · a',
        '',
        '1 to 1 of 1. The same? hansa harvest merge <slug> <slug>, else hansa harvest apart <slug> <slug>',
      ].join('\n'),
    );

    expect(await hansa('merge', other.slug, one.slug)).toContain(`one dataset now: ${one.slug}`);
    expect(await hansa('duplicates', 'merged')).toMatch(/^80 % sure, by an administrator on 20/);
    expect(await hansa('split', one.slug, '--source', 'land')).toContain(`\n  ${other.slug}`);
    expect(await hansa('duplicates', 'apart')).toContain('1 to 1 of 1.');
    await hansa('merge', other.slug, one.slug);
    await expect(hansa('apart', other.slug, one.slug)).rejects.toThrow('are one dataset');
  });

  it.each([
    [['merge', 'nowhere', 'waze-for-cities'], /^No dataset has the slug "nowhere"/],
    [['split', 'waze-for-cities'], /made of one record/],
    [['split', 'nowhere'], /^No dataset has the slug "nowhere"/],
  ])('%j is refused, and says why', async (args, message) => {
    const refused = hansa(...args);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toBeInstanceOf(UsageFailure);
  });

  it.each([
    [['duplicates', 'all'], /candidates, merged, apart/],
    [['duplicates', '--first', '0'], /from 1 to 100/],
    [['merge', 'one'], /missing required argument/],
  ])('%j is not understood', async (args, message) => {
    await expect(hansa(...args)).rejects.toThrow(message);
  });
});
