import type { FastifyRequest } from 'fastify';
import type { Asked } from './asked.js';
import type { MediaType } from './media-type.js';
import type { SnapshotDatabase } from './snapshot-database.js';

/** What goes to a client, before it is compressed. */
export interface Answer {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Whom an answer is right for, and how long: everybody until the next revision, everybody for the moment, or nobody but
 * who has asked, as errors are.
 */
export type Scope = 'REVISION' | 'MOMENT' | 'CALLER';

export interface Computed {
  readonly answer: Answer;
  readonly scope: Scope;
}

/** A request for GraphQL, as far as it could be read. */
export interface Question {
  readonly request: FastifyRequest;
  /** Undefined where its form is wrong, or its document unknown. */
  readonly asked: Asked | undefined;
  /** Undefined where it accepts none. */
  readonly type: MediaType | undefined;
  /** Who asks may see more than others. */
  readonly isPrivate: boolean;
}

/**
 * Works an answer out; reads what it needs from one moment in time where one is given. The scope is the narrowest of
 * what was asked for: `REVISION` only when nothing but the catalogue of one revision can make another answer.
 */
export type Compute = (question: Question, moment?: SnapshotDatabase) => Promise<Computed>;
