/**
 * A city as a member of Hansa: a GraphQL service of its own that adds to the record of the city, and contributes
 * records of its own. Copy it, put your own data in, and change "Ghent" to your own name everywhere: the names of types
 * and of the field on City must be yours alone.
 *
 *   PORT=4201 npx node test/examples/ghent/member.ts
 */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { countNow, datasets, implementations, sensors, source } from './catalogue.ts';

const typeDefs = parse(`
  extend schema @link(
    url: "https://specs.apollo.dev/federation/v2.9"
    import: ["@key", "@shareable"]
  )

  scalar URL

  # Everything of yours hangs on one field, and that field is nullable: when your service is down, it is null with an
  # error that names you, and the rest of the request is answered. A field with "!" would take the whole city with it.
  type City @key(fields: "slug") {
    slug: String!
    "What Ghent tells of itself, live. Null for every other city."
    ghent: GhentFacts
  }

  type GhentFacts {
    sensors: [GhentSensor!]
    "The city's own list of datasets, beside those that Hansa knows."
    datasets: [Dataset!]
    "Data sharing that the city itself reports."
    implementations: [Implementation!]
    "Who says all this."
    source: Source
  }

  type GhentSensor {
    code: ID!
    place: String
    measures: GhentMeasure
    "In the hour that runs."
    count: Int
    "ISO 8601."
    measuredAt: String
  }

  enum GhentMeasure { BICYCLES PEDESTRIANS }

  # Records of Hansa's own kinds. Begin their slugs with your name in the federation and a colon: others are not taken
  # for yours. Nobody asks you for a record of Hansa ("resolvable: false"); yours are read where you list them. Only the
  # fields that Hansa shares can be given for them, with the types that they have in Hansa, and always "sources"; ask
  # for no others in a list of yours.
  type Dataset @key(fields: "slug", resolvable: false) {
    slug: String!
    title: String! @shareable
    description: String @shareable
    landingPage: URL @shareable
    licence: String @shareable
    assertion: Assertion! @shareable
    sources: [Source!]! @shareable
  }

  type Implementation @key(fields: "slug", resolvable: false) {
    slug: String!
    city: City @shareable
    useCase: UseCase! @shareable
    status: ImplementationStatus! @shareable
    since: Int @shareable
    assertion: Assertion! @shareable
    sources: [Source!]! @shareable
  }

  type Source @key(fields: "slug", resolvable: false) {
    slug: String!
    title: String! @shareable
    url: URL! @shareable
    publisher: String! @shareable
  }

  # A record of Hansa that yours lead to: its slug is enough.
  type UseCase @key(fields: "slug", resolvable: false) { slug: String! }

  enum Assertion { EDITORIAL HARVESTED SELF_DECLARED THIRD_PARTY VERIFIED }
  enum ImplementationStatus { ENDED EXPLORING OPERATIONAL PILOT UNKNOWN }
`);

/** How the city knows it, and where it says so: on every record that it contributes. */
const declared = { assertion: 'SELF_DECLARED', sources: [source] };

const ownDatasets = datasets.map((dataset) => ({ ...dataset, ...declared }));
const ownImplementations = implementations.map(({ city, useCase, ...implementation }) => ({
  ...implementation,
  ...declared,
  city: { slug: city },
  useCase: { slug: useCase },
}));

const readSensors = () => {
  const now = new Date();
  return sensors.map((sensor) => ({
    ...sensor,
    count: countNow(sensor, now),
    measuredAt: now.toISOString(),
  }));
};

interface Reference {
  slug: string;
}

const resolvers = {
  City: {
    // The gateway asks about every city that a request names: answer for all, without a lookup.
    __resolveReference: ({ slug }: Reference) => ({ slug }),
    ghent: ({ slug }: Reference) => (slug === 'ghent' ? {} : null),
  },
  GhentFacts: {
    sensors: readSensors,
    datasets: () => ownDatasets,
    implementations: () => ownImplementations,
    source: () => source,
  },
};

/** Starts the member on a port of this machine; 0 takes a free one. */
export async function startGhent(port: number): Promise<{ url: string; stop(): Promise<void> }> {
  const server = new ApolloServer({ schema: buildSubgraphSchema([{ typeDefs, resolvers }]) });
  const { url } = await startStandaloneServer(server, { listen: { port, host: '127.0.0.1' } });
  return { url, stop: () => server.stop() };
}

if (import.meta.main) {
  const { url } = await startGhent(Number(process.env['PORT'] ?? 4201));
  console.log(`Ghent answers at ${url}`);
}
