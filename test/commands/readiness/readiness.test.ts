import { describe, expect, it } from 'vitest';
import type { ReadinessQuery } from '../../../src/commands/generated/graphql.js';
import { unwrapped, useHansa } from '../../support/hansa-in-process.js';

const { hansa, asked } = useHansa();

describe('hansa readiness', () => {
  const args = ['readiness', 'ghent', 'drop-zone-planning'];

  it('shows each needed kind, and the steps and cases in the order of the graph', async () => {
    const text = unwrapped(await hansa(...args));
    const { city } = await asked<ReadinessQuery>(...args);
    const { checks, nextSteps, precedents } = city!.readinessFor;
    const parts = [
      ...checks.map(({ kind }) => `${kind.label} (`),
      ...nextSteps.map(({ text }, place) => `${place + 1}. ${text}`),
      ...precedents.nodes.flatMap(({ sources }) => sources.map(({ url }) => `<${url}>`)),
    ];
    const places = parts.map((part) => text.indexOf(part));

    expect(nextSteps.length).toBeGreaterThan(0);
    expect(precedents.nodes.length).toBeGreaterThan(0);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('takes names, and says how each case elsewhere shares and on what ground', async () => {
    const text = await hansa('readiness', 'Gent', 'Monitor shared bike, scooter and moped fleets');

    expect(text).toMatch(/^Ghent · Monitor shared bike, scooter and moped fleets$/m);
    expect(text).toMatch(/^ {2}Bergen, Norway: operational since 2024$/m);
    expect(text).toMatch(/^ {4}Shared by {4}Sharing required by law$/m);
    expect(text).toMatch(/^ {4}Legal basis {2}Local regulation that makes MDS data sharing/m);
  });

  it('says when the city has it already, and when nothing is left to do', async () => {
    const text = unwrapped(await hansa('readiness', 'antwerp', 'visitor-flows-from-phones'));

    expect(text).toContain('Antwerp has it already: operational.');
  });

  it('suggests the use case that may have been meant', async () => {
    await expect(hansa('readiness', 'ghent', 'drop-zone-planing')).rejects.toThrow(
      /^There is no use case "drop-zone-planing" in the catalogue\. Did you mean .*\(drop-zone-planning\)/,
    );
  });
});
