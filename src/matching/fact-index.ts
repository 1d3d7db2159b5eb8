import type { SpherePoints } from './distance.js';
import type { BusinessEntry, Circle, CityEntry, UseCaseEntry } from './entries.js';
import type { Facts, KindFacts, ThemeFacts } from './facts.js';
import type { Lineages } from './hierarchy.js';
import type { DatasetShelves } from './stock-shelves.js';
import type { TextProfile, UseCaseTexts } from './texts.js';
import type { UseCaseTable } from './use-case-table.js';
import type { MatchingWeights, OpportunityFeature } from './weights.js';

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
  readonly texts: UseCaseTexts;
  /** The year of the newest case; null when no source gives one. */
  readonly newestYear: number | null;
  readonly table: UseCaseTable;
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
  /** How many cities run each use case together with another, by ordinal; of the use cases that were asked for. */
  readonly together: Map<UseCaseEntry, Int32Array>;
  whoHas?: WhoHas;
  /** Strengths that are the same for all cities without a case of their own, by use case ordinal. */
  readonly everywhere: Map<OpportunityFeature, Float64Array>;
}

/** Cities by what they have in common, by the id of it. */
export interface WhoHas {
  readonly country: ReadonlyMap<number, readonly CityEntry[]>;
  /** Cities that run a use case of the theme. */
  readonly theme: ReadonlyMap<number, readonly CityEntry[]>;
  /** Groups that work on the use case. */
  readonly groupOn: ReadonlyMap<number, readonly Circle[]>;
}

/** All other cities as seen from one; the arrays go by city ordinal. */
export interface CityView {
  readonly index: FactIndex;
  readonly city: CityEntry;
  readonly kilometres: Float64Array;
  readonly nearness: Float64Array;
  readonly sizeLikeness: Float64Array;
  /** The words of what the city runs or explores. */
  readonly textOfCity: () => TextProfile;
  /** How strong the evidence of each kind is, by use case ordinal, once it was asked for. */
  readonly strengths: Map<OpportunityFeature, Float64Array>;
}
