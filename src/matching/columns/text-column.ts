import { sharedText } from '../features/shared-text.js';
import { emptyColumn, type Column } from './column.js';

export const sharedTextColumn: Column = (view) => {
  const { starts, words, weights } = view.index.texts;
  const profile = new Float64Array(view.index.texts.count);
  for (const [word, weight] of view.textOfCity()) profile[word] = weight;
  const likenesses = emptyColumn(view);
  for (let useCase = 0; useCase < likenesses.length; useCase++) {
    let sum = 0;
    for (let at = starts[useCase]!; at < starts[useCase + 1]!; at++) {
      sum += profile[words[at]!]! * weights[at]!;
    }
    likenesses[useCase] = sum;
  }
  for (const { useCase } of view.city.cases.values()) {
    likenesses[useCase.ordinal] = sharedText.strength({ view, useCase });
  }
  return likenesses;
};
