/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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
  /** How many cities run it. */
  | 'ADOPTION'
  /** The city has data that is needed. */
  | 'DATA_HELD'
  /** Needed data that businesses hold elsewhere, but nobody in the city. */
  | 'DATA_OFFERED'
  /** Businesses active in the city hold data that is needed. */
  | 'LOCAL_HOLDER'
  /** How many of the cities that tried it keep it in operation. */
  | 'MATURITY'
  /** Cities near by. */
  | 'NEARBY_CITY'
  /** The city explores it already, or has done it before. */
  | 'OWN_CASE'
  /** Cities that have done other use cases with the same businesses or groups. */
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
  /** Networks in common. */
  | 'SHARED_NETWORK'
  /** The words of what the city runs or explores. */
  | 'SHARED_TEXT'
  /** Themes in common with what the city runs. */
  | 'SHARED_THEME'
  /** Use cases in common, or cities that run the same use cases. */
  | 'SHARED_USE_CASE'
  /** Cities of a like size. */
  | 'SIMILAR_SIZE';

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

export type OpportunitiesQueryVariables = Exact<{
  slug: string;
  first: number;
  filter?: OpportunityFilter | null | undefined;
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
          > }>, readiness: { verdict: Verdict, coverage: number | null, checks: Array<{ required: boolean, state: CheckState, kind: { slug: string, label: string }, via: Array<
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
            > }> }, holders: { totalCount: number, nodes: Array<{ activeHere: boolean, alreadyShares: boolean, business: { slug: string, name: string }, kinds: Array<{ slug: string }> }> }, partners: { nodes: Array<{ role: PartnerRole, score: number, city: { slug: string, name: string, country: { code: string } }, reasons: Array<{ kind: ReasonKind, contribution: number, text: string }> }> }, precedents: { totalCount: number, nodes: Array<{ status: ImplementationStatus, since: number | null, legalBasis: string | null, city: { slug: string, name: string } | null, sharingModel: { slug: string, name: string } | null, instruments: Array<{ slug: string, name: string, eli: string | null }>, sources: Array<{ url: string }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };


export const OpportunitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Opportunities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"networks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workingGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"implementations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"useCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"businesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharingModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"useCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Business"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"business"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeHere"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyShares"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"precedents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"sharingModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"eli"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpportunitiesQuery, OpportunitiesQueryVariables>;