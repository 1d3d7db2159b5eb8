import { type Measured, type Target, measureInTurns, measureRound } from '../load/measure-load.js';
import { checkSameData, readAnswer } from '../load/same-data.js';
import type { BenchSettings } from '../part.js';
import { type LoggingDatabase, countStatements } from './count-statements.js';
import type { BenchRequest } from './requests.js';
import type { ServerName, Servers } from './servers.js';

/** What one request costs each server. */
export interface MeasuredRequest {
  readonly name: string;
  readonly costs: Partial<Record<ServerName, Cost>>;
  readonly loads: readonly MeasuredLoad[];
}

/** What does not depend on the load. */
interface Cost {
  readonly statements: number;
  readonly bytes: number;
}

export interface MeasuredLoad {
  readonly connections: number;
  readonly servers: Partial<Record<ServerName, Measured>>;
}

export interface Measuring {
  readonly servers: Servers;
  readonly database: LoggingDatabase;
  readonly connections: readonly number[];
  /** Only these servers. */
  readonly only?: readonly ServerName[];
}

/** Checks that all give the same data, and then measures them in turns. */
export async function measureRequest(
  request: BenchRequest,
  measuring: Measuring,
  { isQuick, report }: BenchSettings,
): Promise<MeasuredRequest> {
  const { servers, database, only } = measuring;
  const entries = Object.entries(servers.targetsOf(request)) as [ServerName, Target][];
  const targets = entries.filter(([server]) => only?.includes(server) ?? true);
  report(`${request.name}: the same data from all`);
  await checkSameData(targets.map(([, target]) => target));
  const costs = await readCosts(targets, database);
  const load = isQuick ? { seconds: 1, rounds: 1 } : { seconds: 2, rounds: 5 };
  const typicalMs = await warmUp(targets, isQuick ? 2 : 5);
  const loads: MeasuredLoad[] = [];
  for (const connections of measuring.connections) {
    report(`${request.name}, ${connections} connections`);
    const patient = targets.map(([server, target], at) => {
      const leastSeconds = secondsFor(connections, typicalMs[at]!);
      return [server, { ...target, leastSeconds }] as const;
    });
    const turns = { ...load, connections };
    loads.push({ connections, servers: await measureInTurns(Object.fromEntries(patient), turns) });
  }
  return { name: request.name, costs, loads };
}

/** Each connection is to be answered a few times, else most of what is under way is lost at the end of a round. */
const secondsFor = (connections: number, typicalMs: number): number =>
  Math.min(LONGEST_ROUND_SECONDS, Math.ceil((3 * connections * typicalMs) / 1000));

const LONGEST_ROUND_SECONDS = 30;

async function readCosts(
  targets: readonly [ServerName, Target][],
  database: LoggingDatabase,
): Promise<MeasuredRequest['costs']> {
  const counts = await countStatements(
    database,
    targets.map(([, target]) => target),
  );
  const costs = await Promise.all(
    targets.map(async ([server, target], at) => {
      const bytes = Buffer.byteLength(await readAnswer(target));
      return [server, { statements: counts[at]!, bytes }] as const;
    }),
  );
  return Object.fromEntries(costs);
}

/**
 * Lets each of them come to the code that its engine makes of what is run often, as in a server that has run for a while.
 * Gives how long a request takes each, in milliseconds.
 */
async function warmUp(
  targets: readonly [ServerName, Target][],
  seconds: number,
): Promise<number[]> {
  const medians: number[] = [];
  for (const [, target] of targets) {
    const startedAt = performance.now();
    await readAnswer(target);
    const firstMs = performance.now() - startedAt;
    const round = (connections: number, least: number) => {
      const leastSeconds = secondsFor(connections, firstMs);
      return measureRound({ ...target, leastSeconds }, { connections, seconds: least });
    };
    await round(8, seconds);
    const { times } = await round(1, 1);
    medians.push(times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)]!);
  }
  return medians;
}
