import type { TrustedOptions } from '../../src/server/answers/documents.js';
import { type HttpServer, createHttpServer } from '../../src/server/http-server.js';
import { listen } from '../../src/server/listen.js';
import type { AdminAccess } from '../../src/server/server-context.js';
import { type OpenDatabase, openDatabase } from '../../src/server/open-database.js';

export interface TestServer {
  address: string;
  endpoint: string;
  http: HttpServer;
  /** What the server takes for its database; undefined while it has none. */
  open: OpenDatabase | undefined;
  close(): Promise<void>;
}

interface Settings {
  replicaUrls?: readonly string[];
  publicUrl?: string;
  responseCacheBytes?: number;
  trusted?: TrustedOptions;
}

/** As the server has it unless told otherwise. */
const CACHE_BYTES = 64 * 1024 * 1024;

/** A server in this process, on a free port. */
export async function startTestServer(
  databaseUrl?: string,
  admin?: AdminAccess,
  { replicaUrls = [], publicUrl, responseCacheBytes = CACHE_BYTES, trusted }: Settings = {},
): Promise<TestServer> {
  const opened =
    databaseUrl === undefined
      ? undefined
      : await openDatabase(databaseUrl, { replicaUrls, report: () => {} });
  opened?.revisions.listen();
  opened?.replicas.follow();
  const http = await createHttpServer({
    logLevel: 'silent',
    database: () => server.open,
    admin,
    publicUrl,
    responseCacheBytes,
    trusted,
  });
  const address = await listen(http.fastify, { host: '127.0.0.1', port: 0 });
  const server: TestServer = {
    address,
    endpoint: `${address}/graphql`,
    http,
    open: opened,
    close: async () => {
      await http.drain();
      await opened?.close();
    },
  };
  return server;
}
