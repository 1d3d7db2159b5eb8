import type { Config } from '../config.js';
import type { Database } from '../database/database.js';
import { type ChangeOutcome, keepOwnSubgraph } from '../federation/registry/change-supergraph.js';
import { SUBGRAPH_LIMITS, type Registry } from '../federation/registry/registry.js';

type Settings = Pick<Config, 'subgraphUrl' | 'allowPrivateAddresses'>;

/** The registry of the federation as this process is set, on any database; a server composes in a worker. */
export function registryOf(
  { subgraphUrl, allowPrivateAddresses }: Settings,
  weigh: Registry['weigh'] = weighHere,
  port?: number,
) {
  let sdl: Promise<string> | undefined;
  return (database: Database): Registry => ({
    database,
    ownSdl: () => (sdl ??= printOwn()),
    ownUrl: subgraphUrl,
    ...(port === undefined ? {} : { localUrl: `http://127.0.0.1:${port}/graphql` }),
    weigh,
    outbound: { ...SUBGRAPH_LIMITS, allowPrivateAddresses },
  });
}

/** Many commands need no schema. */
const printOwn = async () => (await import('./public-subgraph.js')).printOwnSubgraph();

/** Most commands compose nothing. */
const weighHere: Registry['weigh'] = async (request) => {
  const { weighMembers } = await import('../federation/registry/composition/weigh-members.js');
  return weighMembers(request);
};

interface Log {
  info(text: string): void;
  warn(text: string): void;
}

/** Takes this version of Hansa into the supergraph; when that fails, the last good one stays, and the log says why. */
export async function keepSupergraph(registry: Registry, log: Log): Promise<void> {
  try {
    const outcome = await keepOwnSubgraph(registry);
    if (outcome?.ok)
      log.info(`The supergraph has this version of Hansa: version ${outcome.version}`);
    else if (outcome) log.warn(describeRefusal(outcome));
  } catch (error) {
    const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
    log.warn(`The supergraph could not be brought to this version of Hansa (${why})`);
  }
}

function describeRefusal({ version, problems }: ChangeOutcome): string {
  const why = problems.map(({ message }) => message).join(' ');
  return `This version of Hansa does not compose with the members of the federation; gateways stay at version ${version} of the supergraph. ${why}`;
}
