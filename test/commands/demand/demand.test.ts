import { describe, expect, it } from 'vitest';
import type {
  DemandOfBusinessQuery,
  DemandOfKindQuery,
} from '../../../src/commands/generated/graphql.js';
import { unwrapped, useHansa } from '../../support/hansa-in-process.js';

const { hansa, asked } = useHansa();

const grouped = new Intl.NumberFormat('en');

describe('hansa demand', () => {
  it('adds up stated, met and likely demand apart, as the graph does', async () => {
    const text = await hansa('demand', '--business', 'Proximus');
    const { business } = await asked<DemandOfBusinessQuery>('demand', '--business', 'proximus');
    const { stated, met, likely } = business!.demand;
    const sums = [stated, met, likely].map(
      ({ totals }) =>
        `${totals.cities} cities in ${totals.countries} countries with ${grouped.format(totals.people)} people`,
    );
    const [, ...groups] = text.split(/\n\n(?=Stated|Met|Likely)/);

    expect(groups.map((group) => /^ {2}(.* people)/m.exec(group)?.[1])).toEqual(sums);
  });

  it('shows by kind, country and use case, and where the asks differ', async () => {
    const args = ['demand', '--kind', 'presence-from-phones', '--first', '2'];
    const text = unwrapped(await hansa(...args));
    const { dataKind } = await asked<DemandOfKindQuery>(...args);
    const { byKind, byCountry, byUseCase, differences, sharingModels } = dataKind!.demand.met;
    const row = ({ cities, people }: { cities: number; people: number }) =>
      ` ${cities} ${grouped.format(people)} `;

    for (const part of [
      ...byKind.nodes.map(({ kind, totals }) => kind.label + row(totals)),
      ...byCountry.nodes.map(({ country, totals }) => country.name + row(totals)),
      ...byUseCase.nodes.map(({ useCase }) => useCase.title),
      ...sharingModels.map(({ sharingModel }) => sharingModel!.name),
      ...differences,
      `By country (2 of ${byCountry.totalCount})`,
    ]) {
      expect(text).toContain(part);
    }
  });

  it('says so where nobody asks', async () => {
    expect(await hansa('demand', '--kind', 'charging-sessions')).toMatch(
      /^Stated: .*\n {2}No city\.$/m,
    );
  });

  it.each([
    [[], 'Give exactly one of --business or --kind.'],
    [['--kind', 'charging session'], 'Did you mean Charging sessions (charging-sessions)'],
  ])('refuses %j', async (options, message) => {
    await expect(hansa('demand', ...options)).rejects.toThrow(message);
  });
});
