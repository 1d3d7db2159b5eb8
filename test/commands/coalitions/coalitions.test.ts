import { describe, expect, it } from 'vitest';
import type { CoalitionsQuery } from '../../../src/commands/generated/graphql.js';
import { unwrapped, useHansa } from '../../support/hansa-in-process.js';

const { hansa, asked } = useHansa();

describe('hansa coalitions', () => {
  const subject = ['coalitions', '--use-case', 'visitor-flows-from-phones'];

  it('shows members, points that add up, ties and obstacles', async () => {
    const args = [...subject, '--must-include', 'gent', '--country', 'Belgium', '--max-size', '3'];
    const text = unwrapped(await hansa(...args));
    const { coalitions } = (await asked<CoalitionsQuery>(...args)).coalitions;

    expect(coalitions.length).toBe(3);
    for (const { members, reasons, ties, obstacles } of coalitions) {
      const shown = [...members, ...reasons, ...ties, ...obstacles].map((part) => part.text);
      expect(members.map(({ city }) => city.country.code)).toEqual(members.map(() => 'BE'));
      expect(members.map(({ city }) => city.slug)).toContain('ghent');
      expect(shown.filter((part) => !text.includes(part))).toEqual([]);
    }
    expect(text).toContain('Exact: all possible groups were compared.');
  });

  it('says so when only a part of the groups was compared', async () => {
    expect(await hansa(...subject, '--max-size', '12')).toContain('Approximate: ');
  });

  it('names the options that no group meets together', async () => {
    const impossible = ['--country', 'BE', '--min-population', '40000000'];
    const text = unwrapped(await hansa(...subject, ...impossible));

    expect(text).toContain('No group meets');
    expect(text).toMatch(/may be loosened to try again: .*--min-population/);
  });

  it.each([
    [[], 'Give exactly one of --use-case, --kind or --business.'],
    [
      ['--kind', 'weather', '--business', 'uber'],
      'Give exactly one of --use-case, --kind or --business, not --kind and --business.',
    ],
    [['--kind', 'weather', '--min-size', '6'], '--min-size is 6, more than --max-size'],
    [
      ['--kind', 'weather', '--must-include', 'lyon', '--country', 'BE'],
      '--must-include names Lyon, which is in none of the --country.',
    ],
  ])('refuses %j in words of the command line', async (options, message) => {
    await expect(hansa('coalitions', ...options)).rejects.toThrow(message);
  });
});
