import type { ServerContext } from '../server-context.js';
import type { Compute, Computed, Question } from './answer.js';
import type { Meeting } from './apollo-computation.js';
import type { Asked } from './asked.js';
import type { KnownAnswer, KnownQueries } from './known-queries.js';
import type { MediaType } from './media-type.js';

export interface KnownComputation {
  queries: KnownQueries;
  createContext: (meeting: Meeting) => ServerContext;
  /** Answers all else. */
  others: Compute;
}

/** Answers queries that are known and go well, and leaves the others as they came. */
export function computeKnown({ queries, createContext, others }: KnownComputation): Compute {
  return async (question, moment) => {
    const { request, type } = question;
    const sent = queryOf(question);
    if (!sent || !type) return others(question, moment);
    const known = await queries.answer(sent, () =>
      createContext({ request, judgement: { scope: 'CALLER' }, moment }),
    );
    return known ? computedFrom(known, type) : others(question, moment);
  };
}

/** What is private, or says more than what it asks for, is for Apollo. */
export function queryOf({
  isPrivate,
  asked,
}: Pick<Question, 'isPrivate' | 'asked'>): (Asked & { query: string }) | undefined {
  if (isPrivate || !asked?.query || Object.keys(asked.extensions ?? {}).length > 0)
    return undefined;
  return { ...asked, query: asked.query };
}

export const computedFrom = ({ text, scope }: KnownAnswer, type: MediaType): Computed => ({
  answer: {
    status: 200,
    headers: { 'content-type': `${type}; charset=utf-8` },
    body: Buffer.from(text),
  },
  scope,
});
