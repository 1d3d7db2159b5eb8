import { describe, expect, it } from 'vitest';
import type { PathsQuery } from '../../../src/commands/generated/graphql.js';
import { unwrapped, useHansa } from '../../support/hansa-in-process.js';

const { hansa, asked } = useHansa();

describe('hansa paths', () => {
  it('shows each step with its sources', async () => {
    const text = unwrapped(await hansa('paths', 'ghent', 'business:uber'));
    const { paths } = (await asked<PathsQuery>('paths', 'Gent', 'uber')).paths;
    const hops = paths.slice(0, 3).flatMap((path) => path.hops);

    expect(text).toMatch(/^Ghent – Uber 3 of \d+ paths of at most 3 steps/);
    expect(hops.length).toBeGreaterThan(3);
    for (const { text: step, sources } of hops) {
      const [source] = sources;
      expect(text).toContain(`${step} ${source!.title}`);
      expect(text).toContain(`<${source!.url}>`);
    }
  });

  it('says when nothing connects them in so many steps', async () => {
    expect(await hansa('paths', 'ghent', 'uber', '--max-hops', '1')).toContain(
      'Nothing in the catalogue connects them in at most 1 step.',
    );
  });

  it.each([
    ['rotterdam', 'instrument:gdpr', 'Rotterdam – General Data Protection Regulation'],
    ['event:cityflows-2020', 'milan', 'CityFlows webinar on crowd management – Milan'],
  ])('leads from %s to %s', async (from, to, names) => {
    const text = unwrapped(await hansa('paths', from, to));
    const [first] = (await asked<PathsQuery>('paths', from, to)).paths.paths;

    expect(text).toContain(names);
    expect(first!.hops).toHaveLength(1);
    expect(text).toContain(first!.hops[0]!.text);
  });

  it.each([
    [['town:ghent', 'uber'], 'it takes city, business, use-case, kind, dataset, group, network'],
    [['law:gdpr', 'uber'], 'network, implementation, instrument, event.'],
    [['network:ghent', 'uber'], 'There is no network "ghent" in the catalogue.'],
    [['ghent', 'Gand'], 'is the same record as'],
  ])('refuses %j', async (ends, message) => {
    await expect(hansa('paths', ...ends)).rejects.toThrow(message);
  });
});
