import { describe, expect, it } from 'vitest';
import type { PartnersQuery } from '../../../src/commands/generated/graphql.js';
import { unwrapped, useHansa } from '../../support/hansa-in-process.js';

const { hansa, asked } = useHansa();

const partnersOf = async (...args: string[]) =>
  (await asked<PartnersQuery>('partners', ...args)).city!.partners;

describe('hansa partners', () => {
  it('shows each city with its points and what the two could do together', async () => {
    const args = ['gent', '--first', '2'];
    const text = unwrapped(await hansa('partners', ...args));
    const { nodes, totalCount, pageInfo } = await partnersOf(...args);

    expect(text).toContain(`2 of ${totalCount} cities to work with`);
    expect(nodes).toHaveLength(2);
    for (const { city, score, reasons, useCases } of nodes) {
      expect(text).toContain(`${score.toFixed(2)} ${city.name}, ${city.country.name}`);
      expect(useCases.length).toBeGreaterThan(0);
      const parts = useCases.map((it) => `${it.useCase.title}: ${it.text}`);
      for (const part of [...reasons.map((it) => it.text), ...parts]) expect(text).toContain(part);
    }
    expect(text).toContain(`More: --after ${pageInfo.endCursor}`);
    expect(await hansa('partners', ...args, '--after', pageInfo.endCursor!)).toMatch(/^ {2}· /m);
  });

  it.each([
    ['--country', 'Netherlands'],
    ['--abroad'],
    ['--within-km', '60'],
    ['--network', 'eurocities'],
    ['--size', '100k-250k'],
    ['--use-case', 'visitor-flows-from-phones'],
    ['--role', 'doing-it'],
  ])('narrows the list by %s', async (...options) => {
    const all = await partnersOf('ghent', '--first', '1');
    const narrowed = await partnersOf('ghent', '--first', '1', ...options);

    expect(narrowed.totalCount).toBeGreaterThan(0);
    expect(narrowed.totalCount).toBeLessThan(all.totalCount);
  });

  it('lets through what any of several values lets through, and all options together', async () => {
    const places = ['--country', 'NL', '--country', 'FR', '--abroad', '--within-km', '600'];
    const { nodes } = await partnersOf(
      'ghent',
      ...places,
      '--role',
      'has-done-it',
      '--first',
      '99',
    );
    const countries = new Set(nodes.map(({ city }) => city.country.code));

    expect([...countries].toSorted()).toEqual(['FR', 'NL']);
    for (const { useCases } of nodes) {
      expect(useCases.map(({ role }) => role)).toEqual(useCases.map(() => 'HAS_DONE_IT'));
    }
  });

  it('says so when there is none', async () => {
    expect(await hansa('partners', 'ghent', '--within-km', '1')).toContain(
      'No city of that kind is known',
    );
  });

  it.each([
    [['oasc-council'], 'There is no city "oasc-council" in the catalogue.'],
    [['ghent', '--role', 'leader'], 'It takes has-done-it, doing-it, wants-it-too.'],
    [['ghent', '--within-km', '0'], 'It takes a number of 1 or more.'],
    [['ghent', '--use-case', 'visitor-flow-from-phone'], '(visitor-flows-from-phones)'],
    [['ghent', '--after', 'x'], '"x" is not a cursor'],
  ])('refuses %j', async (args, message) => {
    await expect(hansa('partners', ...args)).rejects.toThrow(message);
  });
});
