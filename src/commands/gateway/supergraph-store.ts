import type { Config } from '../../config.js';
import { ownSupergraph } from '../../federation/gateway/own-supergraph.js';
import { StoredSupergraph } from '../../federation/gateway/stored-supergraph.js';
import type { SupergraphSource } from '../../federation/gateway/supergraph-source.js';
import { DEFAULT_URL } from '../../federation/registry/own-subgraph.js';
import { readCurrentSupergraph } from '../../federation/registry/stored-supergraph.js';
import { DatabaseKeeper } from '../../server/database-keeper.js';
import { Failure } from '../../server/failure.js';
import { printOwnSubgraph } from '../../server/public-subgraph.js';
import { type Report, prepareCatalogue } from '../prepare-catalogue.js';

/** Where the registry keeps the supergraph, for as long as a gateway runs. */
export interface SupergraphStore {
  source: SupergraphSource;
  /** Opens the database; from then on, `source` tells of new versions. */
  open(): Promise<void>;
  close(): Promise<void>;
}

export function supergraphStore(config: Config, report: Report): SupergraphStore {
  let url: string | undefined;
  const keeper = new DatabaseKeeper({
    // It reads the registry, which the primary alone answers for.
    config: { ...config, replicaUrls: [] },
    report,
    prepare: async (open, place, stopping) => {
      ({ url } = place);
      await prepareCatalogue(report)(open, place, stopping);
    },
  });
  const source = new StoredSupergraph({
    read: () => readCurrentSupergraph(databaseOf(keeper)),
    otherwise: hansaAlone(config),
    url: () => (keeper.current ? url : undefined),
  });
  const open = async () => {
    await keeper.start();
    keeper.watch();
    source.listen();
  };
  const close = async () => {
    await source.close();
    await keeper.stop();
  };
  return { source, open, close };
}

function databaseOf({ current }: DatabaseKeeper) {
  if (current) return current.database;
  throw new Failure('The database with the supergraph is away at the moment.');
}

const hansaAlone = ({ subgraphUrl: url = DEFAULT_URL }: Config): SupergraphSource =>
  ownSupergraph({ url, sdl: printOwnSubgraph });
