import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAround } from '../../../src/matching/city-view.js';
import { topicOf } from '../../../src/matching/coalition/topic.js';
import { stakesIn } from '../../../src/matching/coalition/stakes.js';
import { scoreUseCases, strengthsOf } from '../../../src/matching/columns/opportunity-columns.js';
import type { CityEntry } from '../../../src/matching/entries.js';
import type { FactIndex } from '../../../src/matching/fact-index.js';
import type { Facts } from '../../../src/matching/facts.js';
import { indexFacts } from '../../../src/matching/index-facts.js';
import {
  candidatesOf,
  leadersOf,
  rankUseCases,
  standingOf,
} from '../../../src/matching/ranking.js';
import { OPPORTUNITY_FEATURES, opportunityCard } from '../../../src/matching/score-cards.js';
import { scoreOf, strengthIn } from '../../../src/matching/score.js';
import { suppose } from '../../../src/matching/suppositions.js';
import { suppositionsFor } from '../../../src/matching/suppositions-for.js';
import { arbitraryFacts } from '../../support/arbitrary-facts.js';
import { generateFacts } from '../../support/generated-facts.js';

const generated = generateFacts({ cities: 120, useCases: 40, casesPerCity: 3 });

/** Small facts of any shape, and one set that is like a real catalogue. */
function forAnyFacts(check: (index: FactIndex) => void): void {
  check(indexFacts(generated));
  fc.assert(fc.property(arbitraryFacts, (facts: Facts) => check(indexFacts(facts))));
}

const scoresOneByOne = (index: FactIndex, city: CityEntry): number[] =>
  index.useCases.map((useCase) =>
    scoreOf(opportunityCard(index), { view: lookAround(index, city), useCase }),
  );

describe('the strengths of all use cases at once', () => {
  it('are those of the features, to the last bit', () => {
    forAnyFacts((index) => {
      for (const city of index.cities.slice(0, 10)) {
        const view = lookAround(index, city);
        for (const feature of OPPORTUNITY_FEATURES) {
          const oneByOne = index.useCases.map((useCase) => strengthIn(feature, { view, useCase }));
          expect([...strengthsOf(view, feature)], feature.kind).toEqual(oneByOne);
        }
      }
    });
  });

  it('add up to the scores', () => {
    forAnyFacts((index) => {
      for (const city of index.cities.slice(0, 5)) {
        const scores = [...scoreUseCases(lookAround(index, city))];
        expect(scores).toEqual(scoresOneByOne(index, city));
      }
    });
  });
});

describe('what is supposed of a city', () => {
  it('changes no strength but those that it is said to touch', () => {
    forAnyFacts((index) => {
      const city = index.cities[0]!;
      const view = lookAround(index, city);
      scoreUseCases(view);
      for (const useCase of candidatesOf(view).slice(0, 5)) {
        const wish = { kind: 'EXPLORES', id: useCase.id } as const;
        for (const supposition of [wish, ...suppositionsFor(useCase, view)]) {
          const supposed = suppose(view, [supposition]);
          const anew = scoresOneByOne(index, supposed.city);
          expect([...scoreUseCases(supposed)], supposition.kind).toEqual(anew);
        }
      }
    });
  });
});

describe('the standing of a use case', () => {
  it('is its place in the ranking, and the leaders are the first five', () => {
    forAnyFacts((index) => {
      for (const city of index.cities.slice(0, 5)) {
        const view = lookAround(index, city);
        const ranking = rankUseCases(view, candidatesOf(view));
        ranking.forEach(({ useCase, score }, place) => {
          expect(standingOf(useCase, view)).toEqual({ rank: place + 1, score });
        });
        const first = ranking.filter(({ score }) => score > 0).slice(0, 5);
        expect(leadersOf(index, city)).toEqual(first.map(({ useCase }) => useCase));
      }
    });
  });
});

describe('the stake of a city in a use case', () => {
  it('is worth its score as an opportunity where that is all that is known', () => {
    forAnyFacts((index) => {
      for (const { id, ordinal } of index.useCases.slice(0, 5)) {
        const stakes = stakesIn(index, topicOf(index, { type: 'UseCase', id })!);
        for (const { city, role, gain } of stakes) {
          if (role !== 'COULD_DO_IT') continue;
          expect(gain).toBe(scoreUseCases(lookAround(index, city))[ordinal]! / 100);
        }
      }
    });
  });
});
