import type { Config } from '../../config.js';
import { limitsFor } from '../../federation/gateway/member/limits.js';
import { type GatewayConfig, readGatewayConfig } from '../../gateway-config.js';
import type { TrustedDocuments } from '../../graphql/trusted-documents.js';
import { type Reach, publicInternet } from '../../outbound/reach.js';
import { UsageFailure } from '../../server/failure.js';
import { type GatewayServer, createGatewayServer } from '../../server/gateway-server.js';
import { listen } from '../../server/listen.js';
import { readTrustedDocuments } from '../../server/trusted-documents.js';
import { readSettings } from '../read-settings.js';
import { Interrupted, StopRequest } from '../stop-request.js';
import { paint, print } from '../terminal.js';
import { explain } from '../with-database.js';
import { type SupergraphStore, supergraphStore } from './supergraph-store.js';

export async function runGateway(): Promise<void> {
  const settings = readSettings();
  const config = readGatewaySettings();
  const stop = new StopRequest();
  const store = supergraphStore(settings, report);
  const server = await createGatewayServer({
    ...config,
    logLevel: settings.logLevel,
    limits: settings.limits,
    source: store.source,
    limitsOf: limitsFor({ ...config, reach: reachOf(settings) }),
    trustedDocuments: await readDocuments(config.trustedDocuments),
  });
  try {
    await serve({ server, store, config, stop });
  } catch (error) {
    // Stopping it while it starts is no failure.
    if (!(error instanceof Interrupted)) throw explain(error, settings);
  } finally {
    void stop.insisted.then(() => server.breakOff());
    await server.drain();
    await store.close();
  }
}

interface Running {
  server: GatewayServer;
  store: SupergraphStore;
  config: GatewayConfig;
  stop: StopRequest;
}

/** Loads the supergraph before it listens: a gateway without one has no answers. */
async function serve({ server, store, config, stop }: Running): Promise<void> {
  const { host, port } = config;
  await stop.unlessRequested(store.open());
  await stop.unlessRequested(server.gateway.start());
  const advice = { prefix: 'GATEWAY_', command: 'npm run gateway' };
  const address = await listen(server.fastify, { host, port, advice });
  print(`${paint('bold', 'Hansa gateway')} answers at ${paint('cyan', `${address}/graphql`)}`);
  const signal = await stop.requested;
  report(signal === 'SIGINT' ? '\nStopping; once more to stop at once' : 'Stopping');
}

const report = (line: string): void => print(paint('dim', line));

/** What was public when a member was registered may lead elsewhere today. */
const reachOf = ({ allowPrivateAddresses }: Config): Reach | undefined =>
  allowPrivateAddresses ? undefined : publicInternet();

function readGatewaySettings(): Readonly<GatewayConfig> {
  const outcome = readGatewayConfig(process.env);
  if (!outcome.ok) throw new UsageFailure(outcome.problems.join('\n'));
  return outcome.config;
}

async function readDocuments(path: string | undefined): Promise<TrustedDocuments | undefined> {
  return path === undefined ? undefined : readTrustedDocuments('GATEWAY_TRUSTED_DOCUMENTS', path);
}
