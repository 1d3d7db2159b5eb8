import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/database/database.js';
import { StatisticsDocument, type StatisticsQueryVariables } from '../generated/graphql.js';
import { subjects } from '../../src/catalogue/statistics/dimensions.js';
import { type Asker, asker } from '../support/ask.js';

let asking: Asker;
beforeAll(async () => {
  asking = await asker();
});
afterAll(() => asking.close());

const statistics = async (variables: StatisticsQueryVariables) =>
  (await asking.ask(StatisticsDocument, variables)).statistics;

const refusal = async (args: string) => {
  const { errors } = await asking.answer(`{ statistics(${args}) { totalRows } }`);
  return errors?.[0];
};

describe('statistics', () => {
  it('counts implementations by status, and the rows add up to all of them', async () => {
    const { rows } = await statistics({ subject: 'IMPLEMENTATIONS', by: ['STATUS'] });
    const [{ count } = { count: 0 }] = await asking.database.rows<{ count: number }>(
      sql`select count(*)::int as count from implementation`,
    );
    expect(rows.reduce((total, row) => total + row.count, 0)).toBe(count);
    expect(rows[0]?.keys[0]).toMatchObject({ dimension: 'STATUS', value: 'OPERATIONAL' });
  });

  it('has a row for the unknown', async () => {
    const { rows } = await statistics({ subject: 'IMPLEMENTATIONS', by: ['LEGAL_BASIS'] });
    expect(rows[0]).toMatchObject({ keys: [{ value: 'UNKNOWN', label: 'Unknown' }] });
    const licences = await statistics({ subject: 'DATASETS', by: ['LICENCE'] });
    expect(licences).toEqual({
      totalRows: 1,
      rows: [
        {
          keys: [{ dimension: 'LICENCE', value: 'UNKNOWN', label: 'Unknown' }],
          count: 477,
          distinctCities: 220,
        },
      ],
    });
  });

  it('counts different cities once', async () => {
    const { rows } = await statistics({ subject: 'IMPLEMENTATIONS', by: ['THEME'] });
    const [row] = await asking.database.rows<{ cities: number }>(sql`
      select count(distinct city_id)::int as cities from implementation i where exists (
        select from use_case_theme ut join theme t on t.id = ut.theme_id join theme eu on eu.id = t.broader_id
        where ut.use_case_id = i.use_case_id and eu.code = 'TRAN')`);
    const transport = rows.find(({ keys }) => keys[0]?.value === 'TRAN');
    expect(transport?.distinctCities).toBe(row?.cities);
    expect(transport?.count).toBeGreaterThan(transport?.distinctCities ?? 0);
  });

  it('crosses dimensions and narrows by the filter of the subject', async () => {
    const { rows, totalRows } = await statistics({
      subject: 'IMPLEMENTATIONS',
      by: ['SHARING_MODEL', 'STATUS'],
      filter: { implementations: { countries: ['NL'] } },
    });
    expect(totalRows).toBe(rows.length);
    expect(rows.every(({ keys }) => keys.length === 2)).toBe(true);
    const [{ count } = { count: 0 }] = await asking.database.rows<{ count: number }>(sql`
      select count(*)::int as count from implementation join country on country.id = country_id where code = 'NL'`);
    expect(rows.reduce((total, row) => total + row.count, 0)).toBe(count);
  });

  it('says how many rows there are when fewer are asked for', async () => {
    const { rows, totalRows } = await statistics({ subject: 'CITIES', by: ['COUNTRY'], first: 3 });
    expect(rows).toHaveLength(3);
    expect(totalRows).toBe(37);
  });

  it('answers every subject by each of its dimensions', async () => {
    for (const [subject, { dimensions }] of Object.entries(subjects)) {
      for (const dimension of Object.keys(dimensions)) {
        const by = [dimension] as StatisticsQueryVariables['by'];
        const { rows } = await statistics({ subject: subject as never, by });
        expect(rows.length, `${subject} by ${dimension}`).toBeGreaterThan(0);
      }
    }
  });

  it('refuses what does not fit, and says what does', async () => {
    expect(await refusal('subject: CITIES, by: [SECTOR]')).toMatchObject({
      message: 'CITIES cannot be counted by SECTOR; it can be by COUNTRY, NETWORK, SIZE_CLASS.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'by' },
    });
    expect((await refusal('subject: CITIES, by: []'))?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(
      (await refusal('subject: CITIES, by: [COUNTRY], first: 0'))?.extensions['argument'],
    ).toBe('first');
    const filter = 'filter: { datasets: { hasLicence: true } }';
    expect(
      (await refusal(`subject: CITIES, by: [COUNTRY], ${filter}`))?.extensions['argument'],
    ).toBe('filter');
  });
});
