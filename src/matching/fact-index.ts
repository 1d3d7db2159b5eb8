import type { SpherePoints } from './distance.js';
import type { BusinessEntry, CityEntry, UseCaseEntry } from './entries.js';
import type { Facts, KindFacts, ThemeFacts } from './facts.js';
import type { Lineages } from './hierarchy.js';
import type { TermVector } from './links/term-vector.js';
import type { DatasetShelves } from './stock-shelves.js';
import type { MatchingWeights } from './weights.js';

/** The facts of one revision, linked and measured once; every answer reads it. */
export interface FactIndex {
  /** What it was made from, for questions that change the facts or follow them one by one. */
  readonly facts: Facts;
  readonly weights: MatchingWeights;
  /** By id; `ordinal` is the position. */
  readonly cities: readonly CityEntry[];
  readonly cityById: ReadonlyMap<number, CityEntry>;
  readonly useCases: readonly UseCaseEntry[];
  readonly useCaseById: ReadonlyMap<number, UseCaseEntry>;
  readonly businessById: ReadonlyMap<number, BusinessEntry>;
  readonly themeById: ReadonlyMap<number, ThemeFacts>;
  readonly themeLineages: Lineages;
  /** 1 for a theme of one use case, towards 0 for a theme of all, by theme id. */
  readonly themeRarity: ReadonlyMap<number, number>;
  readonly kindLineages: Lineages;
  readonly kindById: ReadonlyMap<number, KindFacts>;
  readonly holdersOfKind: ReadonlyMap<number, readonly BusinessEntry[]>;
  /** Countries in which a business that holds the kind is active, by kind id. */
  readonly countriesOfKind: ReadonlyMap<number, ReadonlySet<number>>;
  readonly datasets: DatasetShelves;
  /** Weighed words by use case id. */
  readonly texts: ReadonlyMap<number, TermVector>;
  /** The year of the newest case; null when no source gives one. */
  readonly newestYear: number | null;
  readonly points: SpherePoints;
  /** Natural logarithms by ordinal; NaN when the population is not known. */
  readonly logPopulations: Float64Array;
  /** Answers kept for the life of the index: they follow from the facts alone. */
  readonly memo: Memo;
}

interface Memo {
  readonly views: Map<CityEntry, CityView>;
  /** The leading opportunities of each city that was asked for. */
  readonly leaders: Map<CityEntry, readonly UseCaseEntry[]>;
  /** The cities that each city asked for has a tie to. */
  readonly ties: Map<CityEntry, readonly CityEntry[]>;
}

/** All other cities as seen from one; the arrays go by city ordinal. */
export interface CityView {
  readonly index: FactIndex;
  readonly city: CityEntry;
  readonly kilometres: Float64Array;
  readonly nearness: Float64Array;
  readonly sizeLikeness: Float64Array;
  /** How much each city runs of what this one runs. */
  readonly kinship: () => Float64Array;
  /** The words of what the city runs or explores. */
  readonly textOfCity: () => TermVector;
}
