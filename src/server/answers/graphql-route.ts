import type { FastifyReply, FastifyRequest } from 'fastify';
import { errorAnswer } from '../http-errors.js';
import type { Answerer, Given } from './answerer.js';
import { BYPASS, HIT, MISS } from './cache-status.js';
import type { Refusal } from './documents.js';
import { negotiateEncoding } from './encoding.js';
import type { FastLane } from './fast-lane.js';
import { type MediaType, negotiateType } from './media-type.js';
import { type Reading, readQuestion } from './question.js';
import { unlessHeld } from './representation.js';

export interface GraphQLRoute extends Reading {
  answerer: Answerer;
  lane: FastLane;
}

/** Answers requests for GraphQL that are not answered before. */
export const answerGraphQL =
  ({ answerer, lane, ...reading }: GraphQLRoute) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const question = readQuestion(request, reading);
    if ('refusal' in question) return refuse(request, reply, question.refusal);
    const given = await answerer.answer(question);
    if (given.key !== undefined) lane.remember(request.raw, given.key);
    return send(request, reply, given);
  };

async function send(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { answer, key, isHit }: Given,
): Promise<FastifyReply> {
  const wanted = await answer.variant(negotiateEncoding(headers['accept-encoding']));
  const variant = unlessHeld(wanted, headers['if-none-match']);
  reply.code(variant.status).headers(variant.headers);
  reply.header('cache-status', isHit ? HIT : statusOf(key));
  return variant.status === 304 ? reply.send() : reply.send(variant.body);
}

const statusOf = (key: string | undefined): string => (key === undefined ? BYPASS : MISS);

function refuse(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const type: MediaType = negotiateType(request.headers.accept) ?? 'application/json';
  request.isRefusedByGraphQL = true;
  return reply
    .code(400)
    .headers({ 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
    .send(JSON.stringify(errorAnswer(refusal.code, refusal.message)));
}
