import { readFile } from 'node:fs/promises';
import { printSubgraphSchema } from '@apollo/subgraph';
import { z } from 'zod';
import { ownSupergraph } from '../../federation/gateway/own-supergraph.js';
import type { SupergraphSource } from '../../federation/gateway/supergraph-source.js';
import type { TrustedDocuments } from '../../federation/gateway/trusted-documents.js';
import { limitsFor } from '../../federation/gateway/member/limits.js';
import { createSubgraph } from '../../federation/subgraph.js';
import { type GatewayConfig, readGatewayConfig } from '../../gateway-config.js';
import { Failure, UsageFailure } from '../../server/failure.js';
import { type GatewayServer, createGatewayServer } from '../../server/gateway-server.js';
import { listen } from '../../server/listen.js';
import { createSchema } from '../../server/schema.js';
import { readSettings } from '../read-settings.js';
import { Interrupted, StopRequest } from '../stop-request.js';
import { paint, print } from '../terminal.js';

export async function runGateway(): Promise<void> {
  const { logLevel } = readSettings();
  const config = readGatewaySettings();
  const stop = new StopRequest();
  const server = await createGatewayServer({
    logLevel,
    ...config,
    source: await hansaAlone(config),
    limitsOf: limitsFor(config),
    trustedDocuments: await readDocuments(config.trustedDocuments),
  });
  try {
    await serve(server, config, stop);
  } catch (error) {
    // Stopping it while it starts is no failure.
    if (!(error instanceof Interrupted)) throw error;
  } finally {
    void stop.insisted.then(() => server.breakOff());
    await server.drain();
  }
}

/** Loads the supergraph before it listens: a gateway without one has no answers. */
async function serve(
  { fastify, gateway }: GatewayServer,
  { host, port }: GatewayConfig,
  stop: StopRequest,
): Promise<void> {
  await stop.unlessRequested(gateway.start());
  const advice = { prefix: 'GATEWAY_', command: 'npm run gateway' };
  const address = await listen(fastify, { host, port, advice });
  print(`${paint('bold', 'Hansa gateway')} answers at ${paint('cyan', `${address}/graphql`)}`);
  const signal = await stop.requested;
  print(paint('dim', signal === 'SIGINT' ? '\nStopping; once more to stop at once' : 'Stopping'));
}

function readGatewaySettings(): Readonly<GatewayConfig> {
  const outcome = readGatewayConfig(process.env);
  if (!outcome.ok) throw new UsageFailure(outcome.problems.join('\n'));
  return outcome.config;
}

async function hansaAlone({ hansaUrl: url }: GatewayConfig): Promise<SupergraphSource> {
  return ownSupergraph({ url, sdl: printSubgraphSchema(createSubgraph(await createSchema())) });
}

async function readDocuments(file: string | undefined): Promise<TrustedDocuments | undefined> {
  if (file === undefined) return undefined;
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    const message = `GATEWAY_TRUSTED_DOCUMENTS takes a JSON file of the form { "id": "query …" }; ${file} cannot be read as one.`;
    throw new Failure(message, { cause });
  }
}
