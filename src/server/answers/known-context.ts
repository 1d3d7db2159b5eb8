import type { FastifyRequest } from 'fastify';
import type { ServerContext } from '../server-context.js';

/** Who asks. */
export type Caller = Pick<FastifyRequest, 'headers' | 'ip'>;

/** What resolvers need, without what the plugins of Apollo add to it. */
export type KnownContext = Omit<ServerContext, 'request' | 'judgement'>;
