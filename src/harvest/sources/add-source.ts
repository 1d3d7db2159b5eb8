import { type Database, sql } from '../../database/database.js';
import { parseOutboundUrl } from '../../outbound/outbound-url.js';
import type { HarvestProtocol } from '../adapter.js';
import { adapters } from '../adapters.js';
import type { Harvester } from '../harvester.js';
import { recogniseAddress } from '../recognise.js';
import { openFirst } from '../run/open-first.js';
import { type StoredSource, readSource } from '../store/read-source.js';
import { recogniseAnswer } from './recognise-answer.js';

/** A catalogue to harvest, as an administrator gives it. */
export interface NewSource {
  readonly url: string;
  /** Made from the address unless given. */
  readonly name?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  /** Recognised unless given. */
  readonly protocol?: HarvestProtocol | null | undefined;
  /** Slug of the city whose portal it is. */
  readonly city?: string | null | undefined;
  /** Between two runs; only when told unless given. */
  readonly everySeconds?: number | null | undefined;
  readonly staleAfterSeconds?: number | null | undefined;
  /** Share of the records that one run may withdraw, 0 to 1. */
  readonly mostLoss?: number | null | undefined;
  readonly spacingMs?: number | null | undefined;
  readonly ignoresRobots?: boolean | null | undefined;
}

/** Why a source cannot be added: which field, and what is accepted. */
export interface SourceProblem {
  readonly code: string;
  readonly field: keyof NewSource;
  readonly message: string;
}

export type AddOutcome =
  | { readonly ok: true; readonly source: StoredSource }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] };

/** Adds a catalogue to those that are harvested; nothing of it is read but its beginning, to tell what it is. */
export async function addSource(
  harvester: Harvester,
  given: NewSource,
  signal: AbortSignal,
): Promise<AddOutcome> {
  const url = parseOutboundUrl(given.url);
  if (!URL.canParse(given.url)) return refuse('url', 'BAD_URL', noAddress(given.url));
  if (!url.ok) return refuse('url', 'BAD_URL', url.problem);
  const name = given.name ?? nameOf(url.url);
  const wrong = [...checkValues(given), ...checkName(name)];
  if (wrong.length > 0) return { ok: false, problems: wrong };
  const taken = await findTaken(harvester.database, { name, url: url.url.href, city: given.city });
  if (taken) return { ok: false, problems: [taken] };
  const recognised = await recognise(harvester, given, { url: url.url, signal });
  if (!recognised.ok) return recognised;
  await insertSource(harvester.database, {
    ...given,
    name,
    url: url.url.href,
    protocol: recognised.protocol,
  });
  await harvester.onWritten();
  const source = await readSource(harvester.database, name);
  if (!source) throw new Error(`the source ${name} was added and is not there`);
  return { ok: true, source };
}

const refuse = (field: keyof NewSource, code: string, message: string): AddOutcome => ({
  ok: false,
  problems: [{ field, code, message }],
});

const noAddress = (text: string): string =>
  `"${text.slice(0, 100)}" is no address. Give the whole, such as https://data.example.org.`;

/** "opendata.gent.example" makes "opendata-gent-example". */
const nameOf = ({ hostname }: URL): string =>
  hostname
    .replace(/^www\./, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST_NAME);

const LONGEST_NAME = 60;

function checkName(name: string): SourceProblem[] {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && name.length <= LONGEST_NAME) return [];
  const message = `"${name}" is no name: it takes up to ${LONGEST_NAME} lower-case letters and digits, joined by single hyphens.`;
  return [{ field: 'name', code: 'BAD_NAME', message }];
}

function checkValues(given: NewSource): SourceProblem[] {
  return NUMBERS.flatMap(({ field, least, most, what }) => {
    const value = given[field];
    if (value == null || (value >= least && value <= most)) return [];
    const message = `${what} takes ${least} to ${most}, not ${value}.`;
    return [{ field, code: 'BAD_VALUE', message }];
  });
}

const MINUTE = 60;
const YEAR = 366 * 86_400;

const NUMBERS = [
  {
    field: 'everySeconds',
    least: MINUTE,
    most: YEAR,
    what: 'The time between two runs, in seconds,',
  },
  {
    field: 'staleAfterSeconds',
    least: MINUTE,
    most: 10 * YEAR,
    what: 'The time until it is stale, in seconds,',
  },
  { field: 'mostLoss', least: 0, most: 1, what: 'The share that may be lost' },
  {
    field: 'spacingMs',
    least: 0,
    most: 60_000,
    what: 'The time between two requests, in milliseconds,',
  },
] as const;

interface Wanted {
  readonly name: string;
  readonly url: string;
  readonly city: string | null | undefined;
}

async function findTaken(
  database: Database,
  { name, url, city = null }: Wanted,
): Promise<SourceProblem | null> {
  const [found] = await database.rows<Taken>(sql`
    select (select url from source where slug = ${name} and url <> ${url}) as "byName",
      (select source.slug from source join harvest_source on source_id = source.id where url = ${url}) as "byUrl",
      ${city}::text is null or exists (select from city where slug = ${city}) as "hasCity"`);
  return found ? describeTaken({ name, url, city }, found) : null;
}

interface Taken {
  byName: string | null;
  byUrl: string | null;
  hasCity: boolean;
}

function describeTaken({ name, url, city }: Wanted, taken: Taken): SourceProblem | null {
  if (taken.byUrl) {
    const message = `${url} is harvested already, as "${taken.byUrl}".`;
    return { field: 'url', code: 'ALREADY_HARVESTED', message };
  }
  if (taken.byName) {
    const message = `"${name}" is the name of the source ${taken.byName}. Give another name.`;
    return { field: 'name', code: 'NAME_TAKEN', message };
  }
  if (taken.hasCity) return null;
  const message = `No city has the slug "${city}".`;
  return { field: 'city', code: 'UNKNOWN_CITY', message };
}

async function recognise(
  harvester: Harvester,
  { protocol, spacingMs, ignoresRobots }: NewSource,
  { url, signal }: { url: URL; signal: AbortSignal },
): Promise<{ ok: true; protocol: HarvestProtocol } | (AddOutcome & { ok: false })> {
  if (protocol) return { ok: true, protocol };
  const manners = { spacingMs: spacingMs ?? null, ignoresRobots: ignoresRobots ?? false };
  const fetcher = harvester.fetcherFor(manners);
  const byAddress = recogniseAddress(url);
  const { fetched } = await openFirst(adapterFor(byAddress), url.href, (first) =>
    fetcher.open(first, { accept: ANYTHING, signal }),
  );
  if (fetched.kind === 'FAILED') {
    return {
      ok: false,
      problems: [{ field: 'url', code: fetched.code, message: fetched.message }],
    };
  }
  const found = fetched.kind === 'DOCUMENT' ? await recogniseAnswer(fetched) : null;
  const told = found ?? byAddress;
  if (told) return { ok: true, protocol: told };
  const message = `What ${url.href} answers is no catalogue that Hansa knows. Say which it is: ${Object.keys(adapters).join(', ')}.`;
  return { ok: false, problems: [{ field: 'protocol', code: 'UNKNOWN_PROTOCOL', message }] };
}

const adapterFor = (protocol: HarvestProtocol | null) => (protocol ? adapters[protocol] : {});

/** RDF before pages for people, which most servers give otherwise. */
const ANYTHING =
  'text/turtle, application/rdf+xml;q=0.9, application/ld+json;q=0.8, application/json;q=0.8, text/csv;q=0.7, */*;q=0.5';

type Complete = NewSource & { name: string; protocol: HarvestProtocol };

async function insertSource(database: Database, source: Complete): Promise<void> {
  const { name, url, protocol, everySeconds = null, spacingMs = null } = source;
  const title = source.title ?? new URL(url).hostname;
  const staleAfter =
    source.staleAfterSeconds ?? Math.max(3 * (everySeconds ?? 0), STALE_AFTER_SECONDS);
  await database.transaction(async (transaction) => {
    // An address that is a source of facts already keeps its name and title.
    await transaction.rows(sql`
      insert into source (slug, url, title, publisher, kind, retrieval)
      values (${name}, ${url}, ${title}, ${source.publisher ?? title}, 'CATALOGUE', 'READ_IN_FULL')
      on conflict (url) do nothing`);
    await transaction.rows(sql`
      insert into harvest_source
        (source_id, protocol, every_seconds, stale_after_seconds, most_loss, spacing_ms, ignores_robots, city_id, due_at)
      select source.id, ${protocol}, ${everySeconds}::int, ${staleAfter}::int,
        ${source.mostLoss ?? MOST_LOSS}::float8, ${spacingMs}::int, ${source.ignoresRobots ?? false}::boolean,
        (select id from city where slug = ${source.city ?? null}),
        case when ${everySeconds}::int is not null then now() end
      from source where url = ${url}`);
  });
}

/** A week: most portals change daily, and are told to be read daily or weekly. */
const STALE_AFTER_SECONDS = 7 * 86_400;
const MOST_LOSS = 0.3;
