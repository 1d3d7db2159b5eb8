import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { describeAttributes } from '../../../src/matching/links/attributes.js';
import { baselines, tuneBaseline } from '../../../src/matching/links/baselines/tune.js';
import { candidatesIn } from '../../../src/matching/links/candidates.js';
import type { Task } from '../../../src/matching/links/feature-sets.js';
import { fitLinks } from '../../../src/matching/links/fit-links.js';
import { indexLinks, numberLinks } from '../../../src/matching/links/link-index.js';
import { explainLink } from '../../../src/matching/links/explain-link.js';
import { scoreWith, type LinkModel } from '../../../src/matching/links/link-model.js';
import { measureScorer, type Scorer } from '../../../src/matching/links/rank.js';
import { seededRandom } from '../../../src/matching/fit/seeded-random.js';
import { givenParticipation, NEW_FROM } from '../../support/given-participation.js';

function givenSetting(given = givenParticipation()) {
  const attributes = describeAttributes(given);
  const links = numberLinks({ ...given, links: given.links.filter(({ isTest }) => !isTest) });
  const hidden = numberLinks({ ...given, links: given.links.filter(({ isTest }) => isTest) });
  const openItems = candidatesIn(indexLinks(attributes, links), NEW_FROM);
  const request = { attributes, items: given.items, links, hiding: 'MEMBERS' as const };
  return { attributes, links, request, rehearsal: { known: links, hidden, openItems } };
}

const silent = { report: () => {} };
const setting = givenSetting();
const idsOf = {
  City: setting.attributes.cities.map(({ id }) => id),
  Item: setting.attributes.items.map(({ id }) => id),
};
const atRandom: Scorer = (index) => {
  const random = seededRandom(5);
  return () => Float64Array.from(index.itemsOf, random);
};

describe.each<Task>(['T1', 'T2'])('weights fitted for %s', (task) => {
  let model: LinkModel;
  const measure = (scorer: Scorer) =>
    measureScorer(setting.attributes, { rehearsal: setting.rehearsal, task }, scorer);

  beforeAll(() => {
    model = fitLinks({ ...setting.request, ...silent, task });
  });

  it('find far more than chance', () => {
    expect(measure(scoreWith(model)).ndcgAt10).toBeGreaterThan(3 * measure(atRandom).ndcgAt10);
  });

  it('find more than the best of the known methods', () => {
    const best = baselines.map(
      (baseline) => measure(tuneBaseline({ ...setting.request, task }, baseline).scorer).ndcgAt10,
    );

    expect(measure(scoreWith(model)).ndcgAt10).toBeGreaterThan(1.1 * Math.max(...best));
  });

  it('are the same for the same links, in whatever order they are read', () => {
    const given = givenParticipation();
    const reversed = givenSetting({ ...given, links: given.links.toReversed() });

    const again = fitLinks({ ...reversed.request, ...silent, task });

    expect(again.weights).toEqual(model.weights);
    expect(again.origin).toEqual(model.origin);
  });

  it('say how many links they rest on and how well they did', () => {
    expect(model.origin).toMatchObject({ kind: 'FITTED', sample: 420 });
    expect(model.origin.kind === 'FITTED' && model.origin.validation.questions).toBeGreaterThan(20);
  });

  it('give contributions that add up to the score, each with a sentence and records that show it', () => {
    const index = indexLinks(setting.attributes, setting.links);
    const scoreItem = scoreWith(model)(index);
    const city = fc.integer({ min: 0, max: setting.attributes.cities.length - 1 });
    const item = fc.integer({ min: 0, max: setting.attributes.items.length - 1 });

    fc.assert(
      fc.property(city, item, (city, item) => {
        const reasons = explainLink(model, index, { city, item });
        const sum = reasons.reduce((total, { contribution }) => total + contribution, 0);

        expect(Math.abs(sum - scoreItem(item)[city]!)).toBeLessThan(1e-9);
        for (const { text, evidence } of reasons) {
          expect(text).toMatch(/^[\p{L}\d"].*\.$/u);
          expect(evidence.length).toBeGreaterThan(0);
          for (const { type, id } of evidence) expect(idsOf[type]).toContain(id);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('in other settings', () => {
  it('weights by judgement stand in for too few links', () => {
    const few = givenSetting(givenParticipation({ cities: 10, items: 8 }));

    const { origin, weights } = fitLinks({ ...few.request, ...silent, task: 'T1' });

    expect(origin).toMatchObject({ kind: 'PRIOR' });
    expect(weights.some((weight) => weight > 0)).toBe(true);
  });

  it('dates, programmes, places and sizes may be unknown', () => {
    const given = givenParticipation();
    const bare = givenSetting({
      ...given,
      cities: given.cities.map((city) => ({
        ...city,
        latitude: null,
        longitude: null,
        population: null,
      })),
      items: given.items.map((item) => ({
        ...item,
        start: item.start < NEW_FROM ? '' : item.start,
      })),
    });

    const { origin, weights } = fitLinks({ ...bare.request, ...silent, task: 'T2' });

    expect(origin.kind).toBe('FITTED');
    expect(weights.every(Number.isFinite)).toBe(true);
  });

  it('links that are hidden here and there are found too', () => {
    const { attributes, rehearsal } = setting;
    const all = [...rehearsal.known, ...rehearsal.hidden];
    const hidden = all.filter(({ isLead }, at) => !isLead && at % 5 === 0);
    const known = all.filter((link) => !hidden.includes(link));
    const scattered = { known, hidden, openItems: [...attributes.items.keys()] };
    const request = { ...setting.request, links: known, hiding: 'LINKS' as const };

    const model = fitLinks({ ...request, ...silent, task: 'T1' });

    const measured = (scorer: Scorer) =>
      measureScorer(attributes, { rehearsal: scattered, task: 'T1' }, scorer).ndcgAt10;
    expect(measured(scoreWith(model))).toBeGreaterThan(3 * measured(atRandom));
  });
});
