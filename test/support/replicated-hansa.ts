import { afterAll, beforeAll, onTestFinished, vi } from 'vitest';
import { Hansa, buildHansa } from './hansa.js';
import { type Replicated, startReplicated } from './replicated.js';

export interface Server {
  hansa: Hansa;
  endpoint: string;
  state: () => Promise<string | undefined>;
}

export interface Answered {
  status: number;
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: Record<string, unknown> }[];
  /** What the header says. */
  revision: number;
}

interface Scene {
  postgres: Replicated;
  one: Server;
  other: Server;
}

export const TOKEN = 'of-the-tests-of-replicas';
export const PATIENT = { timeout: 15_000, interval: 10 };

/** Two servers of Hansa, each a process, on a primary and its replica; for the tests of a file. */
export function useReplicatedHansa() {
  const scene = {} as Scene;
  beforeAll(async () => {
    buildHansa();
    const postgres = await startReplicated();
    const [one, other] = await Promise.all([startServer(postgres), startServer(postgres)]);
    Object.assign(scene, { postgres, one, other });
    await Promise.all([isReady(one), isReady(other)]);
  });
  afterAll(async () => {
    for (const { hansa } of [scene.one, scene.other]) hansa.kill('SIGTERM');
    await Promise.all([scene.one.hansa.ended, scene.other.hansa.ended]);
    await scene.postgres.close();
  });
  return {
    scene,
    /** Commits a new name of Ghent past Hansa, and gives its revision. */
    rename: async (name: string): Promise<number> => {
      const { primary } = scene.postgres;
      await primary.query('update city set name = $1 where slug = $2', [name, 'ghent']);
      const { rows } = await primary.query<{ revision: string }>(
        'select revision from catalogue_revision',
      );
      return Number(rows[0]?.revision);
    },
    /** Until the test is over, the replica shows nothing new. */
    pauseReplay: async (): Promise<void> => {
      await scene.postgres.pauseReplay();
      onTestFinished(async () => {
        await scene.postgres.resumeReplay();
        await Promise.all([isReady(scene.one), isReady(scene.other)]);
      });
    },
  };
}

async function startServer({ primaryUrl, replica }: Replicated): Promise<Server> {
  const hansa = new Hansa(['serve'], {
    PORT: '0',
    DATABASE_URL: primaryUrl,
    HANSA_DATABASE_REPLICAS: replica.url,
    HANSA_ADMIN_TOKEN: TOKEN,
    HANSA_ALLOW_PRIVATE_ADDRESSES: 'true',
    HANSA_REFIT_SECONDS: 'off',
  });
  const [address = ''] = await hansa.sees(/answers at (http:\S+)\/graphql/);
  const state = async () => {
    const response = await fetch(`${address}/health/ready`);
    const { replicas } = (await response.json()) as { replicas: { state: string }[] };
    return replicas[0]?.state;
  };
  return { hansa, endpoint: `${address}/graphql`, state };
}

export const isReady = ({ state }: Server) =>
  vi.waitUntil(async () => (await state()) === 'READY', PATIENT);

/** Asks over HTTP, and reads the header of the revision too. */
export async function askAt(
  endpoint: string,
  query: string,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const body = (await response.json()) as Omit<Answered, 'status' | 'revision'>;
  const revision = Number(response.headers.get('hansa-revision') ?? Number.NaN);
  return { ...body, status: response.status, revision };
}
