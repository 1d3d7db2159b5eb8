import { composeServices } from '@theguild/federation-composition';
import { type ExecutionResult, parse } from 'graphql';
import { limitsFor } from '../../src/federation/gateway/member/limits.js';
import type { MemberReport } from '../../src/federation/gateway/member/report.js';
import type {
  Supergraph,
  SupergraphSource,
} from '../../src/federation/gateway/supergraph-source.js';
import {
  type GatewayServer,
  type GatewayServerOptions,
  createGatewayServer,
} from '../../src/server/gateway-server.js';
import { listen } from '../../src/server/listen.js';

export interface Service {
  name: string;
  url: string;
  sdl: string;
}

export interface Answer extends ExecutionResult {
  extensions?: { members: MemberReport[] };
}

export interface TestGateway {
  endpoint: string;
  server: GatewayServer;
  source: MemorySource;
  ask(query: string, more?: { variables?: object; headers?: object }): Promise<Answer>;
  close(): Promise<void>;
}

export const memberMs = 300;
export const restMs = 250;
export const failuresToRest = 3;

/** A gateway over HTTP in this process, on a free port, with short deadlines. */
export async function startTestGateway(
  services: readonly Service[],
  options: Partial<Omit<GatewayServerOptions, 'source'> & { source: MemorySource }> = {},
): Promise<TestGateway> {
  const requestMs = 5_000;
  const source = options.source ?? new MemorySource(compose(services));
  const limitsOf = limitsFor({ memberMs, requestMs });
  const server = await createGatewayServer({
    logLevel: 'silent',
    source,
    requestMs,
    limitsOf: (name) => ({ ...limitsOf(name), restMs, failuresToRest }),
    authorized: new Set(),
    ...options,
  });
  await server.gateway.start();
  const address = await listen(server.fastify, { host: '127.0.0.1', port: 0 });
  const endpoint = `${address}/graphql`;
  const ask: TestGateway['ask'] = (query, { variables, headers } = {}) =>
    postJson(endpoint, { query, variables }, headers);
  return { endpoint, server, source, ask, close: () => server.drain() };
}

export async function postJson(url: string, body: object, headers: object = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Answer;
}

/** The supergraph in this process, as the registry would keep it. */
export class MemorySource implements SupergraphSource {
  #version = 1;
  readonly #listeners = new Set<() => void>();

  constructor(private sdl: string) {}

  current = async (): Promise<Supergraph> => ({ version: this.#version, sdl: this.sdl });

  onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  replace(sdl: string): void {
    this.sdl = sdl;
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}

export function compose(services: readonly Service[]): string {
  const given = services.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));
  const { supergraphSdl, errors = [] } = composeServices(given);
  if (supergraphSdl !== undefined) return supergraphSdl;
  throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
}

/** What a member says its schema is. */
export async function readService(name: string, url: string): Promise<Service> {
  const { data } = await postJson(url, { query: '{ _service { sdl } }' });
  return { name, url, sdl: (data as { _service: { sdl: string } })._service.sdl };
}
