import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseAway } from '../database-failure.js';
import type { OpenDatabase } from '../open-database.js';
import { heldTag } from './entity-tag.js';
import { type PublicUrl, publicUrlOf } from './public-url.js';

export interface Publishing {
  /** The database of the moment. */
  database: () => OpenDatabase | undefined;
  /** Where people reach this Hansa, if that is set. */
  publicUrl: string | undefined;
}

/** A request for something published, and the answer to it. */
export interface Exchange {
  request: FastifyRequest;
  reply: FastifyReply;
  open: OpenDatabase;
  publicUrl: PublicUrl;
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** A handler for when the database is there; says so in plain words when it is not. */
export function published(
  { database, publicUrl: set }: Publishing,
  answer: (exchange: Exchange) => Promise<FastifyReply>,
): Handler {
  return async (request, reply) => {
    const open = database();
    const publicUrl = publicUrlOf(request, set);
    if (!open) return sayAway(reply, 'The catalogue is not open at the moment; try again soon.');
    if (!publicUrl) return say(reply, 400, 'The header Host names no host.');
    try {
      return await answer({ request, reply, open, publicUrl });
    } catch (error) {
      if (!isDatabaseAway(error) || reply.sent) throw error;
      return sayAway(reply, 'The database does not answer; try again soon.');
    }
  };
}

/** A plain line for people and the logs of machines. */
export const say = (reply: FastifyReply, status: number, line: string): FastifyReply =>
  reply
    .code(status)
    .removeHeader('etag')
    .header('cache-control', 'no-store')
    .type('text/plain; charset=utf-8')
    .send(`${line}\n`);

export const sayAway = (reply: FastifyReply, line: string): FastifyReply =>
  say(reply.header('retry-after', '5'), 503, line);

/**
 * Sets the headers by which caches ask again each time; true when the client has the answer already, and nothing is
 * left to send.
 */
export function isHeld({ request, reply, publicUrl }: Exchange, tag: string): boolean {
  const held = heldTag(request, tag);
  reply.headers({
    etag: held && held !== '*' ? held.replace(/^W\//, '') : tag,
    'cache-control': publicUrl.isSet ? 'public, no-cache' : 'private, no-cache',
  });
  return held !== undefined;
}
