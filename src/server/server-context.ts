import type { FastifyRequest } from 'fastify';
import type { Context } from '../catalogue/context.js';
import { Matching } from '../catalogue/matching/matching.js';
import { Reader } from '../catalogue/reading/reader.js';
import type { Database } from '../database/database.js';
import type { RequestDatabase } from '../database/replicas/request-database.js';
import type { RevisionWatcher } from '../database/revision-watcher.js';
import type { Registry } from '../federation/registry/registry.js';
import type { AdminContext } from '../graphql/admin.js';
import { bringsToken } from './admin-token.js';
import type { OpenDatabase } from './open-database.js';

/** What the plugins of the server know of a request, besides what its resolvers share. */
export interface ServerContext extends Context, AdminContext {
  request: FastifyRequest;
  /** What `read` reads from. */
  reads: RequestDatabase;
  revisions: RevisionWatcher;
  /** There for administrators only. */
  registry?: Registry;
}

/** By what administrators are known, and what they may reach. */
export interface AdminAccess {
  token: string;
  registryOn: (database: Database) => Registry;
}

/** What a request brings along for administrators; nothing to reach without the token. */
export function adminContext(
  { headers }: FastifyRequest,
  { database }: OpenDatabase,
  access: AdminAccess | undefined,
): Pick<ServerContext, 'isAdmin' | 'registry'> {
  const isAdmin = access !== undefined && bringsToken(headers.authorization, access.token);
  return isAdmin ? { isAdmin, registry: access.registryOn(database) } : { isAdmin };
}

/** What resolvers need, on one database for all reads of a request. */
export const catalogueContext = ({ engine }: OpenDatabase, database: Database): Context => ({
  read: new Reader(database),
  matching: new Matching(engine, database),
});
