import type { CityEntry, UseCaseEntry } from './entries.js';
import type { FactIndex } from './fact-index.js';
import type { Facts } from './facts.js';
import { blend, termsOf, weighTerms, type TermVector } from './links/term-vector.js';

/** The weighed words of each use case by its id: title, summary and the kinds of data that it needs. */
export function readTexts({ useCases, kinds }: Facts): Map<number, TermVector> {
  const labels = new Map(kinds.map(({ id, label }) => [id, label]));
  const vectors = weighTerms(
    useCases.map(({ title, summary, needs }) =>
      termsOf([title, summary, ...needs.map(({ kindId }) => labels.get(kindId) ?? '')].join(' ')),
    ),
  );
  return new Map(useCases.map(({ id }, at) => [id, vectors[at]!]));
}

export function textOf({ texts }: FactIndex, { id }: UseCaseEntry): TermVector {
  return texts.get(id)!;
}

/** The words of what the city runs or explores; what it says of the use case in question is its own case. */
export function textOfCity(index: FactIndex, city: CityEntry, except?: UseCaseEntry): TermVector {
  return blend(tellingUseCases(city, except).map((useCase) => textOf(index, useCase)));
}

/** What the city runs or explores. */
export function tellingUseCases(city: CityEntry, except?: UseCaseEntry): UseCaseEntry[] {
  return [...city.cases.values()].flatMap(({ useCase, status }) =>
    useCase !== except && TELLING.has(status) ? useCase : [],
  );
}

const TELLING: ReadonlySet<string> = new Set(['OPERATIONAL', 'PILOT', 'EXPLORING']);
