import { saturate } from '../measures.js';
import { countOf, inSentence, listNames } from '../sentence.js';
import type { Candidate } from './candidate.js';
import { pointTo, type Explanation, type Feature } from './feature.js';

/** How much the city already runs in the themes of the use case; rare themes say more than common ones. */
export const sharedTheme: Feature<Candidate, 'SHARED_THEME'> = {
  kind: 'SHARED_THEME',
  strength: ({ view, useCase }) => {
    const { themeRarity } = view.index;
    let familiar = 0;
    let all = 0;
    for (const themeId of useCase.themeIds) {
      const weight = themeRarity.get(themeId)!;
      familiar += weight * saturate(view.city.runsByTheme.get(themeId) ?? 0, 1);
      all += weight;
    }
    return all === 0 ? 0 : familiar / all;
  },
  explain: explainThemes,
};

function explainThemes({ view, useCase }: Candidate): Explanation {
  const { city, index } = view;
  const shared = useCase.themeIds
    .filter((themeId) => city.runsByTheme.has(themeId))
    .toSorted((one, other) => index.themeRarity.get(other)! - index.themeRarity.get(one)!)
    .map((themeId) => index.themeById.get(themeId)!);
  const counted = shared.map(
    ({ id, label }) =>
      `${inSentence(label)} (${countOf(city.runsByTheme.get(id)!, 'use case', 'use cases')})`,
  );
  const related = city.runs.filter((run) =>
    run.themeIds.some((id) => useCase.themeIds.includes(id)),
  );
  return {
    text: `${city.name} already works on ${listNames(counted)}.`,
    evidence: [...pointTo('Theme', shared.slice(0, 3)), ...pointTo('UseCase', related)],
  };
}
