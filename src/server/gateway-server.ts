import { setTimeout as sleep } from 'node:timers/promises';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { LogLevel } from '../config.js';
import { Gateway, type GatewayOptions } from '../federation/gateway/gateway.js';
import { createBaseServer } from './base-server.js';
import { addExplorer } from './explorer.js';
import { endpointPath } from './graphql-endpoint.js';
import { addHealthChecks } from './health.js';
import type { HttpServer } from './http-server.js';

export interface GatewayServerOptions extends Omit<GatewayOptions, 'log'> {
  logLevel: LogLevel;
}

export interface GatewayServer extends HttpServer {
  gateway: Gateway;
}

const longestDrainMs = 10_000;

/** The gateway behind the same HTTP as the server: limits, compression, origins, log, health and explorer. */
export async function createGatewayServer({
  logLevel,
  ...options
}: GatewayServerOptions): Promise<GatewayServer> {
  let isStopping = false;
  const fastify = await createBaseServer({ logLevel, isStopping: () => isStopping });
  const gateway = new Gateway({ ...options, log: fastify.log });
  addHealthChecks(fastify, async () => findMissing(gateway, isStopping));
  addEndpoint(fastify, gateway);
  await addExplorer(fastify);
  const drain = async () => {
    isStopping = true;
    gateway.endSubscriptions();
    await Promise.race([fastify.close(), breakOffLate(fastify)]);
    await gateway.stop();
  };
  return { fastify, gateway, drain, breakOff: () => fastify.server.closeAllConnections() };
}

function findMissing({ version }: Gateway, isStopping: boolean): string | undefined {
  if (isStopping) return 'The gateway is stopping.';
  return version === undefined ? 'The supergraph is not loaded yet.' : undefined;
}

function addEndpoint(fastify: FastifyInstance, gateway: Gateway): void {
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, readBody);
  fastify.route({
    method: ['GET', 'POST'],
    url: endpointPath,
    handler: (request, reply) => answer(gateway, request, reply),
  });
}

const PARAMETERS = new Set(['query', 'variables', 'operationName', 'extensions', 'documentId']);

/**
 * What is plainly a request is handed over parsed: Hive pipes a text through streams, to count bytes that were counted
 * here. All else it parses itself, and says in its own words what is wrong with it.
 */
async function readBody(_request: FastifyRequest, body: string | Buffer): Promise<unknown> {
  const text = body.toString();
  const parsed = parse(text);
  // Hive takes a body that is empty for one that was not read, and would wait for it.
  return parsed && isRequest(parsed) ? parsed : text || ' ';
}

/** Whatever has other names could be taken for something else than parameters. */
const isRequest = (parsed: object): boolean =>
  Object.hasOwn(parsed, 'query') && Object.keys(parsed).every((name) => PARAMETERS.has(name));

function parse(text: string): object | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' ? parsed : null;
  } catch {
    return null;
  }
}

async function answer(
  { runtime }: Gateway,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const response = await runtime.handleNodeRequestAndResponse(request, reply);
  reply.code(response.status).headers(Object.fromEntries(response.headers.entries()));
  if (isStream(response)) return reply.send(Readable.from(response.body ?? []));
  return reply.send(await response.text());
}

const isStream = ({ headers }: Response): boolean =>
  /^(text\/event-stream|multipart\/mixed)/.test(headers.get('content-type') ?? '');

async function breakOffLate(fastify: FastifyInstance): Promise<void> {
  await sleep(longestDrainMs, undefined, { ref: false });
  fastify.server.closeAllConnections();
}
