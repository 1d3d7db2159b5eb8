/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Who may have a dataset (dct:accessRights); the concepts of the EU list of access rights. */
export type AccessRight =
  /** Those who may see confidential data. */
  | 'CONFIDENTIAL'
  /** Nobody outside; that it exists is public. */
  | 'NON_PUBLIC'
  /** Everybody. */
  | 'PUBLIC'
  /** Those who meet conditions. */
  | 'RESTRICTED'
  /** Those who may see sensitive data. */
  | 'SENSITIVE';

/** How a fact is known. */
export type Assertion =
  /** The editors say so, from general knowledge or by reading; check before relying on it. */
  | 'EDITORIAL'
  /** A catalogue or registry lists it. */
  | 'HARVESTED'
  /** Hansa has read it out of the words of a record; nobody has stated it. Links only, never records. */
  | 'INFERRED'
  /** The city, business or group says so of itself. */
  | 'SELF_DECLARED'
  /** A page or paper by somebody else says so. */
  | 'THIRD_PARTY'
  /** The one concerned has confirmed it. */
  | 'VERIFIED';

/** Narrows the list: every field given must hold. Fields left out narrow nothing. */
export type BusinessFilter = {
  /** All of these filters hold. */
  and?: Array<BusinessFilter> | null | undefined;
  /** It is active in one of these cities (slugs). */
  cities?: Array<string> | null | undefined;
  /** It is active in one of these countries (ISO 3166-1 alpha-2 codes). */
  countries?: Array<string> | null | undefined;
  /** Its headquarters are in one of these countries (ISO 3166-1 alpha-2 codes). */
  headquarters?: Array<string> | null | undefined;
  /** It takes part in an implementation that meets this filter. */
  implementations?: ImplementationFilter | null | undefined;
  /** It holds one of these kinds of data (slugs). */
  kinds?: Array<string> | null | undefined;
  /** This filter does not hold. */
  not?: BusinessFilter | null | undefined;
  /** At least one of these filters holds; none does when the list is empty. */
  or?: Array<BusinessFilter> | null | undefined;
  /** The business is of one of these sectors, such as "telecom". */
  sectors?: Array<string> | null | undefined;
  /** The business has one of these slugs. */
  slugs?: Array<string> | null | undefined;
};

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

/** Narrows the list: every field given must hold. Fields left out narrow nothing. */
export type CityFilter = {
  /** All of these filters hold. */
  and?: Array<CityFilter> | null | undefined;
  /** A business that meets this filter is active in the city. */
  businesses?: BusinessFilter | null | undefined;
  /** The city is in one of these countries (ISO 3166-1 alpha-2 codes). */
  countries?: Array<string> | null | undefined;
  /** Whether an open data portal of the city is known. */
  hasOpenDataPortal?: boolean | null | undefined;
  /** The city has an implementation that meets this filter. */
  implementations?: ImplementationFilter | null | undefined;
  /** The name, or a name in another language, is one of these; accents and case do not matter. */
  names?: Array<string> | null | undefined;
  /** The city lies in this circle. */
  near?: Near | null | undefined;
  /** The city belongs to one of these networks (slugs). */
  networks?: Array<string> | null | undefined;
  /** This filter does not hold. */
  not?: CityFilter | null | undefined;
  /** At least one of these filters holds; none does when the list is empty. */
  or?: Array<CityFilter> | null | undefined;
  /** Inhabitants lie in this range. Records where it is unknown are left out. */
  population?: IntRange | null | undefined;
  /** The city has one of these slugs. */
  slugs?: Array<string> | null | undefined;
  /** The city is a member of a working group that meets this filter. */
  workingGroups?: WorkingGroupFilter | null | undefined;
};

/** The order of a list of City. */
export type CityOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: CityOrderField;
};

/** What a list of City can be sorted by; ties are settled by the id. */
export type CityOrderField =
  /** By English name. */
  | 'NAME'
  /** By population; unknown ones last. */
  | 'POPULATION';

/** Narrows the list: every field given must hold. Fields left out narrow nothing. */
export type DatasetFilter = {
  /** It is given out under one of these access models, such as "commercial". */
  accessModels?: Array<string> | null | undefined;
  /** It may be had by these. */
  accessRights?: Array<AccessRight> | null | undefined;
  /** All of these filters hold. */
  and?: Array<DatasetFilter> | null | undefined;
  /** It was harvested from one of these catalogues (slugs of sources). */
  catalogues?: Array<string> | null | undefined;
  /** It covers one of these cities (slugs). */
  cities?: Array<string> | null | undefined;
  /** It covers one of these countries (ISO 3166-1 alpha-2 codes). */
  countries?: Array<string> | null | undefined;
  /** A distribution of it is in one of these formats, as stated or as EU file type; "GBFS" also finds "GBFS 2.3". */
  formats?: Array<string> | null | undefined;
  /** Whether the publisher states a licence. */
  hasLicence?: boolean | null | undefined;
  /** It realises one of these kinds of data (slugs). */
  kinds?: Array<string> | null | undefined;
  /** Its licence is one of these codes of the EU list of licences, such as "CC_BY_4_0". */
  licenceCodes?: Array<string> | null | undefined;
  /** Its licence is one of these, as the publisher states it. */
  licences?: Array<string> | null | undefined;
  /** This filter does not hold. */
  not?: DatasetFilter | null | undefined;
  /** At least one of these filters holds; none does when the list is empty. */
  or?: Array<DatasetFilter> | null | undefined;
  /** It is published by one of these cities or businesses (slugs), or under one of these names. */
  publishers?: Array<string> | null | undefined;
  /** The dataset has one of these slugs. */
  slugs?: Array<string> | null | undefined;
  /** It is filed under one of these EU data themes (codes such as "TRAN"). */
  themes?: Array<string> | null | undefined;
  /** The dataset is of one of these types. */
  types?: Array<DatasetType> | null | undefined;
};

/** What an entry of the list of datasets is (dct:type). */
export type DatasetType =
  /** A dataset that a harvested catalogue lists. */
  | 'CATALOGUE_DATASET'
  /** Data that somebody offers. */
  | 'DATA_PRODUCT'
  /** Data that cities or rules ask for; that it is given is not said. */
  | 'DATA_REQUIREMENT'
  /** An address that answers with the present state. */
  | 'LIVE_FEED'
  /** A standard for data, not data itself. */
  | 'STANDARD';

/** Days from "from" to "to", both included. */
export type DateRange = {
  /** On this day or later. */
  from?: string | null | undefined;
  /** On this day or earlier. */
  to?: string | null | undefined;
};

/** Narrows the list: every field given must hold. Fields left out narrow nothing. */
export type EventFilter = {
  /** All of these filters hold. */
  and?: Array<EventFilter> | null | undefined;
  /** One of these businesses takes part (slugs). */
  businesses?: Array<string> | null | undefined;
  /** One of these cities takes part (slugs). */
  cities?: Array<string> | null | undefined;
  /** This filter does not hold. */
  not?: EventFilter | null | undefined;
  /** At least one of these filters holds; none does when the list is empty. */
  or?: Array<EventFilter> | null | undefined;
  /** The event has one of these slugs. */
  slugs?: Array<string> | null | undefined;
  /** It starts in these days. Records where it is unknown are left out. */
  startsOn?: DateRange | null | undefined;
  /** One of these use cases is presented (slugs). */
  useCases?: Array<string> | null | undefined;
  /** It is of one of these groups (slugs). */
  workingGroups?: Array<string> | null | undefined;
};

/** What search results are counted by. */
export type FacetKey =
  /** Countries that it is in or covers. */
  | 'COUNTRY'
  /** Status of an implementation, a working group or an instrument. */
  | 'STATUS'
  /** EU data themes that it is filed under. */
  | 'THEME'
  /** The type of the record. */
  | 'TYPE';

/** Narrows the list: every field given must hold. Fields left out narrow nothing. */
export type ImplementationFilter = {
  /** All of these filters hold. */
  and?: Array<ImplementationFilter> | null | undefined;
  /** One of these businesses takes part (slugs). */
  businesses?: Array<string> | null | undefined;
  /** It runs in one of these cities (slugs). */
  cities?: Array<string> | null | undefined;
  /** It runs in one of these countries (ISO 3166-1 alpha-2 codes; "EU" for all of the Union). */
  countries?: Array<string> | null | undefined;
  /** Whether a legal basis is stated. */
  hasLegalBasis?: boolean | null | undefined;
  /** Whether it runs in a city; else in a country, a region or an agency. */
  inCity?: boolean | null | undefined;
  /** Its stated legal basis names one of these instruments (slugs). */
  instruments?: Array<string> | null | undefined;
  /** Its use case needs one of these kinds of data (slugs). */
  kinds?: Array<string> | null | undefined;
  /** This filter does not hold. */
  not?: ImplementationFilter | null | undefined;
  /** At least one of these filters holds; none does when the list is empty. */
  or?: Array<ImplementationFilter> | null | undefined;
  /** It uses one of these sharing models (slugs). */
  sharingModels?: Array<string> | null | undefined;
  /** A source first reports it in these years. Records where it is unknown are left out. */
  since?: IntRange | null | undefined;
  /** Its status is one of these. */
  statuses?: Array<ImplementationStatus> | null | undefined;
  /** Its use case is filed under one of these themes: EU data themes ("TRAN") or finer ones ("mobility"). */
  themes?: Array<string> | null | undefined;
  /** It is of one of these use cases (slugs). */
  useCases?: Array<string> | null | undefined;
};

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

/** Narrows the list: every field given must hold. Fields left out narrow nothing. */
export type InstrumentFilter = {
  /** It was adopted in these days. Records where it is unknown are left out. */
  adoptedOn?: DateRange | null | undefined;
  /** All of these filters hold. */
  and?: Array<InstrumentFilter> | null | undefined;
  /** It applies from one of these days. Records where it is unknown are left out. */
  appliesFrom?: DateRange | null | undefined;
  /** Its CELEX number is one of these. */
  celex?: Array<string> | null | undefined;
  /** This filter does not hold. */
  not?: InstrumentFilter | null | undefined;
  /** At least one of these filters holds; none does when the list is empty. */
  or?: Array<InstrumentFilter> | null | undefined;
  /** The instrument has one of these slugs. */
  slugs?: Array<string> | null | undefined;
  /** Its status is one of these, such as "in force". */
  statuses?: Array<string> | null | undefined;
  /** It is of one of these types, such as "EU regulation". */
  types?: Array<string> | null | undefined;
  /** It bears on one of these use cases (slugs). */
  useCases?: Array<string> | null | undefined;
};

/** Whole numbers from "gte" to "lte", both included. */
export type IntRange = {
  /** At least this. */
  gte?: number | null | undefined;
  /** At most this. */
  lte?: number | null | undefined;
};

/** What a city is in a working group. */
export type MemberRole =
  /** It chairs or co-chairs, or did. */
  | 'CHAIR'
  /** It takes part. */
  | 'MEMBER';

/** A circle on the earth (WGS 84). */
export type Near = {
  /** Latitude of the centre in decimal degrees, -90 to 90. */
  lat: number;
  /** Longitude of the centre in decimal degrees, -180 to 180. */
  lon: number;
  /** Radius in kilometres, great-circle distance. */
  withinKm: number;
};

/** The types that can be searched. */
export type NounName =
  /** Businesses. */
  | 'Business'
  /** Cities. */
  | 'City'
  /** Countries. */
  | 'Country'
  /** Kinds of data. */
  | 'DataKind'
  /** Datasets. */
  | 'Dataset'
  /** Events. */
  | 'Event'
  /** Implementations. */
  | 'Implementation'
  /** Instruments. */
  | 'Instrument'
  /** Networks. */
  | 'Network'
  /** Sharing models. */
  | 'SharingModel'
  /** Sources. */
  | 'Source'
  /** Themes. */
  | 'Theme'
  /** Use cases. */
  | 'UseCase'
  /** Working groups. */
  | 'WorkingGroup';

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

/** Narrows a search: every field given must hold. */
export type SearchFilter = {
  /** In, active in or covering one of these countries (ISO 3166-1 alpha-2 codes). */
  countries?: Array<string> | null | undefined;
  /** Of one of these statuses, as the facet STATUS gives them. */
  statuses?: Array<string> | null | undefined;
  /** Filed under one of these EU data themes (codes). */
  themes?: Array<string> | null | undefined;
};

/** What records are counted by. A record with several values counts once in each. */
export type StatisticsDimension =
  /** How a dataset is given out. */
  | 'ACCESS_MODEL'
  /** Businesses that take part. */
  | 'BUSINESS'
  /** Kinds of obstacles. */
  | 'CHALLENGE'
  /** Countries: where it lies, runs or is active, or which it covers. */
  | 'COUNTRY'
  /** Finer themes of the catalogue. */
  | 'FINER_THEME'
  /** Formats of the distributions. */
  | 'FORMAT'
  /** Kinds of data: held, realised, or needed by the use case. */
  | 'KIND'
  /** Legal basis in words. */
  | 'LEGAL_BASIS'
  /** Licence. */
  | 'LICENCE'
  /** Networks. */
  | 'NETWORK'
  /** Town, or "online". */
  | 'PLACE'
  /** Publisher. */
  | 'PUBLISHER'
  /** Sector of a business. */
  | 'SECTOR'
  /** Sharing model. */
  | 'SHARING_MODEL'
  /** Number of inhabitants, in six classes. */
  | 'SIZE_CLASS'
  /** Status. */
  | 'STATUS'
  /** EU data themes. */
  | 'THEME'
  /** Type of a dataset, group or instrument. */
  | 'TYPE'
  /** Use case. */
  | 'USE_CASE'
  /** Year: first reported, held or adopted. */
  | 'YEAR';

/** Which records are counted: the filter of the subject, and of no other. */
export type StatisticsFilter = {
  /** Which Business records are counted; only with that subject. */
  businesses?: BusinessFilter | null | undefined;
  /** Which City records are counted; only with that subject. */
  cities?: CityFilter | null | undefined;
  /** Which Dataset records are counted; only with that subject. */
  datasets?: DatasetFilter | null | undefined;
  /** Which Event records are counted; only with that subject. */
  events?: EventFilter | null | undefined;
  /** Which Implementation records are counted; only with that subject. */
  implementations?: ImplementationFilter | null | undefined;
  /** Which Instrument records are counted; only with that subject. */
  instruments?: InstrumentFilter | null | undefined;
  /** Which UseCase records are counted; only with that subject. */
  useCases?: UseCaseFilter | null | undefined;
  /** Which WorkingGroup records are counted; only with that subject. */
  workingGroups?: WorkingGroupFilter | null | undefined;
};

/** What is counted. */
export type StatisticsSubject =
  /** Businesses; by COUNTRY, KIND, SECTOR. */
  | 'BUSINESSES'
  /** Cities; by COUNTRY, NETWORK, SIZE_CLASS. */
  | 'CITIES'
  /** Datasets; by ACCESS_MODEL, COUNTRY, FORMAT, KIND, LICENCE, PUBLISHER, THEME, TYPE. */
  | 'DATASETS'
  /** Events; by PLACE, YEAR. */
  | 'EVENTS'
  /** Implementations; by BUSINESS, COUNTRY, FINER_THEME, KIND, LEGAL_BASIS, NETWORK, SHARING_MODEL, STATUS, THEME, USE_CASE, YEAR. */
  | 'IMPLEMENTATIONS'
  /** Instruments; by STATUS, TYPE, YEAR. */
  | 'INSTRUMENTS'
  /** Use cases; by CHALLENGE, FINER_THEME, KIND, THEME. */
  | 'USE_CASES'
  /** Working groups; by NETWORK, STATUS, TYPE. */
  | 'WORKING_GROUPS';

/** Narrows the list: every field given must hold. Fields left out narrow nothing. */
export type UseCaseFilter = {
  /** All of these filters hold. */
  and?: Array<UseCaseFilter> | null | undefined;
  /** It meets one of these kinds of challenges. */
  challenges?: Array<Challenge> | null | undefined;
  /** It has an implementation that meets this filter. */
  implementations?: ImplementationFilter | null | undefined;
  /** One of these instruments bears on it (slugs). */
  instruments?: Array<string> | null | undefined;
  /** It needs one of these kinds of data (slugs). */
  needs?: Array<string> | null | undefined;
  /** This filter does not hold. */
  not?: UseCaseFilter | null | undefined;
  /** At least one of these filters holds; none does when the list is empty. */
  or?: Array<UseCaseFilter> | null | undefined;
  /** The use case has one of these slugs. */
  slugs?: Array<string> | null | undefined;
  /** It is filed under one of these themes: EU data themes ("TRAN") or finer ones ("mobility"). */
  themes?: Array<string> | null | undefined;
};

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

/** Narrows the list: every field given must hold. Fields left out narrow nothing. */
export type WorkingGroupFilter = {
  /** All of these filters hold. */
  and?: Array<WorkingGroupFilter> | null | undefined;
  /** One of these cities is a member (slugs). */
  members?: Array<string> | null | undefined;
  /** It belongs to one of these networks (slugs). */
  networks?: Array<string> | null | undefined;
  /** This filter does not hold. */
  not?: WorkingGroupFilter | null | undefined;
  /** At least one of these filters holds; none does when the list is empty. */
  or?: Array<WorkingGroupFilter> | null | undefined;
  /** The group has one of these slugs. */
  slugs?: Array<string> | null | undefined;
  /** Its status is one of these. */
  statuses?: Array<WorkingGroupStatus> | null | undefined;
  /** It works on one of these topics. */
  topics?: Array<string> | null | undefined;
  /** It is of one of these types, such as "sub-group". */
  types?: Array<string> | null | undefined;
  /** One of these use cases touches its work (slugs). */
  useCases?: Array<string> | null | undefined;
};

/** Whether a group still works. */
export type WorkingGroupStatus =
  /** It works. */
  | 'ACTIVE'
  /** It has ended. */
  | 'ENDED'
  /** The sources do not say. */
  | 'UNKNOWN';

export type OpportunitiesQueryVariables = Exact<{
  slug: string;
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
          > }>, readiness: { verdict: Verdict, coverage: number | null, checks: Array<{ state: CheckState, kind: { slug: string, label: string }, via: Array<
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
            > }> }, holders: { nodes: Array<{ activeHere: boolean, alreadyShares: boolean, business: { slug: string, name: string }, kinds: Array<{ slug: string }> }> }, partners: { nodes: Array<{ role: PartnerRole, score: number, city: { slug: string, name: string, country: { code: string } }, reasons: Array<{ kind: ReasonKind, contribution: number, text: string }> }> }, precedents: { nodes: Array<{ status: ImplementationStatus, since: number | null, legalBasis: string | null, city: { slug: string, name: string } | null, sharingModel: { slug: string, name: string } | null, instruments: Array<{ slug: string, name: string, eli: string | null }>, sources: Array<{ url: string }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type BusinessesQueryVariables = Exact<{
  filter?: BusinessFilter | null | undefined;
}>;


export type BusinessesQuery = { businesses: { totalCount: number, nodes: Array<{ slug: string }> } };

export type CitiesQueryVariables = Exact<{
  filter?: CityFilter | null | undefined;
  orderBy?: CityOrder | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type CitiesQuery = { cities: { totalCount: number, edges: Array<{ cursor: string, node: { slug: string, name: string, population: number | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } };

export type DatasetsQueryVariables = Exact<{
  filter?: DatasetFilter | null | undefined;
}>;


export type DatasetsQuery = { datasets: { totalCount: number, nodes: Array<{ slug: string }> } };

export type DeepQueryVariables = Exact<{ [key: string]: never; }>;


export type DeepQuery = { cities: { totalCount: number, nodes: Array<{ slug: string, country: { code: string }, implementations: { totalCount: number, nodes: Array<{ status: ImplementationStatus, useCase: { slug: string, implementations: { nodes: Array<{ city: { slug: string, name: string, country: { name: string } } | null }> } }, datasets: { totalCount: number, nodes: Array<{ slug: string, publisher:
                | { slug: string, name: string }
                | { slug: string }
                | { name: string }
               | null }> }, sources: Array<{ url: string }> }> } }> } };

export type BasisQueryVariables = Exact<{ [key: string]: never; }>;


export type BasisQuery = { instrument: { assertion: Assertion, basis: string } | null, business: { headquarters: { assertion: Assertion, basis: string | null, country: { code: string } } | null } | null, network: { cities: { edges: Array<{ assertion: Assertion | null, sources: Array<{ url: string }> }> } } | null, implementations: { nodes: Array<{ statusAssertion: Assertion }> } };

export type LinkProvenanceQueryVariables = Exact<{ [key: string]: never; }>;


export type LinkProvenanceQuery = { city: { businesses: { edges: Array<{ assertion: Assertion | null, sources: Array<{ url: string }> }> }, networkMemberships: Array<{ assertion: Assertion, network: { slug: string }, source: { url: string } }> } | null, dataset: { kinds: { edges: Array<{ assertion: Assertion | null, sources: Array<{ url: string }> }> } } | null, workingGroup: { members: { edges: Array<{ role: MemberRole, assertion: Assertion | null, sources: Array<{ url: string }>, node: { slug: string } }> } } | null };

export type SupportedQueryVariables = Exact<{ [key: string]: never; }>;


export type SupportedQuery = { source: { supports: { totalCount: number, nodes: Array<
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
      > } } | null };

export type CreditsQueryVariables = Exact<{ [key: string]: never; }>;


export type CreditsQuery = { catalogue: { revision: number, changedAt: string, credits: Array<{ text: string, licence: string }>, counts: Array<{ type: string, count: number }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: Array<NounName> | NounName | null | undefined;
  filter?: SearchFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, facets: Array<{ key: FacetKey, buckets: Array<{ value: string, label: string, count: number }> }>, nodes: Array<{ score: number, highlights: Array<{ field: string, fragment: string }>, node:
        | { __typename: 'Business', slug: string, id: string }
        | { __typename: 'City', slug: string, id: string }
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
        | { __typename: 'UseCase', slug: string, id: string }
        | { __typename: 'WorkingGroup', id: string }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StatisticsQueryVariables = Exact<{
  subject: StatisticsSubject;
  by: Array<StatisticsDimension> | StatisticsDimension;
  filter?: StatisticsFilter | null | undefined;
  first?: number;
}>;


export type StatisticsQuery = { statistics: { totalRows: number, rows: Array<{ count: number, distinctCities: number, keys: Array<{ dimension: StatisticsDimension, value: string, label: string }> }> } };


export const OpportunitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Opportunities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"networks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workingGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"implementations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"useCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"businesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharingModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"themes"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"TRAN","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"minOperationalCities"},"value":{"kind":"IntValue","value":"1"}},{"kind":"ObjectField","name":{"kind":"Name","value":"onlyWithLocalHolders"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"useCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Business"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"business"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeHere"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyShares"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"precedents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"sharingModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"eli"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpportunitiesQuery, OpportunitiesQueryVariables>;
export const BusinessesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Businesses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BusinessFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"businesses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]} as unknown as DocumentNode<BusinessesQuery, BusinessesQueryVariables>;
export const CitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CityOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CitiesQuery, CitiesQueryVariables>;
export const DatasetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Datasets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DatasetFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datasets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]} as unknown as DocumentNode<DatasetsQuery, DatasetsQueryVariables>;
export const DeepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"POPULATION"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"implementations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"useCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"implementations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Business"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedPublisher"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeepQuery, DeepQueryVariables>;
export const BasisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"data-act","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"business"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"proximus","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"100-climate-neutral-cities","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"implementations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statusAssertion"}}]}}]}}]}}]} as unknown as DocumentNode<BasisQuery, BasisQueryVariables>;
export const LinkProvenanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinkProvenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"ghent","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"businesses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"networkMemberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"network"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"waze-for-cities","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"workingGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"ec-wg-opendata","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LinkProvenanceQuery, LinkProvenanceQueryVariables>;
export const SupportedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Supported"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"bcn-mob","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SupportedQuery, SupportedQueryVariables>;
export const CreditsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Credits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"credits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<CreditsQuery, CreditsQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NounName"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"fragment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Business"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const StatisticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Statistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsSubject"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsDimension"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subject"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalRows"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"distinctCities"}}]}}]}}]}}]} as unknown as DocumentNode<StatisticsQuery, StatisticsQueryVariables>;