import { scaledSizes } from '../support/generated-catalogue/sizes.js';
import type { BenchSettings, Part, Table } from './part.js';
import { type MeasuredRequest, measureRequest } from './queries/measure-request.js';
import { type Opened, withServers } from './queries/with-servers.js';

const SCALES = [0.1, 1, 10];

/** What a request costs as the catalogue grows a hundredfold; loading the largest takes a quarter of an hour. */
export const growth: Part = {
  name: 'growth',
  isLong: true,
  async *measure(settings) {
    const scales = settings.isQuick ? SCALES.slice(0, 2) : SCALES;
    const found = new Map<number, MeasuredRequest[]>();
    for (const scale of scales) {
      settings.report(`${scale} times the size`);
      yield* withServers(scaledSizes(scale), settings, async function* (opened) {
        found.set(scale, await measureAll(opened, settings));
        yield growthTable(found);
      });
    }
  },
};

async function measureAll(
  { servers, database }: Opened,
  settings: BenchSettings,
): Promise<MeasuredRequest[]> {
  const measured: MeasuredRequest[] = [];
  for (const request of servers.requests) {
    const measuring = { servers, database, connections: [8], only: ['uncached'] as const };
    measured.push(await measureRequest(request, measuring, settings));
  }
  return measured;
}

/** The sizes so far, and once there are two, how the largest compares with the smallest. */
function growthTable(found: ReadonlyMap<number, MeasuredRequest[]>): Table {
  const [first = []] = found.values();
  return {
    title: 'How the cost of a request grows with the catalogue',
    rows: first.map(({ name }, at) => {
      const sizes = [...found].map(([scale, measured]) => [scale, costOf(measured[at]!)] as const);
      const cells = Object.fromEntries(sizes.flatMap(([scale, cost]) => cellsOf(scale, cost)));
      return { request: name, ...cells, ...growthOf(sizes.map(([, cost]) => cost)) };
    }),
    note: 'Milliseconds on processors for one request, of Hansa without its cache and of PostgreSQL, at 8 connections; how many times as much the largest catalogue takes as the smallest, and how many times as long its answer is.',
  };
}

interface RequestCost {
  readonly serverMs: number;
  readonly databaseMs: number;
  readonly bytes: number;
}

const costOf = ({ costs, loads }: MeasuredRequest): RequestCost => ({
  ...loads[0]!.servers.uncached!.work,
  bytes: costs.uncached!.bytes,
});

const cellsOf = (scale: number, { serverMs, databaseMs }: RequestCost): [string, number][] => [
  [`× ${scale}: server`, serverMs],
  [`× ${scale}: database`, databaseMs],
];

function growthOf(costs: readonly RequestCost[]): Record<string, number> {
  const [smallest, largest] = [costs[0]!, costs.at(-1)!];
  if (costs.length < 2) return {};
  return {
    'server grows': largest.serverMs / smallest.serverMs,
    'database grows': largest.databaseMs / smallest.databaseMs,
    'answer grows': largest.bytes / smallest.bytes,
  };
}
