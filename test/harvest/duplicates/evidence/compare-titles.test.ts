import { describe, expect, it } from 'vitest';
import {
  compareTitles,
  likenessOf,
} from '../../../../src/harvest/duplicates/evidence/compare-titles.js';
import { inLanguage } from '../../../support/harvest/stated.js';

describe('titles', () => {
  it.each([
    // The same, however it is written.
    ['Street trees', 'STREET  TREES.', 'EQUAL'],
    ['Qualité de l’air', "Qualite de l'air", 'EQUAL'],
    ['Straßenbäume', 'Strassenbaume', 'EQUAL'],
    ['Ποιότητα αέρα', 'ποιοτητα αερα', 'EQUAL'],
    ['Качество на въздуха', 'качество на въздуха', 'EQUAL'],
    ['Budget 2019', 'Budget (2019)', 'EQUAL'],
    ['Trees of Gent', 'Gent: trees of', 'NEAR'],
    ['Data set of trees', 'Dataset of trees', 'NEAR'],
    ['Verkehrszählung Innenstadt', 'Verkehrszaehlung Innenstadt', 'NEAR'],
    ['Bus stops', 'Bus stops Gent', 'NEAR'],
    ['Counts of 3 March 2020', 'Counts of 03/03/2020', 'EQUAL'],
    ['Plan II', 'Plan 2', 'EQUAL'],
    // Different, however alike the words are.
    ['Budget 2019', 'Budget 2020', 'NUMBERS_DIFFER'],
    ['Budget', 'Budget 2020', 'NUMBERS_DIFFER'],
    ['Haushalt 2019/2020', 'Haushalt 2020/2021', 'NUMBERS_DIFFER'],
    ['Air quality – station 3', 'Air quality – station 4', 'NUMBERS_DIFFER'],
    ['Luftgüte Station A', 'Luftgüte Station B', 'NUMBERS_DIFFER'],
    ['Aree verdi - zona (A)', 'Aree verdi - zona (B)', 'NUMBERS_DIFFER'],
    ['Ligne T1', 'Ligne T2', 'NUMBERS_DIFFER'],
    ['Comptages janvier 2020', 'Comptages février 2020', 'NUMBERS_DIFFER'],
    ['Verkehr im September', 'Verkehr im Oktober', 'NUMBERS_DIFFER'],
    ['Plano director II', 'Plano director III', 'NUMBERS_DIFFER'],
    ['1er trimestre 2021', '2e trimestre 2021', 'NUMBERS_DIFFER'],
    ['Population by age in Gent', 'Population by sex in Gent', 'PART'],
    ['Trees in Gent', 'Trees in Genk', 'PART'],
    ['Pupils, male, by school', 'Pupils, female, by school', 'PART'],
    ['Bevölkerung', 'Haushalte', 'OTHER'],
    ['Linea Nord', 'Linea Sud', 'OTHER'],
    // Words that look like numbers.
    ['Liste des arbres', 'Liste arbres', 'NEAR'],
    ["GBFS feed: Vélo'v", "GBFS feed: Vélo'v (Lyon)", 'NEAR'],
    ['Mix of uses', 'Mix of land uses', 'NEAR'],
  ])('%s and %s: %s', (one, other, likeness) => {
    expect([likenessOf(one, other), likenessOf(other, one)]).toEqual([likeness, likeness]);
  });

  it('are compared in the language that they share', () => {
    const one = [inLanguage('Bäume', 'de'), inLanguage('Trees', 'en')];
    expect(compareTitles(one, [inLanguage('Trees', 'en-GB'), inLanguage('Arbres', 'fr')])).toBe(
      'EQUAL',
    );
    expect(compareTitles(one, [inLanguage('Arbres', 'fr')])).toBeNull();
    expect(compareTitles(one, [inLanguage('Budget', 'en')])).toBe('OTHER');
    expect(compareTitles([inLanguage('Budget')], [inLanguage('Trees')])).toBeNull();
  });

  it('differ when the numbers do in one language, even where another was left as it was', () => {
    const one = [inLanguage('Haushalt', 'de'), inLanguage('Budget 2019', 'en')];
    const other = [inLanguage('Haushalt', 'de'), inLanguage('Budget 2020', 'en')];
    expect(compareTitles(one, other)).toBe('NUMBERS_DIFFER');
    expect(
      compareTitles([inLanguage('Haushalt 2019', 'de')], [inLanguage('Budget 2020', 'en')]),
    ).toBe('NUMBERS_DIFFER');
  });
});
