import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, graphql, parse } from 'graphql';
import { type LoopbackServer, loopbackServer } from './loopback-server.js';

export interface SubgraphServer extends LoopbackServer {
  /** Serves another subgraph from now on. */
  become: (sdl: string) => void;
}

/** A subgraph of somebody else on this machine, by another library's hands than Hansa's own server. */
export async function subgraphServer(sdl: string): Promise<SubgraphServer> {
  let schema = build(sdl);
  const server = await loopbackServer(async (request, response) => {
    const body = (await request.setEncoding('utf8').toArray()).join('');
    const { query } = JSON.parse(body) as { query: string };
    const answer = await graphql({ schema, source: query });
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(JSON.stringify(answer));
  });
  return { ...server, become: (later) => (schema = build(later)) };
}

const build = (sdl: string): GraphQLSchema => buildSubgraphSchema(parse(sdl));
