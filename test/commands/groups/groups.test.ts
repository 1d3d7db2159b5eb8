import { describe, expect, it } from 'vitest';
import type { CandidatesQuery, WhiteSpotsQuery } from '../../../src/commands/generated/graphql.js';
import { unwrapped, useHansa } from '../../support/hansa-in-process.js';

const { hansa, asked } = useHansa();

describe('hansa white-spots', () => {
  it('shows each spot with the members that care, and who could present', async () => {
    const args = ['white-spots', 'ec-ksf', '--first', '3'];
    const text = unwrapped(await hansa(...args));
    const { workingGroup } = await asked<WhiteSpotsQuery>(...args);
    const { nodes, pageInfo } = workingGroup!.whiteSpots;

    expect(nodes).toHaveLength(3);
    for (const { text: spot, members, presenters } of nodes) {
      expect(text).toContain(spot);
      for (const { city } of members) expect(text).toContain(`${city.name} (`);
      for (const { text: presented } of presenters.nodes) expect(text).toContain(presented);
    }
    expect(text).toContain(`More: --after ${pageInfo.endCursor}`);
    expect(await hansa(...args, '--after', pageInfo.endCursor!)).toMatch(/^ {2}· /m);
  });

  it('says so when there is none', async () => {
    expect(await hansa('white-spots', 'liv-legal')).toContain('There are no white spots');
  });

  it('refuses an unknown group with the nearest', async () => {
    await expect(hansa('white-spots', 'oasc-counsil')).rejects.toThrow('(oasc-council)');
  });
});

describe('hansa candidates', () => {
  it('shows the cities that would fit, each with its points', async () => {
    const args = ['candidates', 'ec-wg-data', '--first', '2'];
    const text = unwrapped(await hansa(...args));
    const { workingGroup } = await asked<CandidatesQuery>(...args);

    for (const { city, score, reasons } of workingGroup!.candidatePartners.nodes) {
      expect(text).toContain(`${score.toFixed(2)} ${city.name}, ${city.country.name}`);
      for (const reason of reasons) expect(text).toContain(reason.text);
    }
  });
});
