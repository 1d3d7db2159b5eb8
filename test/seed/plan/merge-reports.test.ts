import { describe, expect, it } from 'vitest';
import { mergeReports, type ReadReport } from '../../../src/seed/plan/merge-reports.js';

const given = (report: Partial<ReadReport>): ReadReport => ({
  status: 'operational',
  statusBasis: 'reading of the source',
  year: null,
  businesses: [],
  datasets: [],
  sharingModel: null,
  legalBasis: null,
  source: 'https://source.example',
  note: null,
  observedOn: null,
  isRead: true,
  ...report,
});

/** Such as `operational 2018`, `ended`, `pilot 2019 unread` or `operational seen 2026`. */
function parseReport(words: string): ReadReport {
  const [status = '', ...rest] = words.split(' ');
  const year = Number(rest.find((word) => /^\d{4}$/.test(word)) ?? Number.NaN);
  const isSeen = rest.includes('seen');
  return given({
    status: status as ReadReport['status'],
    year: isSeen || Number.isNaN(year) ? null : year,
    observedOn: isSeen ? `${year}-07-21` : null,
    isRead: !rest.includes('unread'),
  });
}

describe('the status of merged reports', () => {
  it.each([
    // the most advanced
    [['operational'], 'operational'],
    [['exploring', 'operational', 'pilot'], 'operational'],
    [['exploring', 'pilot'], 'pilot'],
    [['ended', 'exploring'], 'exploring'],
    [['ended'], 'ended'],
    [['ended', 'ended 2019'], 'ended'],
    // ended, when it is later than everything live and all of that is dated
    [['pilot 2017', 'ended 2019'], 'ended'],
    [['ended 2020', 'pilot 2019', 'operational 2018'], 'ended'],
    [['ended 2017', 'ended 2020', 'pilot 2019'], 'ended'],
    [['ended 2019', 'pilot 2019'], 'pilot'],
    [['ended 2018', 'operational 2019'], 'operational'],
    [['ended 2020', 'pilot 2019', 'operational'], 'operational'],
    [['ended', 'pilot 2019'], 'pilot'],
    [['ended 2025', 'operational seen 2026'], 'operational'],
    [['ended 2027', 'operational seen 2026'], 'ended'],
    // well supported reports decide
    [['unknown', 'exploring'], 'exploring'],
    [['operational unread', 'pilot'], 'pilot'],
    [['operational unread', 'pilot 2019', 'ended 2020 unread'], 'pilot'],
    [['operational unread', 'unknown'], 'operational'],
    [['operational 2018 unread', 'ended 2020 unread'], 'ended'],
    [['unknown', 'unknown unread'], 'unknown'],
  ])('of %j is %s', (reports, status) => {
    expect(mergeReports(reports.map(parseReport)).status).toBe(status);
  });
});

describe('merged reports', () => {
  it('began in the earliest year that any report states', () => {
    expect(
      mergeReports(['pilot 2016 unread', 'operational 2020', 'unknown'].map(parseReport)).since,
    ).toBe(2016);
  });

  it('began in an unknown year when no report states one', () => {
    expect(mergeReports([given({ observedOn: '2026-07-21' })]).since).toBeNull();
  });

  it('are decided by the well supported reports with the status', () => {
    const deciding = given({ year: 2019, businesses: ['decides'] });

    expect(
      mergeReports([given({ isRead: false }), deciding, given({ status: 'pilot' })]).deciding,
    ).toEqual([deciding]);
  });

  it('name everything that any report names, once and in order of appearance', () => {
    const merged = mergeReports([
      given({ businesses: ['b', 'a'], datasets: ['x'], source: 'https://one.example' }),
      given({
        businesses: ['a', 'c'],
        datasets: [],
        source: 'https://two.example',
        status: 'unknown',
      }),
      given({ businesses: [], datasets: ['y', 'x'], source: 'https://one.example' }),
    ]);

    expect(merged).toMatchObject({
      businesses: ['b', 'a', 'c'],
      datasets: ['x', 'y'],
      sources: ['https://one.example', 'https://two.example'],
    });
  });
});

describe.each(['sharingModel', 'legalBasis'] as const)('the %s of merged reports', (field) => {
  it('is that of the newest report with the deciding status that states one', () => {
    const reports = [
      given({ year: 2018, [field]: 'older' }),
      given({ year: 2020, [field]: 'newer' }),
      given({ year: 2022 }),
      given({ status: 'pilot', year: 2023, [field]: 'of a pilot' }),
    ];

    expect(mergeReports(reports)[field]).toBe('newer');
  });

  it('is that of a dated report rather than of an undated one', () => {
    const reports = [given({ [field]: 'undated' }), given({ year: 2015, [field]: 'dated' })];

    expect(mergeReports(reports)[field]).toBe('dated');
  });

  it('is that of the first of several reports of one year', () => {
    const reports = [
      given({ year: 2018, [field]: 'first' }),
      given({ year: 2018, [field]: 'second' }),
    ];

    expect(mergeReports(reports)[field]).toBe('first');
  });

  it('is that of the first report that states one when no deciding report does', () => {
    const reports = [
      given({ year: 2020 }),
      given({ status: 'pilot', year: 2015, [field]: 'first' }),
      given({ status: 'exploring', year: 2019, [field]: 'second' }),
    ];

    expect(mergeReports(reports)[field]).toBe('first');
  });

  it('is unknown when no report states one', () => {
    expect(mergeReports([given({})])[field]).toBeNull();
  });
});
