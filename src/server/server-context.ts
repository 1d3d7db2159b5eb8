import type { FastifyRequest } from 'fastify';
import type { Context } from '../catalogue/context.js';
import { Matching } from '../catalogue/matching/matching.js';
import { Reader } from '../catalogue/reading/reader.js';
import type { OpenDatabase } from './open-database.js';

/** What the plugins of the server know of a request, besides what its resolvers share. */
export interface ServerContext extends Context {
  request: FastifyRequest;
}

export const catalogueContext = ({ database, engine }: OpenDatabase): Context => ({
  read: new Reader(database),
  matching: new Matching(engine),
});
