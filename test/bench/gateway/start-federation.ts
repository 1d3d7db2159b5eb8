import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { projectPath } from '../../../src/database/project-path.js';
import { Hansa, runHansa } from '../../support/hansa.js';
import { startEmbeddedDatabase } from '../embedded-database.js';

export interface RunningFederation {
  hansaUrl: string;
  gatewayUrl: string;
  stop(): Promise<void>;
}

/** Hansa with the starting catalogue, the member that cities copy, and the gateway, each in a process of its own. */
export async function startFederation(): Promise<RunningFederation> {
  const postgres = await startEmbeddedDatabase();
  const stops: (() => Promise<unknown>)[] = [() => postgres.stop()];
  const stop = async () => {
    for (const end of stops.toReversed()) await end();
  };
  try {
    return { ...(await startProcesses(postgres.url, stops)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startProcesses(databaseUrl: string, stops: (() => Promise<unknown>)[]) {
  const environment = {
    DATABASE_URL: databaseUrl,
    HANSA_ALLOW_PRIVATE_ADDRESSES: 'true',
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    // From memory, Hansa alone answers in no time: what is compared is work.
    HANSA_RESPONSE_CACHE_MB: '0',
  };
  const start = (args: string[], more: NodeJS.ProcessEnv): Hansa => {
    const started = new Hansa(args, { ...environment, ...more });
    stops.push(async () => {
      started.kill('SIGTERM');
      await started.ended;
    });
    return started;
  };
  await run(['migrate'], environment);
  await run(['seed'], environment);
  const [hansaUrl = ''] = await start(['serve'], { PORT: '0' }).sees(/(http:\S+\/graphql)/);
  const ghent = await startGhent();
  stops.push(async () => ghent.process.kill());
  await run(['federation', 'register', 'ghent', ghent.url], environment);
  const gateway = start(['gateway'], { GATEWAY_PORT: '0' });
  const [gatewayUrl = ''] = await gateway.sees(/answers at (http:\S+\/graphql)/);
  return { hansaUrl, gatewayUrl };
}

async function run(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const { code, stdout, stderr } = await runHansa(args, environment);
  if (code !== 0) throw new Error(`hansa ${args.join(' ')} failed: ${stdout}${stderr}`);
}

async function startGhent(): Promise<{ url: string; process: ChildProcess }> {
  const member = spawn(process.execPath, [projectPath('test', 'examples', 'ghent', 'member.ts')], {
    env: { PATH: process.env['PATH'], PORT: '0', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(member.stdout)) {
    const [url] = /http:\S+/.exec(line) ?? [];
    if (url) return { url, process: member };
  }
  throw new Error('The member of Ghent does not start.');
}
