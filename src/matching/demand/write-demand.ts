import type { Evidence } from '../answers.js';
import { isRunning, type UseCaseEntry } from '../entries.js';
import type { FactIndex } from '../fact-index.js';
import { pointTo } from '../features/feature.js';
import { agree, countOf, inSentence, listNames } from '../sentence.js';
import {
  byUseCase,
  casesOf,
  legalBasesOf,
  sharingModelsOf,
  type CityDemand,
  type Terms,
} from './add-up.js';
import type { Ask } from './ask.js';
import { signsFor } from './likely-signs.js';

export interface Explained {
  text: string;
  /** Never empty. */
  evidence: readonly Evidence[];
}

/** What the city asks for, or what points to it. */
export function explainCity(index: FactIndex, { city, asks }: CityDemand): Explained {
  const stated = asks.filter(({ cityCase }) => cityCase !== null);
  if (stated.length === 0) return explainLikely(index, asks);
  const [running, explored] = splitUseCases(stated);
  const parts = [
    ...(running.length > 0 ? [`runs ${listTitles(running)}`] : []),
    ...(explored.length > 0 ? [`explores ${listTitles(explored)}`] : []),
  ];
  const needs = agree(running.length + explored.length, 'which needs', 'which need');
  return {
    text: `${city.name} ${parts.join(' and ')}, ${needs} ${listKinds(stated)}.`,
    evidence: pointTo('Implementation', casesOf(stated).slice(0, MOST_EVIDENCE)),
  };
}

const MOST_EVIDENCE = 5;

function splitUseCases(stated: readonly Ask[]): [UseCaseEntry[], UseCaseEntry[]] {
  const isRun = ({ cityCase }: Ask) => isRunning(cityCase!.status);
  const distinct = (asks: readonly Ask[]) => [...new Set(asks.map(({ useCase }) => useCase))];
  return [distinct(stated.filter(isRun)), distinct(stated.filter((ask) => !isRun(ask)))];
}

/** The use case with the most signs speaks for the city. */
function explainLikely(index: FactIndex, asks: readonly Ask[]): Explained {
  const [telling] = asks
    .map((ask) => ({ ask, signs: signsFor(index, ask.city, ask.useCase) }))
    .toSorted((one, other) => other.signs.length - one.signs.length);
  const { ask, signs } = telling!;
  const others = new Set(asks.map(({ useCase }) => useCase)).size - 1;
  const more =
    others === 0
      ? ''
      : ` Signs point to ${countOf(others, 'other use case', 'other use cases')} too.`;
  const kinds = listKinds(asks.filter(({ useCase }) => useCase === ask.useCase));
  const opening = `"${ask.useCase.title}", which needs ${kinds}, could suit ${ask.city.name}.`;
  return {
    text: `${opening} ${signs.map(({ text }) => text).join(' ')}${more}`,
    evidence: [
      ...pointTo('UseCase', [ask.useCase]),
      ...signs.flatMap(({ evidence }) => evidence.slice(0, 2)),
    ],
  };
}

function listKinds(asks: readonly Ask[]): string {
  const labels = asks.map(
    ({ kindId, useCase }) => useCase.needs.find((need) => need.kindId === kindId)!.label,
  );
  return listNames([...new Set(labels)].map(inSentence));
}

/** Where the asks differ: in use cases, in sharing models, in legal bases. Empty when there are none. */
export function writeDifferences(asks: readonly Ask[]): string[] {
  return [
    ...writeUseCases(asks),
    ...writeTerms(sharingModelsOf(asks), 'sharing model', 'sharing models'),
    ...writeTerms(legalBasesOf(asks), 'legal basis', 'legal bases'),
  ];
}

function writeUseCases(asks: readonly Ask[]): string[] {
  const parts = byUseCase(asks);
  const titles = new Map(asks.map(({ useCase }) => [useCase.id, useCase.title]));
  const counted = parts.map(
    ({ id, totals }) => `"${titles.get(id)}" (${countOf(totals.cities, 'city', 'cities')})`,
  );
  if (parts.length < 2) return counted.map((only) => `All of it is for ${only}.`);
  return [`It is for ${parts.length} use cases: ${listNames(counted)}.`];
}

function writeTerms(terms: readonly Terms<unknown>[], one: string, many: string): string[] {
  const count = ({ running, exploring }: Terms<unknown>) => running + exploring;
  const stated = terms.filter(({ value }) => value !== null);
  const silent = terms
    .filter(({ value }) => value === null)
    .reduce((sum, of) => sum + count(of), 0);
  const all = terms.reduce((sum, of) => sum + count(of), 0);
  if (all === 0) return [];
  if (stated.length === 0) return [`No case behind it states a ${one}.`];
  const rest = silent === 0 ? '' : `; ${countOf(silent, 'states', 'state')} none`;
  const cases = `The ${countOf(all, 'case', 'cases')} behind it ${agree(all, 'states', 'state')}`;
  return [`${cases} ${countOf(stated.length, one, many)}${rest}.`];
}

const listTitles = (useCases: readonly UseCaseEntry[]): string =>
  listNames(
    useCases.map(({ title }) => `"${title}"`),
    2,
  );
