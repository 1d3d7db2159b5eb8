import { Command } from 'commander';
import { readVersion } from '../server/version.js';
import { addCoalitionsCommand } from './coalitions/coalitions.command.js';
import { addDemandCommand } from './demand/demand.command.js';
import { addFederationCommands } from './federation.command.js';
import { addGatewayCommand } from './gateway/gateway.command.js';
import { addCandidatesCommand } from './groups/candidates.command.js';
import { addWhiteSpotsCommand } from './groups/white-spots.command.js';
import { addHarvestCommands } from './harvest/harvest.command.js';
import { addMatchCommands } from './match.command.js';
import { addMigrateCommand } from './migrate.command.js';
import { addOpportunitiesCommand } from './opportunities/opportunities.command.js';
import { addPartnersCommand } from './partners/partners.command.js';
import { addPathsCommand } from './paths/paths.command.js';
import { addPublishCommands } from './publish/publish.command.js';
import { addReadinessCommand } from './readiness/readiness.command.js';
import { addSchemaCommand } from './schema.command.js';
import { addSeedCommand } from './seed.command.js';
import { addServeCommand } from './serve.command.js';
import { addSimulateCommand } from './simulate/simulate.command.js';

/** All commands; errors are thrown, not answered with the end of the process. */
export function createProgram(): Command {
  const program = new Command('hansa')
    .description('Catalogue of cities and use cases for business-to-government data sharing.')
    .version(readVersion(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError()
    .exitOverride();
  addServeCommand(program);
  addGatewayCommand(program);
  addOpportunitiesCommand(program);
  addReadinessCommand(program);
  addPartnersCommand(program);
  addCoalitionsCommand(program);
  addDemandCommand(program);
  addSimulateCommand(program);
  addPathsCommand(program);
  addWhiteSpotsCommand(program);
  addCandidatesCommand(program);
  addMatchCommands(program);
  addMigrateCommand(program);
  addSeedCommand(program);
  addHarvestCommands(program);
  addPublishCommands(program);
  addFederationCommands(program);
  addSchemaCommand(program);
  return program.addHelpText('after', settings);
}

const settings = `
Settings, from the environment:
  PORT            port of the server; 4000 unless set, 0 takes a free one
  HOST            address to listen on; 127.0.0.1 unless set, 0.0.0.0 for all networks
  DATABASE_URL    a PostgreSQL (15 to 18) of your own: postgres://user:password@host:5432/database
  HANSA_DATABASE_REPLICAS
                  standbys of it, with commas in between, that answer reads as far as they keep up
  HANSA_DATA_DIR  folder of the PostgreSQL that Hansa brings along; .hansa in its own folder unless set
  LOG_LEVEL       silent, fatal, error, warn (unless set), info, debug or trace
  HANSA_REFIT_SECONDS, HANSA_REFIT_SETTLE_SECONDS
                  a server fits the weights of the matching again when the catalogue has changed: at most
                  so often (900 unless set; "off" for never), and so long after the last write (60 unless set)
  HANSA_ADMIN_TOKEN
                  opens what administrators may do over GraphQL; without one, it does not exist
  HANSA_SUBGRAPH_URL
                  where gateways reach this Hansa; its port on this machine unless set
  HANSA_PUBLIC_URL
                  where people and portals reach this Hansa, such as https://hansa.example.org: the addresses
                  of all that it publishes begin so. Unless set, as each request names the host
  HANSA_RESPONSE_CACHE_MB
                  memory in which a server keeps answers until the next write; 64 unless set, 0 keeps none
  HANSA_TRUSTED_DOCUMENTS
                  documents that clients may name in place of sending them: a JSON file of them by their id, or
                  a folder; with HANSA_TRUSTED_DOCUMENTS_ONLY=true, a server answers no others
  HANSA_ALLOW_PRIVATE_ADDRESSES
                  true lets members of the federation, and sources that are harvested, be on this machine
                  or in its network

Examples:
  $ hansa serve
  $ hansa opportunities ghent --theme TRAN
  $ hansa readiness ghent shared-mobility-fleet-monitoring
  $ hansa schema > schema.graphql`;
