import type {
  CityFacts,
  CountryFacts,
  DatasetFacts,
  ImplementationFacts,
  InstrumentFacts,
  Status,
  UseCaseFacts,
} from './facts.js';

/**
 * The facts as linked entries: what each noun is tied to, one step away.
 *
 * All lists are in the order of the ids, so that answers do not depend on the order of the facts.
 */
export interface CityEntry {
  readonly id: number;
  readonly name: string;
  readonly facts: CityFacts;
  /** Position among all cities, by id: the place of the city in typed arrays. */
  readonly ordinal: number;
  readonly country: CountryFacts | null;
  readonly groups: Circle[];
  readonly networks: Circle[];
  /** Businesses that are present in the city, by id. */
  readonly businesses: BusinessEntry[];
  /** The cases of the city, by use case id. */
  readonly cases: Map<number, CityCase>;
  readonly runs: UseCaseEntry[];
  /** How many of the use cases that the city runs have the theme, by theme id. */
  readonly runsByTheme: Map<number, number>;
  readonly shelf: Shelf;
}

/** Cities that meet: a working group or a network. */
export interface Circle {
  readonly type: 'WorkingGroup' | 'Network';
  readonly id: number;
  readonly name: string;
  readonly members: CityEntry[];
  /** Of a group: its network, and networks all of whose members meet in the group. */
  readonly networkIds: ReadonlySet<number>;
  /** 1 for a circle of one city, towards 0 for a circle of all. */
  readonly rarity: number;
  readonly useCaseIds: ReadonlySet<number>;
}

/** What is within reach of a city, by kind id; narrower kinds count for the broader. */
interface Shelf {
  /** Datasets that the city publishes or uses in a case that it runs. */
  readonly held: Map<number, DatasetFacts[]>;
  /** Datasets of anyone that name the city in their coverage. */
  readonly covering: Map<number, DatasetFacts[]>;
  /** The city publishes a dataset, or one of its cases uses one. */
  hasOwnDatasets: boolean;
}

export interface BusinessEntry {
  readonly id: number;
  readonly name: string;
  readonly cities: ReadonlySet<number>;
  readonly countries: ReadonlySet<number>;
  /** Kinds held, with the broader kinds of each. */
  readonly kinds: ReadonlySet<number>;
  /** Those of them that only the words of datasets point to. */
  readonly inferredKinds: ReadonlySet<number>;
  /** Published or offered. */
  readonly datasets: DatasetFacts[];
  /** 1 for a business in one city, towards 0 for one in all. */
  readonly rarity: number;
}

export interface UseCaseEntry {
  readonly id: number;
  /** Position among all use cases, by id. */
  readonly ordinal: number;
  readonly title: string;
  readonly facts: UseCaseFacts;
  readonly themeIds: readonly number[];
  readonly needs: readonly Need[];
  /** One case a city, in the order of the city ids. */
  readonly cases: CityCase[];
  /** Ordinals of the cities that run it. */
  readonly runners: number[];
  readonly runnersByCountry: Map<number, number>;
  readonly runnersByCircle: Map<Circle, number>;
  /** Running cases of a country, region or agency, by country id. */
  readonly nationalCases: Map<number, ImplementationFacts[]>;
  readonly tally: StatusTally;
  /** The running case in a city that was first reported last; null when no source gives a year. */
  newestCase: ImplementationFacts | null;
  /** The laws that its running cases rest on, in the order of the cases. */
  readonly legalGrounds: LegalGround[];
  /** Businesses that take part in a running case. */
  readonly sharers: Set<BusinessEntry>;
  /** 1 when one city runs it, towards 0 when all do. */
  rarity: number;
}

/** A law that a running case states as its legal basis. */
export interface LegalGround {
  readonly implementation: ImplementationFacts;
  /** Of the case. */
  readonly countryId: number | null;
  /** Its territory is known. */
  readonly instrument: InstrumentFacts;
}

/** How many cities have it in which status. */
type StatusTally = Record<Status, number>;

export interface Need {
  readonly kindId: number;
  readonly label: string;
  readonly required: boolean;
}

/** All that one city has of one use case. */
export interface CityCase {
  readonly city: CityEntry;
  readonly useCase: UseCaseEntry;
  /** The most advanced status of its implementations. */
  status: Status;
  readonly implementations: ImplementationFacts[];
}

export function runs({ cases }: CityEntry, { id }: UseCaseEntry): boolean {
  const own = cases.get(id);
  return own !== undefined && isRunning(own.status);
}

/** A city runs what is in pilot or in operation there. */
export function isRunning(status: Status): boolean {
  return status === 'OPERATIONAL' || status === 'PILOT';
}
