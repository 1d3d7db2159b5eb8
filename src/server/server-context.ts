import type { FastifyRequest } from 'fastify';
import type { Context } from '../catalogue/context.js';
import { Matching } from '../catalogue/matching/matching.js';
import { Reader } from '../catalogue/reading/reader.js';
import type { Database } from '../database/database.js';
import type { Harvester } from '../harvest/harvester.js';
import type { RequestDatabase } from '../database/replicas/request-database.js';
import type { RevisionWatcher } from '../database/revision-watcher.js';
import type { Registry } from '../federation/registry/registry.js';
import type { AdminContext, Admission } from '../graphql/admin.js';
import type { AdminDoor } from './admin-door.js';
import type { Judgement } from './answers/answer-scope.js';
import type { OpenDatabase } from './open-database.js';

/** What the plugins of the server know of a request, besides what its resolvers share. */
export interface ServerContext extends Context, AdminContext {
  request: FastifyRequest;
  /** What `read` reads from. */
  reads: Pick<RequestDatabase, 'readFromReplica'>;
  judgement: Judgement;
  revisions: RevisionWatcher;
  /** What resolvers for administrators work with; there only where there can be any. */
  registry?: Registry;
  harvester?: Harvester;
}

/** By what administrators are known, and what they may reach. */
export interface AdminAccess {
  token: string;
  registryOn: (database: Database) => Registry;
  harvesterOn: (open: OpenDatabase) => Harvester;
}

/** How a server lets administrators in, and what they reach then. */
export interface AdminEntrance extends Omit<AdminAccess, 'token'> {
  door: AdminDoor;
}

/** What a request brings along for administrators; its token is looked at once, however many fields need one. */
export function adminContext(
  { headers: { authorization }, ip: address }: Pick<FastifyRequest, 'headers' | 'ip'>,
  open: OpenDatabase,
  entrance: AdminEntrance | undefined,
): Pick<ServerContext, 'admit' | 'registry' | 'harvester'> {
  if (!entrance) return { admit: () => ({ isAdmin: false }) };
  let admission: Admission | undefined;
  const admit = () => (admission ??= entrance.door.admit({ address, authorization }));
  const { registryOn, harvesterOn } = entrance;
  return { admit, registry: registryOn(open.database), harvester: harvesterOn(open) };
}

/** What resolvers need, on one database for all reads of a request. */
export const catalogueContext = ({ engine }: OpenDatabase, database: Database): Context => ({
  read: new Reader(database),
  matching: new Matching(engine, database),
});
