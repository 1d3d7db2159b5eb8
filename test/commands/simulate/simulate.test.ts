import { describe, expect, it } from 'vitest';
import type { SimulateQuery } from '../../../src/commands/generated/graphql.js';
import { unwrapped, useHansa } from '../../support/hansa-in-process.js';

const { hansa, asked } = useHansa();

type Coalitions = SimulateQuery['simulate']['coalitions'];

const changeFor = (slug: string, changes: Coalitions['changes']) =>
  changes.find(({ useCase }) => useCase.slug === slug)!;

describe('hansa simulate', () => {
  it('shows what appears, rises, falls and goes, with ranks and points', async () => {
    const args = ['simulate', 'ghent', '--leave', 'proximus'];
    const text = unwrapped(await hansa(...args));
    const { simulate } = await asked<SimulateQuery>(...args);

    expect(text).toMatch(/^If Proximus leaves Ghent\./);
    expect(simulate.changes.length).toBeGreaterThan(0);
    for (const { before, after, useCase, reasons } of simulate.changes) {
      expect(text).toContain(`${before!.rank} → ${after.rank} ${useCase.title} (`);
      for (const reason of reasons) expect(text).toContain(reason.text);
    }
    const { appear, rise, fall, go } = simulate.counts;
    expect(text).toContain(`${appear} appear, ${rise} rise, ${fall} fall, ${go} go`);
  });

  it('takes each kind of assumption, several times, and about another city', async () => {
    const data = ['--obtain', 'charging-sessions', '--obtain', 'weather@lyon'];
    const law = ['--end-instrument', 'de-berlin-zwvbg'];
    const companies = ['--arrive', 'telraam', '--leave', 'proximus', '--leave', 'proximus@Leuven'];
    const circles = ['--join-group', 'oasc-council', '--join-network', 'polis'];
    const args = ['simulate', 'ghent', ...data, ...companies, ...circles, ...law];
    const { simulate } = await asked<SimulateQuery>(...args);

    expect(simulate.assumptions.map(({ text }) => text)).toEqual([
      'Ghent obtains charging sessions.',
      'Lyon obtains weather.',
      expect.stringContaining('becomes active in Ghent.'),
      'Proximus leaves Ghent.',
      'Proximus leaves Leuven.',
      expect.stringMatching(/^Ghent joins .*OASC Council of Cities/),
      expect.stringMatching(/^Ghent joins .*POLIS/i),
      expect.stringMatching(/^"Berlin: .*" no longer applies/),
    ]);
  });

  it('shows which cases an ending law puts in doubt, and that they have no rank today', async () => {
    const args = ['simulate', 'berlin', '--end-instrument', 'de-berlin-zwvbg'];
    const text = unwrapped(await hansa(...args));
    const { casesInDoubt, changes } = (await asked<SimulateQuery>(...args)).simulate;
    const returning = changes.find(({ before }) => before == null)!;

    expect(text).toContain('In doubt: 1 running case with no other legal basis');
    expect(casesInDoubt).toHaveLength(1);
    expect(text).toContain(`Berlin, Germany: ${casesInDoubt[0]!.useCase.title} (operational)`);
    expect(returning.useCase).toEqual(casesInDoubt[0]!.useCase);
    expect(text).toContain(
      `– → ${returning.after.rank} ${returning.useCase.title} (– → ${returning.after.score.toFixed(2)}) ` +
        'Today Berlin runs it. Whether it would go on is not known.',
    );
  });

  it('shows groups that come or go for a use case, and others with the greatest change', async () => {
    const args = ['simulate', 'ghent', '--leave', 'proximus'];
    const text = unwrapped(await hansa(...args));
    const { useCases, changes } = (await asked<SimulateQuery>(...args)).simulate.coalitions;
    const moving = changes.filter(({ change }) => change === 'APPEARS' || change === 'GOES');
    const shown = [...moving, ...useCases.map(({ slug }) => changeFor(slug, changes))];

    expect(moving.length).toBeGreaterThan(0);
    for (const { cities, change, before, after, reasons } of shown) {
      const ranks = `${before.rank ?? '–'} → ${after.rank ?? '–'}`;
      const scores = `(${before.score.toFixed(2)} → ${after.score.toFixed(2)})`;
      const names = cities.map(({ name }) => name).join(', ');
      expect(text).toContain(`${ranks} ${names}: ${change.toLowerCase()} ${scores}`);
      for (const reason of reasons) expect(text).toContain(reason.text);
    }
    expect(text).toMatch(/\d more worsen; --json has them all\./);
  });

  it('changes nothing when nothing is assumed', async () => {
    const text = await hansa('simulate', 'ghent');

    expect(text).toMatch(/^Nothing is assumed\./);
    expect(text).toContain('Nothing would change for the first 10 opportunities of Ghent.');
  });

  it('says when the catalogue says so already', async () => {
    const text = unwrapped(await hansa('simulate', 'ghent', '--arrive', 'proximus'));

    expect(text).toContain('Proximus becomes active in Ghent. The catalogue says so already.');
  });

  it.each([
    [['--arrive', 'proximus', '--leave', 'proximus'], 'both arrive in and leave the same city'],
    [['--end-instrument', 'gdpr@ghent'], '--end-instrument is about no city: give just "gdpr".'],
    [['--end-instrument', 'afirr'], 'There is no instrument "afirr" in the catalogue.'],
    [['--leave', 'proximous'], 'Did you mean Proximus (proximus)?'],
    [['--leave', 'proximus@antwrep'], 'Did you mean Antwerp (antwerp)?'],
  ])('refuses %j', async (options, message) => {
    await expect(hansa('simulate', 'ghent', ...options)).rejects.toThrow(message);
  });
});
