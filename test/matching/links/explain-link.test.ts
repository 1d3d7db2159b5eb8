import { describe, expect, it } from 'vitest';

import { explainLink, type LinkReason } from '../../../src/matching/links/explain-link.js';
import { featuresFor } from '../../../src/matching/links/feature-sets.js';
import type { TopicName } from '../../../src/matching/links/features/link-feature.js';
import { givenLinks } from '../../support/given-links.js';

/** Cities a to d on one parallel, a degree of longitude apart; a and c in one country, b and d in the other. */
const index = givenLinks({ x: ['a', 'b'], y: ['a', 'b', 'c'], z: ['d'] });
const [A, B, C] = [0, 1, 2];
const [X, Z] = [0, 2];

function reasonOn(
  topic: TopicName,
  { city, item, weight }: { city: number; item: number; weight: number },
): LinkReason {
  const features = featuresFor.T2.filter((feature) => feature.topic === topic);
  const weights = new Float64Array(features.length).fill(weight);
  const usual = new Float64Array(features.length);
  return explainLink({ features, weights, usual }, index, { city, item })[0]!;
}

describe('a reason', () => {
  it('names the partner and what they did together', () => {
    const { text, evidence } = reasonOn('worked together', { city: C, item: X, weight: 1 });

    expect(text).toBe('c worked with the lead a in "y".');
    expect(evidence).toEqual([
      { type: 'City', id: 'a' },
      { type: 'Item', id: 'y' },
    ]);
  });

  it('says that it speaks against the city where a weight turns it round', () => {
    const { text, contribution } = reasonOn('country', { city: C, item: X, weight: -1 });

    expect(contribution).toBeLessThan(0);
    expect(text).toBe(
      'c is in BE, as the lead a is. Going by the known links, this speaks against it.',
    );
  });

  it('says how far away the lead is', () => {
    const { text, evidence } = reasonOn('distance', { city: A, item: Z, weight: 1 });

    expect(text).toContain('about 210 km from the lead d; 2 cities are nearer.');
    expect(evidence).toEqual([{ type: 'City', id: 'd' }]);
  });

  it('names partners in common', () => {
    const { text, evidence } = reasonOn('partners in common', { city: C, item: X, weight: 1 });

    expect(text).toBe('c and the lead a have 2 partners in common: a and b.');
    expect(evidence.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('counts what a city takes part in', () => {
    expect(reasonOn('activity', { city: B, item: Z, weight: 1 }).text).toBe(
      'b takes part in 2 items and leads 0: "x" and "y".',
    );
  });
});
