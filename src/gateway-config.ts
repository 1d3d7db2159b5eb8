import { z } from 'zod';

/** What the environment decides for a gateway, beside what it decides for every command. */
export interface GatewayConfig {
  /** 0 takes a free one. */
  port: number;
  host: string;
  /** For the answer of one member. */
  memberMs: number;
  /** For a whole request; what Hansa itself may take. */
  requestMs: number;
  /** The members that get to see the `Authorization` of whoever asks. */
  authorized: ReadonlySet<string>;
  /** A JSON file of documents by their id; all others are refused. */
  trustedDocuments: string | undefined;
}

export type GatewayConfigOutcome =
  | { ok: true; config: Readonly<GatewayConfig> }
  | { ok: false; problems: string[] };

/** Reads and checks the settings of a gateway, and tells all that is wrong with them at once. */
export function readGatewayConfig(environment: NodeJS.ProcessEnv): GatewayConfigOutcome {
  const given = Object.entries(environment).filter(([, value]) => value?.trim());
  const parsed = settings.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.')} ${message}.`,
    );
    return { ok: false, problems };
  }
  const { data } = parsed;
  const config: GatewayConfig = {
    port: data.GATEWAY_PORT,
    host: data.GATEWAY_HOST,
    memberMs: data.GATEWAY_MEMBER_TIMEOUT_MS,
    requestMs: data.GATEWAY_REQUEST_TIMEOUT_MS,
    authorized: data.GATEWAY_AUTHORIZATION_MEMBERS,
    trustedDocuments: data.GATEWAY_TRUSTED_DOCUMENTS,
  };
  return { ok: true, config: Object.freeze(config) };
}

const largestPort = 65_535;
const longestMs = 120_000;

const wholeNumber = (most: number, words: string) => (text: z.ZodString) =>
  text
    .refine((value) => /^\d+$/.test(value) && Number(value) <= most, { error: words })
    .transform(Number);

const port = wholeNumber(
  largestPort,
  `takes a number from 0 to ${largestPort}; 0 takes a free port`,
);
const milliseconds = wholeNumber(
  longestMs,
  `takes a whole number of milliseconds up to ${longestMs}`,
);

const settings = z.object({
  GATEWAY_PORT: z.string().default('4100').pipe(port(z.string())),
  GATEWAY_HOST: z
    .string()
    .default('127.0.0.1')
    .refine((text) => /^[\w.:%-]+$/.test(text), {
      error: 'takes the address to listen on, such as 127.0.0.1, or 0.0.0.0 for all networks',
    }),
  GATEWAY_MEMBER_TIMEOUT_MS: z.string().default('2000').pipe(milliseconds(z.string())),
  GATEWAY_REQUEST_TIMEOUT_MS: z.string().default('10000').pipe(milliseconds(z.string())),
  GATEWAY_AUTHORIZATION_MEMBERS: z
    .string()
    .default('')
    .transform(
      (text) =>
        new Set(
          text
            .split(',')
            .map((name) => name.trim())
            .filter(Boolean),
        ),
    ),
  GATEWAY_TRUSTED_DOCUMENTS: z.string().optional(),
});
