import { describe, expect, it } from 'vitest';
import type { OpportunitiesQuery } from '../../../src/commands/generated/graphql.js';
import { unwrapped, useHansa } from '../../support/hansa-in-process.js';

const { hansa, asked } = useHansa();

const opportunitiesOf = async (...options: string[]) =>
  (await asked<OpportunitiesQuery>('opportunities', 'ghent', ...options)).city!.opportunities;

describe('hansa opportunities', () => {
  it.each([
    ['--theme', 'mobility'],
    ['--kind', 'Presence from phones'],
    ['--min-operational-cities', '2'],
    ['--only-with-local-holders'],
    ['--max-missing', '0'],
    ['--sharing-model', 'public-procurement-of-data'],
    ['--peer-country', 'France'],
    ['--peer-network', 'eurocities'],
    ['--peer-size', '250k-500k'],
  ])('narrows the list by %s', async (...options) => {
    const all = await opportunitiesOf('--first', '1');
    const narrowed = await opportunitiesOf('--first', '1', ...options);

    expect(narrowed.totalCount).toBeGreaterThan(0);
    expect(narrowed.totalCount).toBeLessThan(all.totalCount);
  });

  it('lets through what any of several values lets through, and all options together', async () => {
    const options = ['--kind', 'presence-from-phones', '--kind', 'charging-sessions'];
    const { nodes } = await opportunitiesOf(...options, '--only-with-local-holders');

    expect(nodes.length).toBeGreaterThan(0);
    for (const { useCase, holders } of nodes) {
      const kinds = useCase.needs.map(({ kind }) => kind.slug);
      expect(kinds.some((kind) => options.includes(kind))).toBe(true);
      expect(holders.nodes.some(({ activeHere }) => activeHere)).toBe(true);
    }
  });

  it('shows what is not known and what would lift each to the top, when asked', async () => {
    const args = ['opportunities', 'ghent', '--first', '5'];
    const text = unwrapped(await hansa(...args, '--what-if'));
    const { nodes } = await opportunitiesOf('--first', '5', '--what-if');
    const facts = nodes.flatMap(({ missing }) => missing!);
    const lifts = nodes.flatMap(({ counterfactual }) => counterfactual ?? []);

    expect(facts.length).toBeGreaterThan(0);
    expect(lifts.length).toBeGreaterThan(0);
    for (const { text: fact, gain } of facts) expect(text).toContain(`+${gain.toFixed(2)} ${fact}`);
    for (const { text: lift } of lifts) expect(text).toContain(`To top 3 ${lift}`);
    expect(await hansa(...args)).not.toContain('To top 3');
  });

  it('leaves out what the city has ended, when asked', async () => {
    const ended = async (...options: string[]) =>
      (await asked<OpportunitiesQuery>('opportunities', 'london', '--first', '1', ...options)).city!
        .opportunities.totalCount;

    expect(await ended('--exclude-ended')).toBeLessThan(await ended());
  });

  it('sorts by reach, upwards too, and goes on where a page ends', async () => {
    const { nodes } = await opportunitiesOf('--order', 'reach', '--ascending', '--first', '40');
    const people = nodes.map((it) => it.reach.people);
    const byReach = ['opportunities', 'ghent', '--order', 'reach', '--first', '1'];
    const text = await hansa(...byReach);
    const cursor = /^More: --after (\S+)$/m.exec(text)![1]!;
    const next = await hansa(...byReach, '--after', cursor);

    expect(people.length).toBeGreaterThan(10);
    expect(people).toEqual(people.toSorted((one, other) => one - other));
    expect(next).toMatch(/^ {2}· +\d/m);
    expect(next).not.toContain(cursor);
  });

  it.each([
    [['--peer-size', 'big'], 'It takes under-50k, 50k-100k,'],
    [['--order', 'name'], 'It takes score, readiness, reach.'],
    [['--max-missing', '-1'], 'It takes a number of 0 or more.'],
    [['--after', 'x'], '"x" is not a cursor'],
    [['--sharing-model', 'donor'], 'Did you mean Data donorship (data-donorship)?'],
    [['--peer-network', 'euro cities'], 'Did you mean Eurocities (eurocities) or '],
  ])('refuses %j', async (options, message) => {
    await expect(hansa('opportunities', 'ghent', ...options)).rejects.toThrow(message);
  });
});
