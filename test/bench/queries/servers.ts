import { readFileSync } from 'node:fs';
import pg from 'pg';
import { cpuMsOf, cpuMsOfPostgres } from '../load/processes.js';
import type { Target } from '../load/measure-load.js';
import { readAnswer } from '../load/same-data.js';
import type { Places } from './find-places.js';
import { recordAnswers } from './record-answers.js';
import { renamePublishers } from './rename-publishers.js';
import { type BenchRequest, cursorRequest, makeRequests } from './requests.js';
import { type RunningServer, startHansa, startPeer } from './start-server.js';

export const SERVERS = {
  uncached: 'Hansa, no cache',
  postgraphile: 'PostGraphile 5',
  handWritten: 'hand-written',
  cached: 'Hansa, cache',
  bare: 'bare http',
} as const;

export type ServerName = keyof typeof SERVERS;

interface Setting {
  readonly databaseUrl: string;
  readonly places: Places;
  /** Of the requests that are wanted; all when empty. */
  readonly names: readonly string[];
}

/** All servers that are compared, on one database. */
export class Servers {
  requests: readonly BenchRequest[] = [];

  readonly #running = new Map<ServerName, RunningServer>();
  readonly #postgresPid: number;
  #removeRecording = async (): Promise<void> => {};

  private constructor(postgresPid: number) {
    this.#postgresPid = postgresPid;
  }

  static async start(setting: Setting): Promise<Servers> {
    const servers = new Servers(await readPostgresPid(setting.databaseUrl));
    try {
      await servers.#start(setting);
      return servers;
    } catch (error) {
      await servers.stop();
      throw error;
    }
  }

  /** Where a request goes, for each server that has an answer to it. */
  targetsOf(request: BenchRequest): Partial<Record<ServerName, Target>> {
    const { name, hansa, postgraphile, handWritten } = request;
    const asked = { uncached: hansa, postgraphile, handWritten, cached: hansa, bare: hansa };
    const names = (Object.keys(SERVERS) as ServerName[]).filter((server) => asked[server]);
    const targets = names.map((server) => {
      const { url, pid } = this.#running.get(server)!;
      const readWork = () => ({
        serverMs: cpuMsOf(pid),
        databaseMs: cpuMsOfPostgres(this.#postgresPid),
      });
      const target = {
        name: `${SERVERS[server]} (${name})`,
        url,
        request: asked[server]!,
        readWork,
      };
      return [server, server === 'postgraphile' ? renamed(target) : target] as const;
    });
    return Object.fromEntries(targets);
  }

  running(): [ServerName, RunningServer][] {
    return [...this.#running];
  }

  async stop(): Promise<void> {
    for (const { stop } of this.#running.values()) await stop();
    await this.#removeRecording();
  }

  async #start({ databaseUrl, places, names }: Setting): Promise<void> {
    const database = { DATABASE_URL: databaseUrl };
    const uncached = await startHansa({ ...database, HANSA_RESPONSE_CACHE_MB: '0' });
    this.#running.set('uncached', uncached);
    this.#running.set('cached', await startHansa(database));
    const postgraphile = await startPeer('postgraphile-server.ts', database);
    this.#running.set('postgraphile', postgraphile);
    this.#running.set('handWritten', await startPeer('hand-written-server.ts', database));
    const all = makeRequests(places, await readCursor(postgraphile.url, places));
    this.requests = chosen(all, names);
    const asked = this.requests.map(({ hansa }) => hansa);
    const { file, remove } = await recordAnswers(this.#running.get('cached')!.url, asked);
    this.#removeRecording = remove;
    const bare = await startPeer('same-bytes-server.ts', { RECORDED_ANSWERS: file });
    this.#running.set('bare', bare);
  }
}

function chosen(all: readonly BenchRequest[], names: readonly string[]): BenchRequest[] {
  const unknown = names.find((name) => !all.some((request) => request.name === name));
  if (unknown === undefined) {
    return all.filter(({ name }) => names.length === 0 || names.includes(name));
  }
  const known = all.map(({ name }) => name).join(', ');
  throw new Error(`There is no request "${unknown}" in the bench; there is: ${known}`);
}

const renamed = (target: Target): Target => ({ ...target, rename: renamePublishers });

async function readCursor(url: string, places: Places): Promise<string> {
  const request = cursorRequest(places);
  const { data } = JSON.parse(await readAnswer({ name: 'cursor', url, request })) as {
    data: { allDatasets: { pageInfo: { endCursor: string } } };
  };
  return data.allDatasets.pageInfo.endCursor;
}

/** Of the process that starts all others; its file lies with the cluster on this machine. */
async function readPostgresPid(databaseUrl: string): Promise<number> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query<{ data_directory: string }>('show data_directory');
  await client.end();
  return parseInt(readFileSync(`${rows[0]!.data_directory}/postmaster.pid`, 'utf8'), 10);
}
