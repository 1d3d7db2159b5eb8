import type { BusinessEntry, Need, UseCaseEntry } from './entries.js';
import { append, byId } from './gather.js';
import type { ThemeFacts, KindFacts } from './facts.js';

/** Lists of small numbers, one list after another. */
export interface NumberLists {
  /** List `n` reaches from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/** What scoring asks of all use cases, in arrays by their ordinals. */
export interface UseCaseTable {
  /** Ordinals of the cities that run each, ascending. */
  readonly runners: NumberLists;
  /** Ordinals of the kinds that each needs. */
  readonly needs: NumberLists;
  /** For each need, in the same places: 1 where the kind is required. */
  readonly isRequired: Uint8Array;
  /** Ordinals of the themes of each. */
  readonly themes: NumberLists;
  readonly kindOrdinals: ReadonlyMap<number, number>;
  readonly themeOrdinals: ReadonlyMap<number, number>;
  /** Use cases in a running case of which each business takes part. */
  readonly sharedBy: ReadonlyMap<BusinessEntry, readonly number[]>;
  /** Cases that run in each country, those above city level included, by country id. */
  readonly runningInCountry: ReadonlyMap<number, Int32Array>;
  /** Use cases of which a running case names the law that it rests on. */
  readonly onLaw: readonly UseCaseEntry[];
}

export function tabulate(
  useCases: readonly UseCaseEntry[],
  vocabulary: { kinds: readonly KindFacts[]; themes: readonly ThemeFacts[] },
): UseCaseTable {
  const kindOrdinals = numberIds(vocabulary.kinds);
  const themeOrdinals = numberIds(vocabulary.themes);
  const needs = useCases.flatMap((useCase) => useCase.needs);
  const ordinalsOf = (ids: readonly number[], ordinals: ReadonlyMap<number, number>) =>
    ids.map((id) => ordinals.get(id)!);
  return {
    runners: concatenate(useCases.map(({ runners }) => runners)),
    needs: concatenate(useCases.map((useCase) => ordinalsOf(kindsOf(useCase.needs), kindOrdinals))),
    isRequired: Uint8Array.from(needs, ({ required }) => Number(required)),
    themes: concatenate(useCases.map(({ themeIds }) => ordinalsOf(themeIds, themeOrdinals))),
    kindOrdinals,
    themeOrdinals,
    sharedBy: listShares(useCases),
    runningInCountry: countByCountry(useCases),
    onLaw: useCases.filter(({ legalGrounds }) => legalGrounds.length > 0),
  };
}

const kindsOf = (needs: readonly Need[]): number[] => needs.map(({ kindId }) => kindId);

function numberIds(rows: readonly { readonly id: number }[]): Map<number, number> {
  return new Map([...byId(rows).keys()].map((id, ordinal) => [id, ordinal]));
}

function concatenate(lists: readonly (readonly number[])[]): NumberLists {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => (starts[at + 1] = starts[at]! + list.length));
  const values = new Int32Array(starts[lists.length]!);
  lists.forEach((list, at) => values.set(list, starts[at]));
  return { starts, values };
}

function listShares(useCases: readonly UseCaseEntry[]): Map<BusinessEntry, number[]> {
  const shares = new Map<BusinessEntry, number[]>();
  for (const { sharers, ordinal } of useCases) {
    for (const business of sharers) append(shares, business, ordinal);
  }
  return shares;
}

function countByCountry(useCases: readonly UseCaseEntry[]): Map<number, Int32Array> {
  const counts = new Map<number, Int32Array>();
  const add = (countryId: number, ordinal: number, cases: number) => {
    const ofCountry = counts.get(countryId) ?? new Int32Array(useCases.length);
    ofCountry[ordinal]! += cases;
    counts.set(countryId, ofCountry);
  };
  for (const { ordinal, runnersByCountry, nationalCases } of useCases) {
    for (const [countryId, cities] of runnersByCountry) add(countryId, ordinal, cities);
    for (const [countryId, cases] of nationalCases) add(countryId, ordinal, cases.length);
  }
  return counts;
}
