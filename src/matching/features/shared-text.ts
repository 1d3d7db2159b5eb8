import type { UseCaseEntry } from '../entries.js';
import type { CityView } from '../fact-index.js';
import { listNames } from '../sentence.js';
import { likenessOf, profileOf, tellingUseCases, textOf } from '../text-likeness.js';
import type { TextProfile } from '../texts.js';
import type { Candidate } from './candidate.js';
import { pointTo, type Explanation, type Feature } from './feature.js';

/** How much its words are those of what the city runs and explores; rare words say more than common ones. */
export const sharedText: Feature<Candidate, 'SHARED_TEXT'> = {
  kind: 'SHARED_TEXT',
  strength: ({ view, useCase }) => likenessOf(view.index, useCase, textBeside(view, useCase)),
  explain: explainText,
};

/** What the city says of the use case itself is its own case, and no likeness. */
function textBeside({ index, city, textOfCity }: CityView, useCase: UseCaseEntry): TextProfile {
  return city.cases.has(useCase.id) ? profileOf(index, city, useCase) : textOfCity();
}

function explainText({ view, useCase }: Candidate): Explanation {
  const text = textOf(view.index, useCase);
  const likest = tellingUseCases(view.city, useCase)
    .map((one) => ({ one, likeness: likenessOf(view.index, one, text) }))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((one, next) => next.likeness - one.likeness || one.one.id - next.one.id)
    .map(({ one }) => one)
    .slice(0, MOST_NAMED);
  const titles = likest.map(({ title }) => `"${title}"`);
  return {
    text: `It reads like what ${view.city.name} already works on: ${listNames(titles)}.`,
    evidence: pointTo('UseCase', likest),
  };
}

const MOST_NAMED = 2;
