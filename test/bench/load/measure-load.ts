import autocannon from 'autocannon';

/** A request to one of the servers that are compared. */
export interface Target {
  readonly name: string;
  readonly url: string;
  /** What is posted, as JSON; for GraphQL a query and its variables. */
  readonly request: Readonly<Record<string, unknown>>;
  /** Gives its data the names that the others have. */
  readonly rename?: (data: unknown) => unknown;
  /** What the processes that answer have worked so far. */
  readonly readWork?: () => Work;
}

/** Time on processors since processes started, in milliseconds. */
interface Work {
  readonly serverMs: number;
  readonly databaseMs: number;
}

export interface Load {
  readonly connections: number;
  readonly seconds: number;
}

/** What came of all rounds together. */
export interface Measured {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** For one request. */
  readonly work: Work;
}

/** Rounds take turns between the targets, so that what slows the machine down for a while slows all of them. */
export async function measureInTurns<Name extends string>(
  targets: Readonly<Record<Name, Target>>,
  load: Load & { rounds: number },
): Promise<Record<Name, Measured>> {
  const names = Object.keys(targets) as Name[];
  const rounds = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    Round[]
  >;
  for (let round = 0; round < load.rounds; round += 1) {
    for (const name of names) rounds[name].push(await measureRound(targets[name], load));
  }
  return Object.fromEntries(names.map((name) => [name, summarise(rounds[name])])) as Record<
    Name,
    Measured
  >;
}

interface Round {
  readonly seconds: number;
  /** Of each request, in milliseconds. */
  readonly times: readonly number[];
  readonly work: Work;
}

export async function measureRound(target: Target, load: Load): Promise<Round> {
  const { url, request, readWork = () => NO_WORK } = target;
  const times: number[] = [];
  const before = readWork();
  const running = autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
    connections: load.connections,
    duration: load.seconds,
  });
  running.on('response', (...[, , , milliseconds]) => times.push(milliseconds));
  const { duration: seconds, errors, timeouts, non2xx } = await running;
  const failed = errors + timeouts + non2xx;
  if (failed > 0) throw new Error(`${target.name}: ${failed} requests failed under load.`);
  if (times.length === 0) throw new Error(`${target.name} answered nothing in ${seconds} s.`);
  const after = readWork();
  const work = {
    serverMs: after.serverMs - before.serverMs,
    databaseMs: after.databaseMs - before.databaseMs,
  };
  return { seconds, times, work };
}

const NO_WORK: Work = { serverMs: 0, databaseMs: 0 };

function summarise(rounds: readonly Round[]): Measured {
  const times = rounds.flatMap((round) => round.times).sort((one, other) => one - other);
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(part * times.length))]!;
  return {
    requestsPerSecond: median(rounds.map((round) => round.times.length / round.seconds)),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    work: {
      serverMs: sum(rounds.map(({ work }) => work.serverMs)) / times.length,
      databaseMs: sum(rounds.map(({ work }) => work.databaseMs)) / times.length,
    },
  };
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)]!;
}
