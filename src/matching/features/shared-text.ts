import { cosineOf } from '../links/term-vector.js';
import { listNames } from '../sentence.js';
import { tellingUseCases, textOf, textOfCity } from '../use-case-texts.js';
import type { Candidate } from './candidate.js';
import { pointTo, type Explanation, type Feature } from './feature.js';

/** How much its words are those of what the city runs and explores; rare words say more than common ones. */
export const sharedText: Feature<Candidate, 'SHARED_TEXT'> = {
  kind: 'SHARED_TEXT',
  strength: ({ view, useCase }) => {
    const isOwn = view.city.cases.has(useCase.id);
    const profile = isOwn ? textOfCity(view.index, view.city, useCase) : view.textOfCity();
    return cosineOf(textOf(view.index, useCase), profile);
  },
  explain: explainText,
};

function explainText({ view, useCase }: Candidate): Explanation {
  const text = textOf(view.index, useCase);
  const likest = tellingUseCases(view.city, useCase)
    .map((one) => ({ one, likeness: cosineOf(text, textOf(view.index, one)) }))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((one, next) => next.likeness - one.likeness || one.one.id - next.one.id)
    .map(({ one }) => one);
  const titles = likest.slice(0, MOST_NAMED).map(({ title }) => `"${title}"`);
  return {
    text: `It reads like what ${view.city.name} already works on: ${listNames(titles)}.`,
    evidence: pointTo('UseCase', likest.slice(0, MOST_NAMED)),
  };
}

const MOST_NAMED = 2;
