import 'postgraphile';
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { addPgTableOrderBy, jsonPgSmartTags, orderByAscDesc } from 'postgraphile/utils';
import { announce } from './announce.js';

/** PostGraphile 5 on the tables of Hansa, as its manual tells to run it in production. */
const preset: GraphileConfig.Preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [
    // The way over the table of links: one join, and the order of the datasets themselves.
    jsonPgSmartTags({
      version: 1,
      config: {
        class: {
          'public.implementation': {
            tags: {
              ref: 'datasets via:(id)->implementation_dataset(implementation_id);(dataset_id)->dataset(id)',
            },
          },
        },
      },
    }),
    addPgTableOrderBy({ schemaName: 'public', tableName: 'city' }, () =>
      orderByAscDesc('KNOWN_POPULATION', 'population', { nulls: 'last' }),
    ),
  ],
  disablePlugins: ['PgMutationCreatePlugin', 'PgMutationUpdateDeletePlugin'],
  pgServices: [
    makePgService({
      connectionString: process.env['DATABASE_URL']!,
      schemas: ['public'],
      poolConfig: { max: 10 },
    }),
  ],
  grafserv: { graphiql: false, graphqlOverGET: false, watch: false, websockets: false },
  grafast: { explain: false },
};

const server = createServer();
await postgraphile(preset).createServ(grafserv).addTo(server);
announce(server);
