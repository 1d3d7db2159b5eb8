import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createYoga } from 'graphql-yoga';

export interface YogaMember {
  url: string;
  stop(): Promise<void>;
}

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { portoTime: String }
  type Subscription { portoTrams: Porto }
  type City @key(fields: "slug") { slug: String! porto: Porto }
  type Porto { tram: String }`);

async function* trams() {
  yield { portoTrams: { tram: 'line 1' } };
  yield { portoTrams: { tram: 'line 18' } };
}

const resolvers = {
  Query: { portoTime: () => new Date().toISOString() },
  Subscription: { portoTrams: { subscribe: trams } },
  City: { porto: ({ slug }: { slug: string }) => (slug === 'porto' ? { tram: 'line 1' } : null) },
};

/** A member that GraphQL Yoga serves. */
export async function startYogaMember(): Promise<YogaMember> {
  const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
  const yoga = createYoga({ schema, logging: false });
  const server = createServer((request, response) => void yoga(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
