import { EventEmitter, on, once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/http';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Service } from './gateway.js';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { viennaSays: String }
  type Subscription {
    viennaCounts(to: Int!): Int
    viennaVisits: City
    viennaBoasts: String
    viennaErrs: Int
  }
  type City @key(fields: "slug") { slug: String! viennaMood: ViennaMood }
  enum ViennaMood { CALM LIVELY }`;

export interface WebSocketMember {
  service: Service;
  /** What came with each connection, or with each request over HTTP. */
  connections: { params: unknown; headers: IncomingHttpHeaders }[];
  posts: number;
  /** Connections that are open. */
  open(): number;
  /** Breaks off all connections. */
  breakOff(): void;
  /** Tells a visit to those who listen. */
  tell(visit: object): void;
  /** Does not take up connections any more. */
  isDeaf: boolean;
  stop(): Promise<void>;
}

/** A member that answers over HTTP, and gives subscriptions by WebSocket alone. */
export async function startWebSocketMember(): Promise<WebSocketMember> {
  const told = new EventEmitter();
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers(told) }]);
  const answer = createHandler({ schema });
  const server = createServer((request, response) => {
    member.posts += 1;
    void answer(request, response);
  });
  const sockets = new WebSocketServer({ server, path: '/graphql' });
  const connections: WebSocketMember['connections'] = [];
  const deaf = () => (member.isDeaf ? new Promise<boolean>(() => {}) : true);
  useServer(
    {
      schema,
      onConnect: ({ connectionParams: params, extra }) => {
        const { headers } = (extra as { request: IncomingMessage }).request;
        connections.push({ params, headers });
        return deaf();
      },
    },
    sockets,
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const breakOff = () => sockets.clients.forEach((socket) => socket.terminate());
  const member: WebSocketMember = {
    service: { name: 'vienna', url: `http://127.0.0.1:${port}/graphql`, sdl },
    connections,
    posts: 0,
    open: () => sockets.clients.size,
    breakOff,
    tell: (visit) => told.emit('visit', visit),
    isDeaf: false,
    stop: async () => {
      breakOff();
      server.close();
      server.closeAllConnections();
    },
  };
  return member;
}

const resolvers = (told: EventEmitter) => ({
  City: {
    __resolveReference: (city: object) => ({ ...city, viennaMood: 'CALM' }),
  },
  Subscription: {
    viennaCounts: {
      subscribe: async function* (_: unknown, { to }: { to: number }) {
        for (let count = 1; count <= to; count += 1) yield { viennaCounts: count };
      },
    },
    viennaVisits: {
      subscribe: async function* () {
        for await (const [visit] of on(told, 'visit')) yield { viennaVisits: visit };
      },
    },
    viennaBoasts: {
      subscribe: async function* () {
        yield { viennaBoasts: 'x'.repeat(5 * 1024 * 1024) };
      },
    },
    viennaErrs: {
      subscribe: () => {
        throw new Error('Vienna is asleep.');
      },
    },
  },
});
