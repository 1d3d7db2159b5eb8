import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SimulateQuery } from '../../../src/commands/generated/graphql.js';
import { type TestDatabase, catalogueDatabase } from '../../support/database.js';
import { hansaOn, unwrapped } from '../../support/hansa-in-process.js';

let catalogue: TestDatabase;
let hansa: ReturnType<typeof hansaOn>;

beforeAll(async () => {
  catalogue = await catalogueDatabase();
  hansa = hansaOn(catalogue.url);
});

afterAll(() => catalogue.close());

const asked = async <Result>(...args: string[]): Promise<Result> =>
  (JSON.parse(await hansa(...args, '--json')) as { data: Result }).data;

describe('hansa simulate', () => {
  it('shows what appears, rises, falls and goes, with ranks and points', async () => {
    const args = ['simulate', 'ghent', '--leave', 'proximus'];
    const text = unwrapped(await hansa(...args));
    const { simulate } = await asked<SimulateQuery>(...args);

    expect(text).toMatch(/^If Proximus leaves Ghent\./);
    expect(simulate.changes.length).toBeGreaterThan(0);
    for (const { before, after, useCase, reasons } of simulate.changes) {
      expect(text).toContain(`${before.rank} → ${after.rank} ${useCase.title} (`);
      for (const reason of reasons) expect(text).toContain(reason.text);
    }
    const { appear, rise, fall, go } = simulate.counts;
    expect(text).toContain(`${appear} appear, ${rise} rise, ${fall} fall, ${go} go`);
  });

  it('takes each kind of assumption, several times, and about another city', async () => {
    const data = ['--obtain', 'charging-sessions', '--obtain', 'weather@lyon'];
    const companies = ['--arrive', 'telraam', '--leave', 'proximus', '--leave', 'proximus@Leuven'];
    const circles = ['--join-group', 'oasc-council', '--join-network', 'polis'];
    const args = ['simulate', 'ghent', ...data, ...companies, ...circles];
    const { simulate } = await asked<SimulateQuery>(...args);

    expect(simulate.assumptions.map(({ text }) => text)).toEqual([
      'Ghent obtains charging sessions.',
      'Lyon obtains weather.',
      expect.stringContaining('becomes active in Ghent.'),
      'Proximus leaves Ghent.',
      'Proximus leaves Leuven.',
      expect.stringMatching(/^Ghent joins .*OASC Council of Cities/),
      expect.stringMatching(/^Ghent joins .*POLIS/i),
    ]);
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
    [['--leave', 'proximous'], 'Did you mean Proximus (proximus)?'],
    [['--leave', 'proximus@antwrep'], 'Did you mean Antwerp (antwerp)?'],
  ])('refuses %j', async (options, message) => {
    await expect(hansa('simulate', 'ghent', ...options)).rejects.toThrow(message);
  });
});
