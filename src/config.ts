import { resolve } from 'node:path';
import { z } from 'zod';
import { projectPath } from './database/project-path.js';
import { type QueryLimits, USUAL_LIMITS } from './graphql/query-limits/usual-limits.js';

/** What the environment decides. */
export interface Config {
  /** 0 takes a free one. */
  port: number;
  host: string;
  /** A PostgreSQL of one's own; the embedded one when undefined. */
  databaseUrl: string | undefined;
  /** Standbys of that PostgreSQL, which answer reads of servers. */
  replicaUrls: readonly string[];
  /** Holds the embedded PostgreSQL. */
  dataFolder: string;
  logLevel: LogLevel;
  /** When a running server fits the weights of the matching again; undefined for never. */
  refit: RefitTiming | undefined;
  /** Opens what administrators may do; without one, it does not exist. */
  adminToken: string | undefined;
  /** Where gateways reach the GraphQL of this Hansa; undefined for where they have so far. */
  subgraphUrl: string | undefined;
  /** Where people reach this Hansa, without a slash at the end; undefined for as each request names it. */
  publicUrl: string | undefined;
  /** Lets members of the federation, and sources that are harvested, be on this machine or in its network. */
  allowPrivateAddresses: boolean;
  /** How much one request may ask for, of the server and of a gateway. */
  limits: QueryLimits;
  /** For answers that a server keeps in memory; 0 for none. */
  responseCacheMb: number;
  /** A file or folder of documents that clients may name in place of sending them. */
  trustedDocuments: string | undefined;
  /** Refuses all others. */
  acceptsOnlyTrusted: boolean;
}

export interface RefitTiming {
  /** Between two fits, at least. */
  intervalMs: number;
  /** Without a write, before a fit. */
  settleMs: number;
}

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof logLevels)[number];

export type ConfigOutcome =
  | { ok: true; config: Readonly<Config>; warnings: string[] }
  | { ok: false; problems: string[] };

/** Reads and checks the environment, and tells all that is wrong with it at once. */
export function readConfig(environment: NodeJS.ProcessEnv): ConfigOutcome {
  const given = Object.entries(environment).filter(([, value]) => value?.trim());
  const parsed = settings.safeParse(Object.fromEntries(given));
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(describe) };
  const { PORT, HOST, DATABASE_URL, HANSA_DATA_DIR, LOG_LEVEL, NODE_ENV } = parsed.data;
  const { HANSA_REFIT_SECONDS: interval, HANSA_REFIT_SETTLE_SECONDS: settle } = parsed.data;
  const config: Config = {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    replicaUrls: parsed.data.HANSA_DATABASE_REPLICAS,
    dataFolder: HANSA_DATA_DIR,
    logLevel: LOG_LEVEL ?? (NODE_ENV === 'production' ? 'info' : 'warn'),
    adminToken: parsed.data.HANSA_ADMIN_TOKEN,
    subgraphUrl: parsed.data.HANSA_SUBGRAPH_URL,
    publicUrl: parsed.data.HANSA_PUBLIC_URL,
    allowPrivateAddresses: parsed.data.HANSA_ALLOW_PRIVATE_ADDRESSES === 'true',
    limits: {
      depth: parsed.data.HANSA_MAX_DEPTH,
      fields: parsed.data.HANSA_MAX_FIELDS,
      tokens: parsed.data.HANSA_MAX_TOKENS,
      cost: parsed.data.HANSA_MAX_COST,
    },
    responseCacheMb: parsed.data.HANSA_RESPONSE_CACHE_MB,
    trustedDocuments: parsed.data.HANSA_TRUSTED_DOCUMENTS,
    acceptsOnlyTrusted: parsed.data.HANSA_TRUSTED_DOCUMENTS_ONLY === 'true',
    refit: interval === 'off' ? undefined : { intervalMs: inMs(interval), settleMs: inMs(settle) },
  };
  const warnings = [...given.flatMap(warnOfUnknown), ...warnOfShortToken(config)];
  return { ok: true, config: Object.freeze(config), warnings };
}

const largestPort = 65_535;
const secondsOfAWeek = 604_800;

const limit = (usual: number) =>
  z
    .string()
    .default(String(usual))
    .refine((text) => /^[1-9]\d{0,8}$/.test(text), {
      error: 'takes a whole number from 1 to 999999999',
    })
    .transform(Number);

const variables = z.object({
  PORT: z
    .string()
    .default('4000')
    .refine((text) => /^\d+$/.test(text) && Number(text) <= largestPort, {
      error: `takes a number from 0 to ${largestPort}; 0 takes a free port`,
    })
    .transform(Number),
  HOST: z
    .string()
    .default('127.0.0.1')
    .refine((text) => /^[\w.:%-]+$/.test(text), {
      error: 'takes the address to listen on, such as 127.0.0.1, or 0.0.0.0 for all networks',
    }),
  DATABASE_URL: z.string().refine(isPostgresUrl, { error: databaseUrlForm() }).optional(),
  HANSA_DATABASE_REPLICAS: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine((urls) => urls.every(isPostgresUrl), {
      error:
        'takes addresses such as postgres://user:password@replica:5432/database, with commas or blanks in between',
    }),
  HANSA_DATA_DIR: z
    .string()
    .default(projectPath('.hansa'))
    .transform((path) => resolve(path)),
  LOG_LEVEL: z.enum(logLevels, { error: `takes one of ${logLevels.join(', ')}` }).optional(),
  HANSA_REFIT_SECONDS: z
    .string()
    .default('900')
    .refine((text) => text === 'off' || isSeconds(text), {
      error: `takes a number of seconds from 1 to ${secondsOfAWeek}, or "off"`,
    }),
  HANSA_REFIT_SETTLE_SECONDS: z
    .string()
    .default('60')
    .refine(isSeconds, { error: `takes a number of seconds from 1 to ${secondsOfAWeek}` }),
  HANSA_ADMIN_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/, { error: 'takes letters, digits and signs without blanks' })
    .optional(),
  HANSA_SUBGRAPH_URL: z
    .string()
    .refine(isHttpUrl, { error: 'takes an address such as https://hansa.example.org/graphql' })
    .optional(),
  HANSA_PUBLIC_URL: z
    .string()
    .refine(isPlainUrl, {
      error: 'takes an address without user, query and fragment, such as https://hansa.example.org',
    })
    .transform(withoutFinalSlash)
    .optional(),
  HANSA_ALLOW_PRIVATE_ADDRESSES: z
    .enum(['true', 'false'], { error: 'takes true or false' })
    .default('false'),
  HANSA_MAX_DEPTH: limit(USUAL_LIMITS.depth),
  HANSA_MAX_FIELDS: limit(USUAL_LIMITS.fields),
  HANSA_MAX_TOKENS: limit(USUAL_LIMITS.tokens),
  HANSA_MAX_COST: limit(USUAL_LIMITS.cost),
  HANSA_RESPONSE_CACHE_MB: z
    .string()
    .default('64')
    .refine((text) => /^\d{1,6}$/.test(text), {
      error: 'takes a whole number of megabytes of memory, such as 64; 0 keeps no answers',
    })
    .transform(Number),
  HANSA_TRUSTED_DOCUMENTS: z.string().optional(),
  HANSA_TRUSTED_DOCUMENTS_ONLY: z
    .enum(['true', 'false'], { error: 'takes true or false' })
    .default('false'),
  NODE_ENV: z.string().optional(),
});

const settings = variables
  .refine(
    ({ HANSA_TRUSTED_DOCUMENTS: documents, HANSA_TRUSTED_DOCUMENTS_ONLY: only }) =>
      documents !== undefined || only !== 'true',
    {
      path: ['HANSA_TRUSTED_DOCUMENTS_ONLY'],
      error: 'takes true only where HANSA_TRUSTED_DOCUMENTS names the documents',
    },
  )
  .refine(
    ({ DATABASE_URL, HANSA_DATABASE_REPLICAS: replicas }) =>
      DATABASE_URL || replicas.length === 0 || !replicas.every(isPostgresUrl),
    {
      path: ['HANSA_DATABASE_REPLICAS'],
      error: 'takes standbys of your own PostgreSQL, whose primary DATABASE_URL must name',
    },
  );

function isHttpUrl(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '');
}

/** One below which others can be made by adding to their path. */
export function isPlainUrl(text: string): boolean {
  return isHttpUrl(text) && /^\w+:\/\/[\w.:[\]-]+(\/[\w.~%/-]*)?$/.test(text);
}

export function withoutFinalSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

function isSeconds(text: string): boolean {
  return /^\d{1,6}$/.test(text) && Number(text) >= 1 && Number(text) <= secondsOfAWeek;
}

const inMs = (seconds: string): number => Number(seconds) * 1000;

function isPostgresUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
}

function databaseUrlForm(): string {
  return 'takes an address such as postgres://user:password@host:5432/database';
}

/** The value of DATABASE_URL stays out of logs: it holds a password. */
function describe({ path, message }: z.core.$ZodIssue): string {
  return `${path.join('.')} ${message}.`;
}

const SHORT_TOKEN = 16;

function warnOfShortToken({ adminToken }: Config): string[] {
  if (!adminToken || adminToken.length >= SHORT_TOKEN) return [];
  return [
    `HANSA_ADMIN_TOKEN has fewer than ${SHORT_TOKEN} characters, which can be guessed; \`openssl rand -hex 32\` gives a good one.`,
  ];
}

function warnOfUnknown([name]: [string, unknown]): string[] {
  if (!name.startsWith('HANSA_') || name in variables.shape) return [];
  return [`${name} is set, but Hansa knows no such setting.`];
}
