/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Something assumed: its type, and the fields that the type takes. */
export type AssumptionInput = {
  /** A business (its slug). */
  business?: string | null | undefined;
  /** The city that it is about (its slug). */
  city?: string | null | undefined;
  /** A legal instrument (its slug). */
  instrument?: string | null | undefined;
  /** A kind of data (its slug). */
  kind?: string | null | undefined;
  /** A network (its slug). */
  network?: string | null | undefined;
  /** What is assumed. */
  type: AssumptionKind;
  /** A working group (its slug). */
  workingGroup?: string | null | undefined;
};

/** What is assumed, and which fields it takes. */
export type AssumptionKind =
  /** A business becomes active in the city ("city", "business"). */
  | 'BUSINESS_ARRIVES'
  /** A business is no longer active in the city ("city", "business"); datasets that cover the city stay. */
  | 'BUSINESS_LEAVES'
  /** The city becomes a member of a working group ("city", "workingGroup"). */
  | 'CITY_JOINS_GROUP'
  /** The city becomes a member of a network ("city", "network"). */
  | 'CITY_JOINS_NETWORK'
  /** The city holds a kind of data from now on ("city", "kind"). */
  | 'CITY_OBTAINS_KIND'
  /** A legal instrument no longer applies ("instrument"). Running cases that state it as their only legal basis are then of unknown status, since they may go on by agreement; for others it no longer speaks. */
  | 'INSTRUMENT_ENDS';

/** A kind of obstacle that those who did a use case met. */
export type Challenge =
  /** People, skills or money. */
  | 'CAPACITY'
  /** Who decides, who may see what, trust. */
  | 'GOVERNANCE'
  /** Data protection, contracts or missing rules. */
  | 'LEGAL'
  /** Formats, systems, quality or scale. */
  | 'TECHNICAL';

/** Whether a needed kind of data is at hand. */
export type CheckState =
  /** The city publishes it, or uses it in a use case that it tries or runs. */
  | 'HELD'
  /** Nobody in the catalogue holds it. */
  | 'MISSING'
  /** Somebody holds it, but not here as far as is known. */
  | 'OFFERED_ELSEWHERE'
  /** A business that is active in the city holds it, or a dataset of it covers the city. */
  | 'OFFERED_LOCALLY'
  /** Nothing is known of the data of this city, and nobody in the catalogue holds it. */
  | 'UNKNOWN';

/** Narrows the partners of a city: every field given must hold, and an empty list lets nothing pass. A name that the catalogue does not know is refused with the code BAD_USER_INPUT. */
export type CityPartnerFilter = {
  /** Only cities of other countries; a joint European project needs some. */
  abroad?: boolean | null | undefined;
  /** Cities in one of these countries (ISO 3166-1 alpha-2 codes). */
  countries?: Array<string> | null | undefined;
  /** Members of one of these networks (slugs). */
  networks?: Array<string> | null | undefined;
  /** Only cities that have one of these roles in a use case that the two could do. */
  roles?: Array<PartnerRole> | null | undefined;
  /** Cities of one of these sizes; a city of unknown population is of none. */
  sizeClasses?: Array<SizeClass> | null | undefined;
  /** Only cities with which it could do one of these use cases (slugs). */
  useCases?: Array<string> | null | undefined;
  /** Only cities within so many kilometres as the crow flies; more than 0. */
  withinKm?: number | null | undefined;
};

/** How a coalition fares against the baseline. A change of the score by less than 0.05 points counts as none. */
export type CoalitionChangeKind =
  /** It comes to be among the best for its use case. */
  | 'APPEARS'
  /** It is no longer among the best. */
  | 'GOES'
  /** It is among the best, and its score rises. */
  | 'IMPROVES'
  /** It is among the best, and its score falls. */
  | 'WORSENS';

/** A constraint on coalitions. */
export type CoalitionConstraint =
  /** "inCommonNetwork". */
  | 'COMMON_NETWORK'
  /** "countries". */
  | 'COUNTRIES'
  /** "withExperience". */
  | 'EXPERIENCE'
  /** "minPopulation". */
  | 'MIN_POPULATION'
  /** "mustInclude". */
  | 'MUST_INCLUDE'
  /** "network". */
  | 'NETWORK'
  /** "minSize" and "maxSize". */
  | 'SIZE'
  /** "sizeClasses". */
  | 'SIZE_CLASSES';

/** What a group of cities is wanted for (exactly one of "useCase", "kind" and "business"), and what it must meet. What is left out constrains nothing; contradictory input is an error with the code BAD_USER_INPUT. */
export type CoalitionInput = {
  /** A business to talk to (its slug). */
  business?: string | null | undefined;
  /** Every member is in one of these countries (ISO 3166-1 alpha-2 codes). */
  countries?: Array<string> | null | undefined;
  /** Some network, whichever, has every member. */
  inCommonNetwork?: boolean | null | undefined;
  /** A kind of data to obtain (its slug). */
  kind?: string | null | undefined;
  /** Most members, "minSize" to 12. */
  maxSize?: number;
  /** Fewest inhabitants of all members together, 1 or more; a member of unknown population adds none. */
  minPopulation?: number | null | undefined;
  /** Fewest members, 2 to 12. */
  minSize?: number;
  /** Cities that every coalition includes (slugs). */
  mustInclude?: Array<string> | null | undefined;
  /** Every member belongs to this network (its slug). */
  network?: string | null | undefined;
  /** Which coalitions come first. */
  objective?: CoalitionObjective;
  /** Each of these sizes has at least one member; a city of unknown population has no size. */
  sizeClasses?: Array<SizeClass> | null | undefined;
  /** A use case to do together (its slug). */
  useCase?: string | null | undefined;
  /** At least one member has done it (HAS_DONE_IT). */
  withExperience?: boolean | null | undefined;
};

/** Which coalitions come first. */
export type CoalitionObjective =
  /** Groups of any size asked for, the highest score first. */
  | 'BEST'
  /** Only groups of the smallest size that is possible, the best of them first. */
  | 'SMALLEST';

/** What may stand in the way of a coalition, as far as the facts show. */
export type CoalitionObstacleKind =
  /** A member had it and ended it. */
  | 'CASE_ENDED'
  /** Nothing is known of the data of some members. */
  | 'DATA_UNKNOWN'
  /** No member is known to hold a needed kind of data or to be offered it. */
  | 'KIND_NOT_AT_HAND'
  /** No member is known to have done it. */
  | 'NO_EXPERIENCE'
  /** Some members share no known group, network, use case or business with the others. */
  | 'NO_TIE'
  /** The population of some members is not known. */
  | 'POPULATION_UNKNOWN'
  /** The members are in several countries. */
  | 'SEVERAL_COUNTRIES'
  /** A member has a case whose status is not known. */
  | 'STATUS_UNKNOWN';

/** What a reason for a coalition is about, with the most points that it can add. */
export type CoalitionReasonKind =
  /** Needed data that is at hand with at least one member (15). */
  | 'DATA'
  /** Members that have done it; the first counts most (15). */
  | 'EXPERIENCE'
  /** Nearness, over all pairs (4). */
  | 'NEARBY_CITY'
  /** Known inhabitants of all members (10). */
  | 'REACH'
  /** How much the members would gain, on average (30). */
  | 'ROLE'
  /** Pairs in one country (4). */
  | 'SAME_COUNTRY'
  /** Businesses active in both, over all pairs (5). */
  | 'SHARED_BUSINESS'
  /** Working groups in common, over all pairs of members (8). */
  | 'SHARED_GROUP'
  /** Networks in common beyond those of the groups, over all pairs (3). */
  | 'SHARED_NETWORK'
  /** Use cases that both run, over all pairs (6). */
  | 'SHARED_USE_CASE';

/** What a member has to do with the use case, kind or business. */
export type CoalitionRole =
  /** The use case is an opportunity of it, the kind is offered there, or the business is active there. */
  | 'COULD_DO_IT'
  /** It has the use case in pilot. */
  | 'DOING_IT'
  /** It has the use case in operation, publishes or uses the kind, or runs a case with the business. */
  | 'HAS_DONE_IT'
  /** Nothing known links it; it is in because it must be. */
  | 'NOTHING_KNOWN'
  /** It explores the use case, or its own use cases need the kind, or a kind that the business holds. */
  | 'WANTS_IT';

/** What members of a coalition share. */
export type CoalitionTieKind =
  /** A business that is active in all of them. */
  | 'SHARED_BUSINESS'
  /** A working group. */
  | 'SHARED_GROUP'
  /** A network. */
  | 'SHARED_NETWORK'
  /** A use case that they all run. */
  | 'SHARED_USE_CASE';

/** Who supplies a kind of data to a city that asks for it, as far as is known. */
export type DemandService =
  /** It is only explored there, or likely. */
  | 'OPEN'
  /** This business takes part in a trial or running case there that needs the kind; for a kind, any business that holds it does. */
  | 'SERVED'
  /** Another business that holds the kind takes part in such a case there; never for the demand of a kind. */
  | 'SERVED_BY_OTHERS'
  /** It is tried or runs there, and no source says which business supplies it. */
  | 'SOURCE_UNKNOWN';

/** How far a use case has come in a place. */
export type ImplementationStatus =
  /** It ran and has ended, or was given up; kept as a lesson. */
  | 'ENDED'
  /** The city looks at it, plans it or asks for it. */
  | 'EXPLORING'
  /** It runs in daily work. */
  | 'OPERATIONAL'
  /** It runs as a trial. */
  | 'PILOT'
  /** The sources do not say. */
  | 'UNKNOWN';

/** What ties two records together. */
export type LinkKind =
  /** A business and a city in which it is active. */
  | 'ACTIVE_IN'
  /** An instrument and a use case on which it bears, in the reading of the editors. */
  | 'BEARS_ON'
  /** A dataset and a city that it covers. */
  | 'COVERS'
  /** A network and the declaration that its members sign. */
  | 'DECLARATION_OF'
  /** An event and the working group or series that it belongs to. */
  | 'EVENT_OF_GROUP'
  /** A working group and its network. */
  | 'GROUP_OF_NETWORK'
  /** A city and a use case: the city explores, tries, runs or ended it. */
  | 'HAS_CASE'
  /** A business and a kind of data that it holds. */
  | 'HOLDS'
  /** An instrument and a use case, or the city of its case: the stated legal basis names it. */
  | 'LEGAL_BASIS'
  /** A city and a working group of which it is a member. */
  | 'MEMBER_OF_GROUP'
  /** A city and a network to which it belongs. */
  | 'MEMBER_OF_NETWORK'
  /** A kind of data and a broader one. */
  | 'NARROWER_THAN'
  /** A use case and a kind of data that it needs. */
  | 'NEEDS'
  /** A business and a dataset that it offers. */
  | 'OFFERS'
  /** An implementation and its use case, city, business, dataset or instrument. */
  | 'PART_OF_CASE'
  /** A use case and an event at which it was presented. */
  | 'PRESENTED_AT'
  /** A city or business and a dataset that it publishes. */
  | 'PUBLISHES'
  /** A dataset and a kind of data that it has. */
  | 'REALISES'
  /** A business and a use case, or the city of its case: the business takes part. */
  | 'TAKES_PART'
  /** A city or business and an event in which it took part. */
  | 'TOOK_PART_IN_EVENT'
  /** A dataset and a use case, or the city of its case: the case uses the dataset. */
  | 'USES'
  /** A working group and a use case on which it works. */
  | 'WORKS_ON';

/** How it shows that a member cares. */
export type MemberInterest =
  /** It ranks among the top five of its opportunities: computed, not stated by anybody. */
  | 'LIKELY'
  /** It explores or tries it, has ended it, or has a case of unknown status. */
  | 'STATED';

/** How an opportunity fares against the baseline. A change of the score by less than 0.05 points counts as none. */
export type OpportunityChangeKind =
  /** It enters the first "top" of the list. */
  | 'APPEARS'
  /** Its score falls, or with the same score its rank within the first "top". */
  | 'FALLS'
  /** It leaves the first "top" of the list. */
  | 'GOES'
  /** Its score rises, or with the same score its rank within the first "top". */
  | 'RISES';

/** Narrows the opportunities of a city: every field given must hold, and an empty list lets nothing pass. A name that the catalogue does not know is refused with the code BAD_USER_INPUT. */
export type OpportunityFilter = {
  /** Without the use cases that this city has ended; they are listed otherwise. */
  excludeEnded?: boolean | null | undefined;
  /** Use cases that need one of these kinds of data (slugs). */
  kinds?: Array<string> | null | undefined;
  /** Use cases with at most so many required kinds neither held nor offered locally, 0 or more. Unknown kinds count as missing; use cases that list no required kind are left out. */
  maxMissing?: number | null | undefined;
  /** Use cases that at least so many other cities run in daily work. */
  minOperationalCities?: number | null | undefined;
  /** Only use cases for which a business active in the city holds a needed kind of data. */
  onlyWithLocalHolders?: boolean | null | undefined;
  /** Only use cases that at least one such city runs, as a trial or in daily work. */
  peers?: PeerFilter | null | undefined;
  /** Use cases with a precedent in another city, of any status, that uses one of these sharing models (slugs). */
  sharingModels?: Array<string> | null | undefined;
  /** Use cases of one of these themes: EU data themes ("TRAN") or finer ones ("mobility"). */
  themes?: Array<string> | null | undefined;
};

/** The order of the opportunities of a city. */
export type OpportunityOrder = {
  /** Which end comes first; DESC puts the most promising, ready or widespread first. */
  direction?: OrderDirection;
  /** What to sort by. */
  field?: OpportunityOrderField;
};

/** What the opportunities of a city can be sorted by; ties are settled by the score, then the id. */
export type OpportunityOrderField =
  /** Inhabitants of the cities that run it, as a trial or in daily work; those of unknown population add nothing. Then the number of these cities. */
  | 'REACH'
  /** How ready the city is: by verdict, then coverage. Unknown readiness comes last, whatever the direction. */
  | 'READINESS'
  /** How promising it is. */
  | 'SCORE';

/** Which end of the list comes first. */
export type OrderDirection =
  /** A to Z, small to large, old to new. */
  | 'ASC'
  /** Z to A, large to small, new to old. */
  | 'DESC';

/** What a partner has to do with a use case. */
export type PartnerRole =
  /** It runs there as a trial. */
  | 'DOING_IT'
  /** It runs there in daily work. */
  | 'HAS_DONE_IT'
  /** The city explores it, or it ranks high among its own opportunities. */
  | 'WANTS_IT_TOO';

/** Which other cities count as peers: every field given must hold of the same city. */
export type PeerFilter = {
  /** Cities in one of these countries (ISO 3166-1 alpha-2 codes). */
  countries?: Array<string> | null | undefined;
  /** Members of one of these networks (slugs). */
  networks?: Array<string> | null | undefined;
  /** Cities of one of these sizes; a city of unknown population is of none. */
  sizeClasses?: Array<SizeClass> | null | undefined;
};

/** What a reason is about. */
export type ReasonKind =
  /** How much the other city does. */
  | 'ACTIVITY'
  /** How many cities run it. */
  | 'ADOPTION'
  /** The city has data that is needed. */
  | 'DATA_HELD'
  /** Needed data that businesses hold elsewhere, but nobody in the city. */
  | 'DATA_OFFERED'
  /** The law that cases of it rest on applies here too. */
  | 'LEGAL_SETTING'
  /** Businesses active in the city hold data that is needed. */
  | 'LOCAL_HOLDER'
  /** How many of the cities that tried it keep it in operation. */
  | 'MATURITY'
  /** Cities near by. */
  | 'NEARBY_CITY'
  /** The city explores it already, or has done it before. */
  | 'OWN_CASE'
  /** Cities that have done use cases with the same businesses or groups. */
  | 'PAST_PARTNER'
  /** How new its newest case is. */
  | 'RECENCY'
  /** What the partner has to offer: it has done it, does it, or wants it too. */
  | 'ROLE'
  /** Cities of the same country. */
  | 'SAME_COUNTRY'
  /** Businesses in common. */
  | 'SHARED_BUSINESS'
  /** Working groups in common. */
  | 'SHARED_GROUP'
  /** A language of both administrations, across a border. */
  | 'SHARED_LANGUAGE'
  /** Networks in common. */
  | 'SHARED_NETWORK'
  /** The words of what the city runs or explores. */
  | 'SHARED_TEXT'
  /** Themes in common with what the city runs. */
  | 'SHARED_THEME'
  /** Use cases in common, or cities that run the same use cases. */
  | 'SHARED_USE_CASE'
  /** Use cases that both want. */
  | 'SHARED_WISH'
  /** Cities of a like size. */
  | 'SIMILAR_SIZE';

/** What is assumed, and whose opportunities to compare. */
export type SimulationInput = {
  /** What is assumed, all at once: at most 20. None gives no change. */
  assumptions: Array<AssumptionInput>;
  /** The city whose opportunities are compared (its slug). */
  city: string;
  /** How many of the first opportunities count as being on the list: 1 to 100. */
  top?: number;
};

/** Inhabitants of a city, in classes. */
export type SizeClass =
  /** 50,000 or more, fewer than 100,000. */
  | 'FROM_50K_TO_100K'
  /** 100,000 or more, fewer than 250,000. */
  | 'FROM_100K_TO_250K'
  /** 250,000 or more, fewer than 500,000. */
  | 'FROM_250K_TO_500K'
  /** 500,000 or more, fewer than 1 million. */
  | 'FROM_500K_TO_1M'
  /** 1 million and more. */
  | 'OVER_1M'
  /** Fewer than 50,000. */
  | 'UNDER_50K';

/** How much it takes to get a kind of data, from the least to the most. */
export type StepEffort =
  /** Ask somebody who has it, but is not known to have it in the country. */
  | 'ASK_ABROAD'
  /** Agree with a business that is active in the city, or use a dataset that covers it. */
  | 'ASK_HERE'
  /** Ask somebody who has it elsewhere in the country. */
  | 'ASK_IN_COUNTRY'
  /** Find somebody who has it, or have it collected: nobody in the catalogue holds it. */
  | 'COLLECT'
  /** Ask in the own house: nothing is known of the data of the city. */
  | 'FIND_OUT';

/** How ready a city is for a use case. */
export type Verdict =
  /** No required kind is held or offered locally. */
  | 'NOT_READY'
  /** Some required kinds are held or offered locally, or all are offered somewhere. */
  | 'PARTLY_READY'
  /** Every required kind is held or offered locally. */
  | 'READY'
  /** Nothing is known of any required kind, or none is listed. */
  | 'UNKNOWN';

/** What is white. */
export type WhiteSpotSubject =
  /** A kind of obstacle, in one theme or anywhere: no member has in daily work a use case that meets it. */
  | 'CHALLENGE'
  /** A whole theme: no member has any use case of it in daily work. */
  | 'THEME'
  /** One use case. */
  | 'USE_CASE';

export type CoalitionsQueryVariables = Exact<{
  input: CoalitionInput;
  first: number;
}>;


export type CoalitionsQuery = { coalitions: { approximate: boolean, candidateCount: number, impossible: { constraints: Array<CoalitionConstraint>, text: string } | null, coalitions: Array<{ score: number, knownPopulation: number, unknownPopulations: number, members: Array<{ role: CoalitionRole, text: string, city: { slug: string, name: string, population: number | null, country: { code: string, name: string } }, evidence: Array<
          | { __typename: 'Business', slug: string, name: string, id: string }
          | { __typename: 'City', slug: string, name: string, id: string }
          | { __typename: 'Country', id: string }
          | { __typename: 'DataKind', slug: string, label: string, id: string }
          | { __typename: 'Dataset', slug: string, title: string, id: string }
          | { __typename: 'Event', slug: string, title: string, id: string }
          | { __typename: 'Implementation', slug: string, id: string }
          | { __typename: 'Instrument', slug: string, name: string, id: string }
          | { __typename: 'Network', slug: string, name: string, id: string }
          | { __typename: 'SharingModel', id: string }
          | { __typename: 'Source', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'UseCase', slug: string, title: string, id: string }
          | { __typename: 'WorkingGroup', slug: string, name: string, id: string }
        > }>, reasons: Array<{ kind: CoalitionReasonKind, contribution: number, text: string, evidence: Array<
          | { __typename: 'Business', slug: string, name: string, id: string }
          | { __typename: 'City', slug: string, name: string, id: string }
          | { __typename: 'Country', id: string }
          | { __typename: 'DataKind', slug: string, label: string, id: string }
          | { __typename: 'Dataset', slug: string, title: string, id: string }
          | { __typename: 'Event', slug: string, title: string, id: string }
          | { __typename: 'Implementation', slug: string, id: string }
          | { __typename: 'Instrument', slug: string, name: string, id: string }
          | { __typename: 'Network', slug: string, name: string, id: string }
          | { __typename: 'SharingModel', id: string }
          | { __typename: 'Source', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'UseCase', slug: string, title: string, id: string }
          | { __typename: 'WorkingGroup', slug: string, name: string, id: string }
        > }>, obstacles: Array<{ kind: CoalitionObstacleKind, text: string, evidence: Array<
          | { __typename: 'Business', slug: string, name: string, id: string }
          | { __typename: 'City', slug: string, name: string, id: string }
          | { __typename: 'Country', id: string }
          | { __typename: 'DataKind', slug: string, label: string, id: string }
          | { __typename: 'Dataset', slug: string, title: string, id: string }
          | { __typename: 'Event', slug: string, title: string, id: string }
          | { __typename: 'Implementation', slug: string, id: string }
          | { __typename: 'Instrument', slug: string, name: string, id: string }
          | { __typename: 'Network', slug: string, name: string, id: string }
          | { __typename: 'SharingModel', id: string }
          | { __typename: 'Source', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'UseCase', slug: string, title: string, id: string }
          | { __typename: 'WorkingGroup', slug: string, name: string, id: string }
        > }>, ties: Array<{ kind: CoalitionTieKind, text: string, cities: Array<{ slug: string, name: string }> }> }> } };

export type DemandOfBusinessQueryVariables = Exact<{
  slug: string;
  first: number;
}>;


export type DemandOfBusinessQuery = { business: { slug: string, name: string, kinds: { totalCount: number, nodes: Array<{ slug: string, label: string }> }, demand: { stated: { differences: Array<string>, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number }, byKind: { totalCount: number, nodes: Array<{ kind: { slug: string, label: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, byCountry: { totalCount: number, nodes: Array<{ country: { code: string, name: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, byUseCase: { totalCount: number, nodes: Array<{ useCase: { slug: string, title: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, cities: { totalCount: number, nodes: Array<{ service: DemandService, text: string, city: { slug: string, name: string, population: number | null, country: { code: string, name: string } } }> }, sharingModels: Array<{ runningCases: number, exploredCases: number, sharingModel: { slug: string, name: string } | null }>, legalBases: { totalCount: number, nodes: Array<{ legalBasis: string | null, runningCases: number, exploredCases: number }> } }, met: { differences: Array<string>, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number }, byKind: { totalCount: number, nodes: Array<{ kind: { slug: string, label: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, byCountry: { totalCount: number, nodes: Array<{ country: { code: string, name: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, byUseCase: { totalCount: number, nodes: Array<{ useCase: { slug: string, title: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, cities: { totalCount: number, nodes: Array<{ service: DemandService, text: string, city: { slug: string, name: string, population: number | null, country: { code: string, name: string } } }> }, sharingModels: Array<{ runningCases: number, exploredCases: number, sharingModel: { slug: string, name: string } | null }>, legalBases: { totalCount: number, nodes: Array<{ legalBasis: string | null, runningCases: number, exploredCases: number }> } }, likely: { differences: Array<string>, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number }, byKind: { totalCount: number, nodes: Array<{ kind: { slug: string, label: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, byCountry: { totalCount: number, nodes: Array<{ country: { code: string, name: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, byUseCase: { totalCount: number, nodes: Array<{ useCase: { slug: string, title: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, cities: { totalCount: number, nodes: Array<{ service: DemandService, text: string, city: { slug: string, name: string, population: number | null, country: { code: string, name: string } } }> }, sharingModels: Array<{ runningCases: number, exploredCases: number, sharingModel: { slug: string, name: string } | null }>, legalBases: { totalCount: number, nodes: Array<{ legalBasis: string | null, runningCases: number, exploredCases: number }> } } } } | null };

export type DemandOfKindQueryVariables = Exact<{
  slug: string;
  first: number;
}>;


export type DemandOfKindQuery = { dataKind: { slug: string, label: string, businesses: { totalCount: number, nodes: Array<{ slug: string, name: string }> }, demand: { stated: { differences: Array<string>, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number }, byKind: { totalCount: number, nodes: Array<{ kind: { slug: string, label: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, byCountry: { totalCount: number, nodes: Array<{ country: { code: string, name: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, byUseCase: { totalCount: number, nodes: Array<{ useCase: { slug: string, title: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, cities: { totalCount: number, nodes: Array<{ service: DemandService, text: string, city: { slug: string, name: string, population: number | null, country: { code: string, name: string } } }> }, sharingModels: Array<{ runningCases: number, exploredCases: number, sharingModel: { slug: string, name: string } | null }>, legalBases: { totalCount: number, nodes: Array<{ legalBasis: string | null, runningCases: number, exploredCases: number }> } }, met: { differences: Array<string>, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number }, byKind: { totalCount: number, nodes: Array<{ kind: { slug: string, label: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, byCountry: { totalCount: number, nodes: Array<{ country: { code: string, name: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, byUseCase: { totalCount: number, nodes: Array<{ useCase: { slug: string, title: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, cities: { totalCount: number, nodes: Array<{ service: DemandService, text: string, city: { slug: string, name: string, population: number | null, country: { code: string, name: string } } }> }, sharingModels: Array<{ runningCases: number, exploredCases: number, sharingModel: { slug: string, name: string } | null }>, legalBases: { totalCount: number, nodes: Array<{ legalBasis: string | null, runningCases: number, exploredCases: number }> } }, likely: { differences: Array<string>, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number }, byKind: { totalCount: number, nodes: Array<{ kind: { slug: string, label: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, byCountry: { totalCount: number, nodes: Array<{ country: { code: string, name: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, byUseCase: { totalCount: number, nodes: Array<{ useCase: { slug: string, title: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, cities: { totalCount: number, nodes: Array<{ service: DemandService, text: string, city: { slug: string, name: string, population: number | null, country: { code: string, name: string } } }> }, sharingModels: Array<{ runningCases: number, exploredCases: number, sharingModel: { slug: string, name: string } | null }>, legalBases: { totalCount: number, nodes: Array<{ legalBasis: string | null, runningCases: number, exploredCases: number }> } } } } | null };

export type DemandFragment = { stated: { differences: Array<string>, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number }, byKind: { totalCount: number, nodes: Array<{ kind: { slug: string, label: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, byCountry: { totalCount: number, nodes: Array<{ country: { code: string, name: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, byUseCase: { totalCount: number, nodes: Array<{ useCase: { slug: string, title: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, cities: { totalCount: number, nodes: Array<{ service: DemandService, text: string, city: { slug: string, name: string, population: number | null, country: { code: string, name: string } } }> }, sharingModels: Array<{ runningCases: number, exploredCases: number, sharingModel: { slug: string, name: string } | null }>, legalBases: { totalCount: number, nodes: Array<{ legalBasis: string | null, runningCases: number, exploredCases: number }> } }, met: { differences: Array<string>, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number }, byKind: { totalCount: number, nodes: Array<{ kind: { slug: string, label: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, byCountry: { totalCount: number, nodes: Array<{ country: { code: string, name: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, byUseCase: { totalCount: number, nodes: Array<{ useCase: { slug: string, title: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, cities: { totalCount: number, nodes: Array<{ service: DemandService, text: string, city: { slug: string, name: string, population: number | null, country: { code: string, name: string } } }> }, sharingModels: Array<{ runningCases: number, exploredCases: number, sharingModel: { slug: string, name: string } | null }>, legalBases: { totalCount: number, nodes: Array<{ legalBasis: string | null, runningCases: number, exploredCases: number }> } }, likely: { differences: Array<string>, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number }, byKind: { totalCount: number, nodes: Array<{ kind: { slug: string, label: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, byCountry: { totalCount: number, nodes: Array<{ country: { code: string, name: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, byUseCase: { totalCount: number, nodes: Array<{ useCase: { slug: string, title: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, cities: { totalCount: number, nodes: Array<{ service: DemandService, text: string, city: { slug: string, name: string, population: number | null, country: { code: string, name: string } } }> }, sharingModels: Array<{ runningCases: number, exploredCases: number, sharingModel: { slug: string, name: string } | null }>, legalBases: { totalCount: number, nodes: Array<{ legalBasis: string | null, runningCases: number, exploredCases: number }> } } };

export type DemandGroupFragment = { differences: Array<string>, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number }, byKind: { totalCount: number, nodes: Array<{ kind: { slug: string, label: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, byCountry: { totalCount: number, nodes: Array<{ country: { code: string, name: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, byUseCase: { totalCount: number, nodes: Array<{ useCase: { slug: string, title: string }, totals: { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number } }> }, cities: { totalCount: number, nodes: Array<{ service: DemandService, text: string, city: { slug: string, name: string, population: number | null, country: { code: string, name: string } } }> }, sharingModels: Array<{ runningCases: number, exploredCases: number, sharingModel: { slug: string, name: string } | null }>, legalBases: { totalCount: number, nodes: Array<{ legalBasis: string | null, runningCases: number, exploredCases: number }> } };

export type DemandTotalsFragment = { cities: number, people: number, citiesOfUnknownPopulation: number, countries: number, useCases: number, servedCities: number, citiesServedByOthers: number, citiesOfUnknownSource: number, openCities: number };

export type CandidatesQueryVariables = Exact<{
  group: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CandidatesQuery = { workingGroup: { slug: string, name: string, members: { totalCount: number }, candidatePartners: { totalCount: number, pageInfo: { hasPreviousPage: boolean, hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ score: number, city: { slug: string, name: string, population: number | null, country: { code: string, name: string } }, reasons: Array<{ kind: ReasonKind, contribution: number, text: string }> }> } } | null };

export type WhiteSpotsQueryVariables = Exact<{
  group: string;
  first: number;
  after?: string | null | undefined;
}>;


export type WhiteSpotsQuery = { workingGroup: { slug: string, name: string, members: { totalCount: number }, whiteSpots: { totalCount: number, pageInfo: { hasPreviousPage: boolean, hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ subject: WhiteSpotSubject, text: string, challenge: Challenge | null, theme: { code: string, label: string } | null, useCases: Array<{ slug: string, title: string }>, members: Array<{ interest: MemberInterest, status: ImplementationStatus | null, city: { slug: string, name: string } }>, nearestCase: { kilometres: number, text: string, city: { slug: string, name: string, country: { code: string, name: string } }, implementation: { slug: string, status: ImplementationStatus, since: number | null }, nearestMember: { slug: string, name: string } } | null, presenters: { totalCount: number, nodes: Array<{ kilometres: number, text: string, city: { slug: string, name: string, country: { code: string, name: string } }, implementation: { slug: string, status: ImplementationStatus, since: number | null }, nearestMember: { slug: string, name: string } }> }, companies: { totalCount: number, nodes: Array<{ alreadyShares: boolean, business: { slug: string, name: string }, cities: Array<{ slug: string, name: string }>, kinds: Array<{ slug: string, label: string }> }> } }> } } | null };

export type OutsideCaseFragment = { kilometres: number, text: string, city: { slug: string, name: string, country: { code: string, name: string } }, implementation: { slug: string, status: ImplementationStatus, since: number | null }, nearestMember: { slug: string, name: string } };

type Named_Business_Fragment = { __typename: 'Business', slug: string, name: string, id: string };

type Named_City_Fragment = { __typename: 'City', slug: string, name: string, id: string };

type Named_Country_Fragment = { __typename: 'Country', id: string };

type Named_DataKind_Fragment = { __typename: 'DataKind', slug: string, label: string, id: string };

type Named_Dataset_Fragment = { __typename: 'Dataset', slug: string, title: string, id: string };

type Named_Event_Fragment = { __typename: 'Event', slug: string, title: string, id: string };

type Named_Implementation_Fragment = { __typename: 'Implementation', slug: string, id: string };

type Named_Instrument_Fragment = { __typename: 'Instrument', slug: string, name: string, id: string };

type Named_Network_Fragment = { __typename: 'Network', slug: string, name: string, id: string };

type Named_SharingModel_Fragment = { __typename: 'SharingModel', id: string };

type Named_Source_Fragment = { __typename: 'Source', id: string };

type Named_Theme_Fragment = { __typename: 'Theme', id: string };

type Named_UseCase_Fragment = { __typename: 'UseCase', slug: string, title: string, id: string };

type Named_WorkingGroup_Fragment = { __typename: 'WorkingGroup', slug: string, name: string, id: string };

export type NamedFragment =
  | Named_Business_Fragment
  | Named_City_Fragment
  | Named_Country_Fragment
  | Named_DataKind_Fragment
  | Named_Dataset_Fragment
  | Named_Event_Fragment
  | Named_Implementation_Fragment
  | Named_Instrument_Fragment
  | Named_Network_Fragment
  | Named_SharingModel_Fragment
  | Named_Source_Fragment
  | Named_Theme_Fragment
  | Named_UseCase_Fragment
  | Named_WorkingGroup_Fragment
;

export type OpportunitiesQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
  filter?: OpportunityFilter | null | undefined;
  orderBy?: OpportunityOrder | null | undefined;
  whatIf: boolean;
}>;


export type OpportunitiesQuery = { city: { id: string, slug: string, name: string, population: number | null, country: { code: string, name: string }, networks: Array<{ slug: string, name: string }>, workingGroups: { totalCount: number, nodes: Array<{ slug: string, name: string, members: { totalCount: number, nodes: Array<{ slug: string, name: string }> } }> }, implementations: { totalCount: number, nodes: Array<{ status: ImplementationStatus, since: number | null, useCase: { slug: string, title: string }, businesses: Array<{ slug: string, name: string }>, sharingModel: { slug: string, name: string } | null }> }, opportunities: { totalCount: number, nodes: Array<{ score: number, useCase: { slug: string, title: string, summary: string, themes: Array<{ code: string, label: string }>, needs: Array<{ required: boolean, kind: { slug: string, label: string } }> }, reasons: Array<{ kind: ReasonKind, contribution: number, text: string, evidence: Array<
            | { __typename: 'Business', slug: string, name: string, id: string }
            | { __typename: 'City', slug: string, name: string, id: string }
            | { __typename: 'Country', id: string }
            | { __typename: 'DataKind', id: string }
            | { __typename: 'Dataset', id: string }
            | { __typename: 'Event', id: string }
            | { __typename: 'Implementation', id: string }
            | { __typename: 'Instrument', id: string }
            | { __typename: 'Network', id: string }
            | { __typename: 'SharingModel', id: string }
            | { __typename: 'Source', id: string }
            | { __typename: 'Theme', id: string }
            | { __typename: 'UseCase', id: string }
            | { __typename: 'WorkingGroup', id: string }
          > }>, missing?: Array<{ text: string, gain: number, rankNow: number, rankThen: number, evidence: Array<
            | { __typename: 'Business', slug: string, name: string, id: string }
            | { __typename: 'City', slug: string, name: string, id: string }
            | { __typename: 'Country', id: string }
            | { __typename: 'DataKind', slug: string, label: string, id: string }
            | { __typename: 'Dataset', slug: string, title: string, id: string }
            | { __typename: 'Event', slug: string, title: string, id: string }
            | { __typename: 'Implementation', slug: string, id: string }
            | { __typename: 'Instrument', slug: string, name: string, id: string }
            | { __typename: 'Network', slug: string, name: string, id: string }
            | { __typename: 'SharingModel', id: string }
            | { __typename: 'Source', id: string }
            | { __typename: 'Theme', id: string }
            | { __typename: 'UseCase', slug: string, title: string, id: string }
            | { __typename: 'WorkingGroup', slug: string, name: string, id: string }
          >, suppliers: Array<
            | { __typename: 'Business', slug: string, name: string, id: string }
            | { __typename: 'City', slug: string, name: string, id: string }
            | { __typename: 'Country', id: string }
            | { __typename: 'DataKind', slug: string, label: string, id: string }
            | { __typename: 'Dataset', slug: string, title: string, id: string }
            | { __typename: 'Event', slug: string, title: string, id: string }
            | { __typename: 'Implementation', slug: string, id: string }
            | { __typename: 'Instrument', slug: string, name: string, id: string }
            | { __typename: 'Network', slug: string, name: string, id: string }
            | { __typename: 'SharingModel', id: string }
            | { __typename: 'Source', id: string }
            | { __typename: 'Theme', id: string }
            | { __typename: 'UseCase', slug: string, title: string, id: string }
            | { __typename: 'WorkingGroup', slug: string, name: string, id: string }
          > }>, counterfactual?: { text: string, rankNow: number, rankThen: number, scoreThen: number, evidence: Array<
            | { __typename: 'Business', slug: string, name: string, id: string }
            | { __typename: 'City', slug: string, name: string, id: string }
            | { __typename: 'Country', id: string }
            | { __typename: 'DataKind', slug: string, label: string, id: string }
            | { __typename: 'Dataset', slug: string, title: string, id: string }
            | { __typename: 'Event', slug: string, title: string, id: string }
            | { __typename: 'Implementation', slug: string, id: string }
            | { __typename: 'Instrument', slug: string, name: string, id: string }
            | { __typename: 'Network', slug: string, name: string, id: string }
            | { __typename: 'SharingModel', id: string }
            | { __typename: 'Source', id: string }
            | { __typename: 'Theme', id: string }
            | { __typename: 'UseCase', slug: string, title: string, id: string }
            | { __typename: 'WorkingGroup', slug: string, name: string, id: string }
          > } | null, reach: { people: number, cities: number, citiesOfUnknownPopulation: number }, readiness: { verdict: Verdict, coverage: number | null, checks: Array<{ required: boolean, state: CheckState, kind: { slug: string, label: string }, via: Array<
              | { __typename: 'Business', id: string }
              | { __typename: 'City', id: string }
              | { __typename: 'Country', id: string }
              | { __typename: 'DataKind', id: string }
              | { __typename: 'Dataset', id: string }
              | { __typename: 'Event', id: string }
              | { __typename: 'Implementation', id: string }
              | { __typename: 'Instrument', id: string }
              | { __typename: 'Network', id: string }
              | { __typename: 'SharingModel', id: string }
              | { __typename: 'Source', id: string }
              | { __typename: 'Theme', id: string }
              | { __typename: 'UseCase', id: string }
              | { __typename: 'WorkingGroup', id: string }
            > }> }, holders: { totalCount: number, nodes: Array<{ activeHere: boolean, alreadyShares: boolean, business: { slug: string, name: string }, kinds: Array<{ slug: string }> }> }, partners: { nodes: Array<{ role: PartnerRole, score: number, city: { slug: string, name: string, country: { code: string } }, reasons: Array<{ kind: ReasonKind, contribution: number, text: string }> }> }, precedents: { totalCount: number, nodes: Array<{ status: ImplementationStatus, since: number | null, legalBasis: string | null, city: { slug: string, name: string } | null, sharingModel: { slug: string, name: string } | null, instruments: Array<{ slug: string, name: string, eli: string | null }>, sources: Array<{ url: string }> }> } }>, pageInfo: { hasPreviousPage: boolean, hasNextPage: boolean, endCursor: string | null } } } | null };

export type PartnersQueryVariables = Exact<{
  city: string;
  first: number;
  after?: string | null | undefined;
  filter?: CityPartnerFilter | null | undefined;
}>;


export type PartnersQuery = { city: { slug: string, name: string, population: number | null, country: { code: string, name: string }, partners: { totalCount: number, pageInfo: { hasPreviousPage: boolean, hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ score: number, useCaseCount: number, city: { slug: string, name: string, population: number | null, country: { code: string, name: string } }, reasons: Array<{ kind: ReasonKind, contribution: number, text: string, evidence: Array<
            | { __typename: 'Business', slug: string, name: string, id: string }
            | { __typename: 'City', slug: string, name: string, id: string }
            | { __typename: 'Country', id: string }
            | { __typename: 'DataKind', slug: string, label: string, id: string }
            | { __typename: 'Dataset', slug: string, title: string, id: string }
            | { __typename: 'Event', slug: string, title: string, id: string }
            | { __typename: 'Implementation', slug: string, id: string }
            | { __typename: 'Instrument', slug: string, name: string, id: string }
            | { __typename: 'Network', slug: string, name: string, id: string }
            | { __typename: 'SharingModel', id: string }
            | { __typename: 'Source', id: string }
            | { __typename: 'Theme', id: string }
            | { __typename: 'UseCase', slug: string, title: string, id: string }
            | { __typename: 'WorkingGroup', slug: string, name: string, id: string }
          > }>, useCases: Array<{ role: PartnerRole, text: string, useCase: { slug: string, title: string } }> }> } } | null };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxHops: number;
}>;


export type PathsQuery = { from:
    | { __typename: 'Business', slug: string, name: string, id: string }
    | { __typename: 'City', slug: string, name: string, id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'DataKind', slug: string, label: string, id: string }
    | { __typename: 'Dataset', slug: string, title: string, id: string }
    | { __typename: 'Event', slug: string, title: string, id: string }
    | { __typename: 'Implementation', slug: string, id: string }
    | { __typename: 'Instrument', slug: string, name: string, id: string }
    | { __typename: 'Network', slug: string, name: string, id: string }
    | { __typename: 'SharingModel', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Theme', id: string }
    | { __typename: 'UseCase', slug: string, title: string, id: string }
    | { __typename: 'WorkingGroup', slug: string, name: string, id: string }
   | null, to:
    | { __typename: 'Business', slug: string, name: string, id: string }
    | { __typename: 'City', slug: string, name: string, id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'DataKind', slug: string, label: string, id: string }
    | { __typename: 'Dataset', slug: string, title: string, id: string }
    | { __typename: 'Event', slug: string, title: string, id: string }
    | { __typename: 'Implementation', slug: string, id: string }
    | { __typename: 'Instrument', slug: string, name: string, id: string }
    | { __typename: 'Network', slug: string, name: string, id: string }
    | { __typename: 'SharingModel', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Theme', id: string }
    | { __typename: 'UseCase', slug: string, title: string, id: string }
    | { __typename: 'WorkingGroup', slug: string, name: string, id: string }
   | null, paths: { truncated: boolean, paths: Array<{ strength: number, hops: Array<{ kind: LinkKind, text: string, from:
          | { __typename: 'Business', slug: string, name: string, id: string }
          | { __typename: 'City', slug: string, name: string, id: string }
          | { __typename: 'Country', id: string }
          | { __typename: 'DataKind', slug: string, label: string, id: string }
          | { __typename: 'Dataset', slug: string, title: string, id: string }
          | { __typename: 'Event', slug: string, title: string, id: string }
          | { __typename: 'Implementation', slug: string, id: string }
          | { __typename: 'Instrument', slug: string, name: string, id: string }
          | { __typename: 'Network', slug: string, name: string, id: string }
          | { __typename: 'SharingModel', id: string }
          | { __typename: 'Source', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'UseCase', slug: string, title: string, id: string }
          | { __typename: 'WorkingGroup', slug: string, name: string, id: string }
        , to:
          | { __typename: 'Business', slug: string, name: string, id: string }
          | { __typename: 'City', slug: string, name: string, id: string }
          | { __typename: 'Country', id: string }
          | { __typename: 'DataKind', slug: string, label: string, id: string }
          | { __typename: 'Dataset', slug: string, title: string, id: string }
          | { __typename: 'Event', slug: string, title: string, id: string }
          | { __typename: 'Implementation', slug: string, id: string }
          | { __typename: 'Instrument', slug: string, name: string, id: string }
          | { __typename: 'Network', slug: string, name: string, id: string }
          | { __typename: 'SharingModel', id: string }
          | { __typename: 'Source', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'UseCase', slug: string, title: string, id: string }
          | { __typename: 'WorkingGroup', slug: string, name: string, id: string }
        , record:
          | { __typename: 'Business', slug: string, name: string, id: string }
          | { __typename: 'City', slug: string, name: string, id: string }
          | { __typename: 'Country', id: string }
          | { __typename: 'DataKind', slug: string, label: string, id: string }
          | { __typename: 'Dataset', slug: string, title: string, id: string }
          | { __typename: 'Event', slug: string, title: string, id: string }
          | { __typename: 'Implementation', slug: string, id: string }
          | { __typename: 'Instrument', slug: string, name: string, id: string }
          | { __typename: 'Network', slug: string, name: string, id: string }
          | { __typename: 'SharingModel', id: string }
          | { __typename: 'Source', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'UseCase', slug: string, title: string, id: string }
          | { __typename: 'WorkingGroup', slug: string, name: string, id: string }
        , sources: Array<{ title: string, url: string }> }> }> } };

export type ReadinessQueryVariables = Exact<{
  city: string;
  useCase: string;
  first: number;
}>;


export type ReadinessQuery = { city: { slug: string, name: string, country: { code: string, name: string }, readinessFor: { text: string, verdict: Verdict, coverage: number | null, ownStatus: ImplementationStatus | null, useCase: { slug: string, title: string }, checks: Array<{ required: boolean, state: CheckState, kind: { slug: string, label: string }, via: Array<
          | { __typename: 'Business', slug: string, name: string, id: string }
          | { __typename: 'City', slug: string, name: string, id: string }
          | { __typename: 'Country', id: string }
          | { __typename: 'DataKind', slug: string, label: string, id: string }
          | { __typename: 'Dataset', slug: string, title: string, id: string }
          | { __typename: 'Event', slug: string, title: string, id: string }
          | { __typename: 'Implementation', slug: string, id: string }
          | { __typename: 'Instrument', slug: string, name: string, id: string }
          | { __typename: 'Network', slug: string, name: string, id: string }
          | { __typename: 'SharingModel', id: string }
          | { __typename: 'Source', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'UseCase', slug: string, title: string, id: string }
          | { __typename: 'WorkingGroup', slug: string, name: string, id: string }
        > }>, nextSteps: Array<{ required: boolean, state: CheckState, effort: StepEffort, text: string, kind: { slug: string, label: string }, evidence: Array<
          | { __typename: 'Business', slug: string, name: string, id: string }
          | { __typename: 'City', slug: string, name: string, id: string }
          | { __typename: 'Country', id: string }
          | { __typename: 'DataKind', slug: string, label: string, id: string }
          | { __typename: 'Dataset', slug: string, title: string, id: string }
          | { __typename: 'Event', slug: string, title: string, id: string }
          | { __typename: 'Implementation', slug: string, id: string }
          | { __typename: 'Instrument', slug: string, name: string, id: string }
          | { __typename: 'Network', slug: string, name: string, id: string }
          | { __typename: 'SharingModel', id: string }
          | { __typename: 'Source', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'UseCase', slug: string, title: string, id: string }
          | { __typename: 'WorkingGroup', slug: string, name: string, id: string }
        >, businesses: Array<{ activeHere: boolean, activeInCountry: boolean, alreadyShares: boolean, business: { slug: string, name: string } }>, cities: Array<{ status: ImplementationStatus, sameCountry: boolean, languages: Array<string>, holdsKind: boolean, city: { slug: string, name: string, country: { code: string, name: string } } }>, unlocks: { totalCount: number, nodes: Array<{ slug: string, title: string }> } }>, partners: { totalCount: number, nodes: Array<{ role: PartnerRole, score: number, city: { slug: string, name: string }, reasons: Array<{ kind: ReasonKind, contribution: number, text: string }> }> }, precedents: { totalCount: number, nodes: Array<{ slug: string, place: string | null, status: ImplementationStatus, since: number | null, legalBasis: string | null, city: { slug: string, name: string } | null, country: { code: string, name: string }, businesses: Array<{ slug: string, name: string }>, sharingModel: { slug: string, name: string } | null, instruments: Array<{ slug: string, name: string, eli: string | null }>, sources: Array<{ title: string, url: string }> }> } } } | null };

export type PrecedentFragment = { slug: string, place: string | null, status: ImplementationStatus, since: number | null, legalBasis: string | null, city: { slug: string, name: string } | null, country: { code: string, name: string }, businesses: Array<{ slug: string, name: string }>, sharingModel: { slug: string, name: string } | null, instruments: Array<{ slug: string, name: string, eli: string | null }>, sources: Array<{ title: string, url: string }> };

export type SimulateQueryVariables = Exact<{
  city: string;
  input: SimulationInput;
}>;


export type SimulateQuery = { city: { slug: string, name: string } | null, simulate: { citiesThatMayChange: number, citiesCompared: number, citiesChanged: number, assumptions: Array<{ text: string, holdsAlready: boolean }>, counts: { appear: number, rise: number, fall: number, go: number }, countsEverywhere: { appear: number, rise: number, fall: number, go: number }, changes: Array<{ change: OpportunityChangeKind, verdictBefore: Verdict, verdictAfter: Verdict, useCase: { slug: string, title: string }, before: { rank: number, score: number } | null, after: { rank: number, score: number }, reasons: Array<{ kind: ReasonKind, before: number, after: number, text: string, evidence: Array<
          | { __typename: 'Business', slug: string, name: string, id: string }
          | { __typename: 'City', slug: string, name: string, id: string }
          | { __typename: 'Country', id: string }
          | { __typename: 'DataKind', slug: string, label: string, id: string }
          | { __typename: 'Dataset', slug: string, title: string, id: string }
          | { __typename: 'Event', slug: string, title: string, id: string }
          | { __typename: 'Implementation', slug: string, id: string }
          | { __typename: 'Instrument', slug: string, name: string, id: string }
          | { __typename: 'Network', slug: string, name: string, id: string }
          | { __typename: 'SharingModel', id: string }
          | { __typename: 'Source', id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'UseCase', slug: string, title: string, id: string }
          | { __typename: 'WorkingGroup', slug: string, name: string, id: string }
        > }> }>, casesInDoubt: Array<{ slug: string, status: ImplementationStatus, place: string | null, useCase: { slug: string, title: string }, city: { slug: string, name: string } | null, country: { code: string, name: string }, instruments: Array<{ slug: string, name: string }> }>, coalitions: { useCases: Array<{ slug: string, title: string }>, changes: Array<{ change: CoalitionChangeKind, useCase: { slug: string, title: string }, cities: Array<{ slug: string, name: string }>, before: { rank: number | null, score: number }, after: { rank: number | null, score: number }, reasons: Array<{ kind: CoalitionReasonKind, before: number, after: number, text: string }> }> } } };

export const DemandTotalsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemandTotals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cities"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"citiesOfUnknownPopulation"}},{"kind":"Field","name":{"kind":"Name","value":"countries"}},{"kind":"Field","name":{"kind":"Name","value":"useCases"}},{"kind":"Field","name":{"kind":"Name","value":"servedCities"}},{"kind":"Field","name":{"kind":"Name","value":"citiesServedByOthers"}},{"kind":"Field","name":{"kind":"Name","value":"citiesOfUnknownSource"}},{"kind":"Field","name":{"kind":"Name","value":"openCities"}}]}}]} as unknown as DocumentNode<DemandTotalsFragment, unknown>;
export const DemandGroupFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemandGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandTotals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandTotals"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byCountry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandTotals"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byUseCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"useCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandTotals"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharingModels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharingModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"runningCases"}},{"kind":"Field","name":{"kind":"Name","value":"exploredCases"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"runningCases"}},{"kind":"Field","name":{"kind":"Name","value":"exploredCases"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemandTotals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cities"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"citiesOfUnknownPopulation"}},{"kind":"Field","name":{"kind":"Name","value":"countries"}},{"kind":"Field","name":{"kind":"Name","value":"useCases"}},{"kind":"Field","name":{"kind":"Name","value":"servedCities"}},{"kind":"Field","name":{"kind":"Name","value":"citiesServedByOthers"}},{"kind":"Field","name":{"kind":"Name","value":"citiesOfUnknownSource"}},{"kind":"Field","name":{"kind":"Name","value":"openCities"}}]}}]} as unknown as DocumentNode<DemandGroupFragment, unknown>;
export const DemandFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Demand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Demand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"met"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"likely"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandGroup"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemandTotals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cities"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"citiesOfUnknownPopulation"}},{"kind":"Field","name":{"kind":"Name","value":"countries"}},{"kind":"Field","name":{"kind":"Name","value":"useCases"}},{"kind":"Field","name":{"kind":"Name","value":"servedCities"}},{"kind":"Field","name":{"kind":"Name","value":"citiesServedByOthers"}},{"kind":"Field","name":{"kind":"Name","value":"citiesOfUnknownSource"}},{"kind":"Field","name":{"kind":"Name","value":"openCities"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemandGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandTotals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandTotals"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byCountry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandTotals"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byUseCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"useCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandTotals"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharingModels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharingModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"runningCases"}},{"kind":"Field","name":{"kind":"Name","value":"exploredCases"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"runningCases"}},{"kind":"Field","name":{"kind":"Name","value":"exploredCases"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"}}]}}]} as unknown as DocumentNode<DemandFragment, unknown>;
export const OutsideCaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutsideCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"implementation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilometres"}},{"kind":"Field","name":{"kind":"Name","value":"nearestMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<OutsideCaseFragment, unknown>;
export const NamedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Business"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataKind"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Implementation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<NamedFragment, unknown>;
export const PrecedentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Precedent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Implementation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"businesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharingModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"eli"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<PrecedentFragment, unknown>;
export const CoalitionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coalitions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoalitionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coalitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"candidateCount"}},{"kind":"Field","name":{"kind":"Name","value":"impossible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"constraints"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coalitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"knownPopulation"}},{"kind":"Field","name":{"kind":"Name","value":"unknownPopulations"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Business"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataKind"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Implementation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<CoalitionsQuery, CoalitionsQueryVariables>;
export const DemandOfBusinessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DemandOfBusiness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"business"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"demand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Demand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemandTotals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cities"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"citiesOfUnknownPopulation"}},{"kind":"Field","name":{"kind":"Name","value":"countries"}},{"kind":"Field","name":{"kind":"Name","value":"useCases"}},{"kind":"Field","name":{"kind":"Name","value":"servedCities"}},{"kind":"Field","name":{"kind":"Name","value":"citiesServedByOthers"}},{"kind":"Field","name":{"kind":"Name","value":"citiesOfUnknownSource"}},{"kind":"Field","name":{"kind":"Name","value":"openCities"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemandGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandTotals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandTotals"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byCountry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandTotals"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byUseCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"useCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandTotals"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharingModels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharingModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"runningCases"}},{"kind":"Field","name":{"kind":"Name","value":"exploredCases"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"runningCases"}},{"kind":"Field","name":{"kind":"Name","value":"exploredCases"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Demand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Demand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"met"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"likely"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandGroup"}}]}}]}}]} as unknown as DocumentNode<DemandOfBusinessQuery, DemandOfBusinessQueryVariables>;
export const DemandOfKindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DemandOfKind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataKind"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"businesses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"demand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Demand"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemandTotals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cities"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"citiesOfUnknownPopulation"}},{"kind":"Field","name":{"kind":"Name","value":"countries"}},{"kind":"Field","name":{"kind":"Name","value":"useCases"}},{"kind":"Field","name":{"kind":"Name","value":"servedCities"}},{"kind":"Field","name":{"kind":"Name","value":"citiesServedByOthers"}},{"kind":"Field","name":{"kind":"Name","value":"citiesOfUnknownSource"}},{"kind":"Field","name":{"kind":"Name","value":"openCities"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemandGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandTotals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandTotals"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byCountry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandTotals"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byUseCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"useCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandTotals"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharingModels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharingModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"runningCases"}},{"kind":"Field","name":{"kind":"Name","value":"exploredCases"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"runningCases"}},{"kind":"Field","name":{"kind":"Name","value":"exploredCases"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Demand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Demand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"met"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"likely"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemandGroup"}}]}}]}}]} as unknown as DocumentNode<DemandOfKindQuery, DemandOfKindQueryVariables>;
export const CandidatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Candidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workingGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidatePartners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CandidatesQuery, CandidatesQueryVariables>;
export const WhiteSpotsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhiteSpots"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workingGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whiteSpots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"useCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearestCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutsideCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presenters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutsideCase"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"companies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"business"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alreadyShares"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutsideCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"implementation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilometres"}},{"kind":"Field","name":{"kind":"Name","value":"nearestMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<WhiteSpotsQuery, WhiteSpotsQueryVariables>;
export const OpportunitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Opportunities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"whatIf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"networks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workingGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"implementations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"useCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"businesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharingModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"useCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Business"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"whatIf"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"rankNow"}},{"kind":"Field","name":{"kind":"Name","value":"rankThen"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suppliers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterfactual"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"whatIf"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rankNow"}},{"kind":"Field","name":{"kind":"Name","value":"rankThen"}},{"kind":"Field","name":{"kind":"Name","value":"scoreThen"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"cities"}},{"kind":"Field","name":{"kind":"Name","value":"citiesOfUnknownPopulation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"business"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeHere"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyShares"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"precedents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"sharingModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"eli"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Business"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataKind"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Implementation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<OpportunitiesQuery, OpportunitiesQueryVariables>;
export const PartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Partners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"city"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CityPartnerFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"city"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"useCaseCount"}},{"kind":"Field","name":{"kind":"Name","value":"useCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"useCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Business"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataKind"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Implementation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PartnersQuery, PartnersQueryVariables>;
export const PathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Paths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"from"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"to"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Business"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataKind"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Implementation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PathsQuery, PathsQueryVariables>;
export const ReadinessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Readiness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"city"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"useCase"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"city"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readinessFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"useCase"},"value":{"kind":"Variable","name":{"kind":"Name","value":"useCase"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"useCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"ownStatus"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"businesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"business"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeHere"}},{"kind":"Field","name":{"kind":"Name","value":"activeInCountry"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyShares"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sameCountry"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"holdsKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"precedents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Precedent"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Business"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataKind"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Implementation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Precedent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Implementation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"businesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharingModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"eli"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ReadinessQuery, ReadinessQueryVariables>;
export const SimulateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Simulate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"city"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SimulationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"city"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"simulate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"holdsAlready"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appear"}},{"kind":"Field","name":{"kind":"Name","value":"rise"}},{"kind":"Field","name":{"kind":"Name","value":"fall"}},{"kind":"Field","name":{"kind":"Name","value":"go"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citiesThatMayChange"}},{"kind":"Field","name":{"kind":"Name","value":"citiesCompared"}},{"kind":"Field","name":{"kind":"Name","value":"citiesChanged"}},{"kind":"Field","name":{"kind":"Name","value":"countsEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appear"}},{"kind":"Field","name":{"kind":"Name","value":"rise"}},{"kind":"Field","name":{"kind":"Name","value":"fall"}},{"kind":"Field","name":{"kind":"Name","value":"go"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"useCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdictBefore"}},{"kind":"Field","name":{"kind":"Name","value":"verdictAfter"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"casesInDoubt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"useCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instruments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coalitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"useCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"useCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Business"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataKind"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Implementation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SimulateQuery, SimulateQueryVariables>;