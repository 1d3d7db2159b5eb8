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

/** The sizes so far, and how the largest compares with the smallest. */
function growthTable(found: ReadonlyMap<number, MeasuredRequest[]>): Table {
  const first = [...found.values()][0]!;
  return {
    title: 'How the cost of a request grows with the catalogue',
    rows: first.map(({ name }, at) => {
      const sizes = [...found].map(([scale, measured]) => [scale, costOf(measured[at]!)] as const);
      const [smallest, largest] = [sizes[0]![1], sizes.at(-1)![1]];
      return {
        request: name,
        ...Object.fromEntries(sizes.flatMap(([scale, cost]) => cells(scale, cost))),
        'CPU, largest over smallest': largest.cpuMs / smallest.cpuMs,
        'bytes, largest over smallest': largest.bytes / smallest.bytes,
      };
    }),
    note: 'Milliseconds on processors, of Hansa without its cache and of PostgreSQL together, and kilobytes of the answer, at 8 connections.',
  };
}

interface RequestCost {
  readonly cpuMs: number;
  readonly bytes: number;
}

function costOf({ costs, loads }: MeasuredRequest): RequestCost {
  const { serverMs, databaseMs } = loads[0]!.servers.uncached!.work;
  return { cpuMs: serverMs + databaseMs, bytes: costs.uncached!.bytes };
}

const cells = (scale: number, { cpuMs, bytes }: RequestCost): [string, number][] => [
  [`× ${scale}, CPU ms`, cpuMs],
  [`× ${scale}, kB`, bytes / 1000],
];
