import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { FactIndex } from '../../src/matching/fact-index.js';
import { indexFacts } from '../../src/matching/index-facts.js';
import { graphOf, type Place } from '../../src/matching/paths/graph.js';
import type { PathNode } from '../../src/matching/paths/link.js';
import { pathsBetween } from '../../src/matching/paths/paths.js';
import { arbitraryFacts } from '../support/arbitrary-facts.js';
import { GivenFacts } from '../support/given-facts.js';

describe('paths', () => {
  it('lead through laws and events, with the record that states each step', () => {
    const given = new GivenFacts();
    const [ghent, oslo] = ['Ghent', 'Oslo'].map((name) => given.city({ name }));
    const act = given.instrument({ name: 'Charging Act' });
    const charging = given.useCase({ title: 'Open charge points' });
    const booking = given.useCase({ title: 'Book chargers', instrumentIds: [act.id] });
    given.implementation(charging, ghent!, { instrumentIds: [act.id], status: 'EXPLORING' });
    given.event({ title: 'Kerb day', cityIds: [ghent!.id, oslo!.id], useCaseIds: [booking.id] });
    const index = indexFacts(given.facts);
    const told = (from: PathNode, to: PathNode) =>
      pathsBetween(index, [from, to], 2).paths.map(({ hops }) =>
        hops.map(({ text, record }) => [text, record.type]),
      );

    expect(told({ type: 'City', id: ghent!.id }, { type: 'City', id: oslo!.id })).toEqual([
      [
        ['Ghent took part in "Kerb day".', 'Event'],
        ['Oslo took part in "Kerb day".', 'Event'],
      ],
    ]);
    expect(told({ type: 'City', id: ghent!.id }, { type: 'UseCase', id: booking.id })).toEqual([
      [
        ['Ghent took part in "Kerb day".', 'Event'],
        ['"Book chargers" was presented at "Kerb day".', 'Event'],
      ],
      [
        ['"Open charge points" in Ghent is planned to rest on "Charging Act".', 'Implementation'],
        ['"Charging Act" bears on "Book chargers".', 'UseCase'],
      ],
    ]);
  });

  it('go through the rarest of what two cities share first, with the record that states each step', () => {
    const given = new GivenFacts();
    const network = given.network({ name: 'Eurocities' });
    const [ghent, oslo] = ['Ghent', 'Oslo'].map((name) =>
      given.city({ name, networkIds: [network.id] }),
    );
    given.city({ networkIds: [network.id] });
    given.group({ name: 'Kerb forum', memberIds: [ghent!.id, oslo!.id] });

    const { paths, truncated } = pathsBetween(
      indexFacts(given.facts),
      [
        { type: 'City', id: ghent!.id },
        { type: 'City', id: oslo!.id },
      ],
      4,
    );

    expect(truncated).toBe(false);
    expect(paths.map(({ hops }) => hops.map(({ text, record }) => [text, record.type]))).toEqual([
      [
        ['Ghent is one of 2 member cities of Kerb forum.', 'WorkingGroup'],
        ['Oslo is one of 2 member cities of Kerb forum.', 'WorkingGroup'],
      ],
      [
        ['Ghent belongs to Eurocities.', 'City'],
        ['Oslo belongs to Eurocities.', 'City'],
      ],
    ]);
    expect(paths[0]!.strength).toBeGreaterThan(paths[1]!.strength);
  });

  it('tell what has ended or is not known as such', () => {
    const given = new GivenFacts();
    const useCase = given.useCase({ title: 'Count people' });
    const dott = given.business({ name: 'Dott' });
    const [ghent, oslo] = [given.city({ name: 'Ghent' }), given.city({ name: 'Oslo' })];
    given.implementation(useCase, ghent, { status: 'ENDED', since: 2019, businessIds: [dott.id] });
    given.implementation(useCase, oslo, { status: 'UNKNOWN' });
    const index = indexFacts(given.facts);
    const firstText = (one: number, type: 'UseCase' | 'Business') =>
      pathsBetween(
        index,
        [
          { type: 'City', id: one },
          { type, id: 1 },
        ],
        1,
      ).paths[0]!.hops[0]!.text;

    expect(firstText(ghent.id, 'UseCase')).toBe(
      'Ghent had "Count people" and ended it (first reported in 2019).',
    );
    expect(firstText(ghent.id, 'Business')).toBe('Dott took part in "Count people" in Ghent.');
    expect(firstText(oslo.id, 'UseCase')).toBe(
      'Oslo has a case of "Count people" whose status is not known.',
    );
  });

  it('are none where nothing connects the two', () => {
    const given = new GivenFacts();
    given.city();
    given.city();
    const ends = [
      { type: 'City', id: 1 },
      { type: 'City', id: 2 },
    ] as const;

    expect(pathsBetween(indexFacts(given.facts), ends, 6)).toEqual({ paths: [], truncated: false });
  });
});

/** Every path without a shortcut, by plain recursion. */
function everyPath(end: Place, maxHops: number, path: readonly Place[]): Place[][] {
  const last = path.at(-1)!;
  if (last === end) return [[...path]];
  if (path.length > maxHops) return [];
  return [...last.neighbours].flatMap((to) => {
    const isThrough = to.node.type !== 'Implementation' || to === end;
    const shortcuts = path.slice(0, -1).filter((earlier) => earlier.neighbours.has(to));
    const allowed = to === end ? shortcuts.filter((earlier) => earlier !== path[0]) : shortcuts;
    if (!isThrough || path.includes(to) || allowed.length > 0) return [];
    return everyPath(end, maxHops, [...path, to]);
  });
}

const strengthOf = (path: readonly Place[]): number =>
  path.slice(1, -1).reduce((product, { rarity }) => product * rarity, 1);

function bruteForce(index: FactIndex, [from, to]: readonly [string, string], maxHops: number) {
  const graph = graphOf(index);
  const [start, end] = [graph.get(from), graph.get(to)];
  if (!start || !end) return [];
  return everyPath(end, maxHops, [start])
    .map((path) => ({ hops: path.length - 1, strength: strengthOf(path) }))
    .toSorted((one, other) => one.hops - other.hops || other.strength - one.strength)
    .slice(0, 10);
}

const anEnd = fc.record({
  type: fc.constantFrom('City', 'Business', 'UseCase', 'DataKind', 'Dataset', 'Implementation'),
  id: fc.integer({ min: 1, max: 6 }),
});

describe('on any facts, paths', () => {
  it('are the shortest and strongest that brute force finds', () => {
    fc.assert(
      fc.property(arbitraryFacts, anEnd, anEnd, (facts, from, to) => {
        fc.pre(from.type !== to.type || from.id !== to.id);
        const index = indexFacts(facts);
        const { paths } = pathsBetween(index, [from, to], 3);
        const keys = [`${from.type}:${from.id}`, `${to.type}:${to.id}`] as const;
        const expected = bruteForce(index, keys, 3);
        expect(paths.map(({ hops }) => hops.length)).toEqual(expected.map(({ hops }) => hops));
        paths.forEach(({ strength }, at) =>
          expect(strength).toBeCloseTo(expected[at]!.strength, 9),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('lead from end to end in whole sentences', () => {
    fc.assert(
      fc.property(arbitraryFacts, anEnd, anEnd, (facts, from, to) => {
        fc.pre(from.type !== to.type || from.id !== to.id);
        for (const { hops } of pathsBetween(indexFacts(facts), [from, to], 4).paths) {
          expect(hops[0]!.from).toEqual(from);
          expect(hops.at(-1)!.to).toEqual(to);
          hops.slice(1).forEach((hop, at) => expect(hop.from).toEqual(hops[at]!.to));
          for (const { text } of hops) {
            expect(text).toMatch(/^[\p{Lu}\d"].*[^.]\.$/u);
            expect(text).not.toMatch(/undefined|null|NaN|\s{2}| ,/);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
