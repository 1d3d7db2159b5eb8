import type { Measured } from '../load/measure-load.js';
import { peakOf } from '../load/processes.js';
import type { Table } from '../part.js';
import type { MeasuredLoad, MeasuredRequest } from './measure-request.js';
import { SERVERS, type ServerName, type Servers } from './servers.js';

type Row = Table['rows'][number];

/** All that was measured of a request. */
export function tableOf({ name, costs, loads }: MeasuredRequest): Table {
  const rows = loads.flatMap(({ connections, servers }) =>
    namesOf(servers).map((server): Row => {
      const { requestsPerSecond, p50, p95, p99, work } = servers[server]!;
      return {
        server: SERVERS[server],
        connections,
        'per s': requestsPerSecond,
        'p50, ms': p50,
        'p95, ms': p95,
        'p99, ms': p99,
        'server CPU, ms': work.serverMs,
        'database CPU, ms': work.databaseMs,
        statements: costs[server]!.statements,
        bytes: costs[server]!.bytes,
      };
    }),
  );
  return { title: `Request "${name}"`, rows };
}

/** Of requests per second, over 1 is faster; of times, under 1. */
export function ratiosOf(measured: readonly MeasuredRequest[]): Table {
  const rows = measured.flatMap(({ name, loads }) =>
    loads.map(({ connections, servers }) => ({
      request: name,
      connections,
      'no cache : PostGraphile': perSecond(servers, 'uncached', 'postgraphile'),
      'p99 : PostGraphile': ratio(servers, ['uncached', 'postgraphile'], ({ p99 }) => p99),
      'CPU : PostGraphile': ratio(servers, ['uncached', 'postgraphile'], cpuMs),
      'no cache : hand-written': perSecond(servers, 'uncached', 'handWritten'),
      'cache : bare http': perSecond(servers, 'cached', 'bare'),
      'cache : no cache': perSecond(servers, 'cached', 'uncached'),
    })),
  );
  return { title: 'Ratios', rows, note: RATIOS_NOTE };
}

const RATIOS_NOTE =
  'Requests per second of the first over those of the second; of p99 and of CPU (server and database), the time. A dash: the peer has no answer to it without code of its own (search, statistics, matching). Load generator, servers and PostgreSQL share the machine, and all gave the same data before.';

export function serversTable(servers: Servers): Table {
  const rows = servers.running().map(([server, { pid, readyMs }]) => ({
    server: SERVERS[server],
    'ready after, s': readyMs / 1000,
    'peak memory, MB': Math.round(peakOf(pid) ?? Number.NaN),
  }));
  return { title: 'Servers', rows };
}

type Servered = MeasuredLoad['servers'];

const perSecond = (servers: Servered, one: ServerName, other: ServerName): number | string =>
  ratio(servers, [one, other], ({ requestsPerSecond }) => requestsPerSecond);

function ratio(
  servers: Servered,
  [one, other]: readonly [ServerName, ServerName],
  of: (measured: Measured) => number,
): number | string {
  const [first, second] = [servers[one], servers[other]];
  return first && second ? of(first) / of(second) : '–';
}

const cpuMs = ({ work }: Measured): number => work.serverMs + work.databaseMs;

const namesOf = (servers: Servered): ServerName[] =>
  (Object.keys(SERVERS) as ServerName[]).filter((server) => servers[server]);
