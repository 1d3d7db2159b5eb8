import { readFile } from 'node:fs/promises';
import { projectPath } from '../../src/database/project-path.js';
import { type RunningFederation, startFederation } from './gateway/start-federation.js';
import { type Measured, type Target, measureInTurns, measureRound } from './load/measure-load.js';
import { checkSameData } from './load/same-data.js';
import type { BenchSettings, Part, Table } from './part.js';

/** What a request costs when it goes through the gateway, beside the same request to Hansa itself. */
export const gateway: Part = {
  name: 'gateway',
  async *measure(settings) {
    settings.report('starting Hansa, a member and the gateway');
    const federation = await startFederation();
    try {
      yield await overhead(federation, settings);
    } finally {
      await federation.stop();
    }
  },
};

const CONNECTIONS = [1, 8, 32];

const SMALL = '{ city(slug: "ghent") { name population country { name } } }';
const FLAGSHIP = projectPath('src', 'web', 'explorer', 'examples', 'opportunities.graphql');

async function overhead(federation: RunningFederation, settings: BenchSettings): Promise<Table> {
  const flagship = await readFile(FLAGSHIP, 'utf8');
  const pairs = {
    flagship: compared(federation, { query: flagship, variables: { slug: 'ghent' } }),
    small: compared(federation, { query: SMALL }),
  };
  const rows: Table['rows'][number][] = [];
  for (const [request, pair] of Object.entries(pairs)) {
    await checkSameData(Object.values(pair));
    await warmUp(pair, settings);
    for (const connections of CONNECTIONS) {
      settings.report(`${request}, ${connections} connections`);
      const load = settings.isQuick ? { seconds: 5, rounds: 1 } : { seconds: 3, rounds: 5 };
      rows.push({
        request,
        connections,
        ...compare(await measureInTurns(pair, { ...load, connections })),
      });
    }
  }
  return {
    title: 'A request through the gateway, beside the same to Hansa itself',
    rows,
    note: 'Requests per second, and milliseconds of a request: half, 95 and 99 in a hundred take no longer. Load generator, servers and PostgreSQL share the machine. Both gave the same data before.',
  };
}

type Pair = Record<'direct' | 'through', Target>;

const compared = (
  { hansaUrl, gatewayUrl }: RunningFederation,
  request: Target['request'],
): Pair => ({
  direct: { name: 'Hansa', url: hansaUrl, request },
  through: { name: 'The gateway', url: gatewayUrl, request },
});

async function warmUp(pair: Pair, { isQuick }: BenchSettings): Promise<void> {
  const load = { connections: 8, seconds: isQuick ? 2 : 5 };
  for (const target of Object.values(pair)) await measureRound(target, load);
}

const compare = ({ direct, through }: Record<keyof Pair, Measured>) => ({
  'direct, per s': direct.requestsPerSecond,
  'gateway, per s': through.requestsPerSecond,
  ratio: direct.requestsPerSecond / through.requestsPerSecond,
  'direct p50': direct.p50,
  p95: direct.p95,
  p99: direct.p99,
  'gateway p50': through.p50,
  'p95 ': through.p95,
  'p99 ': through.p99,
});
