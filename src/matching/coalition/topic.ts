import type { FactIndex } from '../fact-index.js';
import { inSentence } from '../sentence.js';
import type { CoalitionSubject } from './coalition.js';
import type { Topic, TopicKind } from './stake.js';

/** The subject of a coalition, looked up; null when the facts do not have it. */
export function topicOf(index: FactIndex, { type, id }: CoalitionSubject): Topic | null {
  if (type === 'UseCase') return ofUseCase(index, id);
  return type === 'DataKind' ? ofKind(index, id) : ofBusiness(index, id);
}

function ofUseCase(index: FactIndex, id: number): Topic | null {
  const useCase = index.useCaseById.get(id);
  if (!useCase) return null;
  const name = `"${useCase.title}"`;
  return { type: 'UseCase', id, name, kinds: useCase.needs, useCase, business: null };
}

function ofKind(index: FactIndex, id: number): Topic | null {
  const kind = index.facts.kinds.find((found) => found.id === id);
  if (!kind) return null;
  const kinds: TopicKind[] = [{ kindId: id, label: kind.label }];
  return {
    type: 'DataKind',
    id,
    name: inSentence(kind.label),
    kinds,
    useCase: null,
    business: null,
  };
}

function ofBusiness(index: FactIndex, id: number): Topic | null {
  const business = index.businessById.get(id);
  if (!business) return null;
  const kinds = index.facts.kinds
    .filter((kind) => business.kinds.has(kind.id))
    .map(({ id: kindId, label }) => ({ kindId, label }))
    .toSorted((one, other) => one.kindId - other.kindId);
  return { type: 'Business', id, name: business.name, kinds, useCase: null, business };
}
