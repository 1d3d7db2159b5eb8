import type { Evidence, EvidenceType } from '../answers.js';

/** The nouns that a path can lead through; an implementation only stands at its ends. */
export type PathNodeType = Extract<
  EvidenceType,
  | 'City'
  | 'Business'
  | 'UseCase'
  | 'DataKind'
  | 'Dataset'
  | 'WorkingGroup'
  | 'Network'
  | 'Implementation'
  | 'Instrument'
  | 'Event'
>;

export interface PathNode {
  type: PathNodeType;
  id: number;
}

export type LinkKind =
  | 'HAS_CASE'
  | 'TAKES_PART'
  | 'USES'
  | 'NEEDS'
  | 'HOLDS'
  | 'OFFERS'
  | 'PUBLISHES'
  | 'COVERS'
  | 'REALISES'
  | 'ACTIVE_IN'
  | 'MEMBER_OF_GROUP'
  | 'MEMBER_OF_NETWORK'
  | 'WORKS_ON'
  | 'GROUP_OF_NETWORK'
  | 'NARROWER_THAN'
  | 'PART_OF_CASE'
  | 'LEGAL_BASIS'
  | 'BEARS_ON'
  | 'DECLARATION_OF'
  | 'TOOK_PART_IN_EVENT'
  | 'PRESENTED_AT'
  | 'EVENT_OF_GROUP';

/** A fact that ties two records together. */
export interface Link {
  readonly kind: LinkKind;
  readonly one: PathNode;
  readonly other: PathNode;
  /** The record that states it. */
  readonly record: Evidence;
  /** Writes it as a sentence. */
  readonly write: () => string;
}

export const node = (type: PathNodeType, id: number): PathNode => ({ type, id });

export const keyOf = ({ type, id }: PathNode): string => `${type}:${id}`;
