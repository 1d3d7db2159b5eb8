import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Config, readConfig } from '../src/config.js';
import { projectPath } from '../src/database/project-path.js';

function configOf(environment: NodeJS.ProcessEnv): Config {
  const outcome = readConfig(environment);
  if (!outcome.ok) throw new Error(outcome.problems.join('\n'));
  return outcome.config;
}

function problemsOf(environment: NodeJS.ProcessEnv): string[] {
  const outcome = readConfig(environment);
  return outcome.ok ? [] : outcome.problems;
}

describe('readConfig', () => {
  it('serves this machine only, from the embedded database, unless told', () => {
    expect(configOf({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      replicaUrls: [],
      dataFolder: projectPath('.hansa'),
      logLevel: 'warn',
      refit: { intervalMs: 900_000, settleMs: 60_000 },
      adminToken: undefined,
      subgraphUrl: undefined,
      publicUrl: undefined,
      allowPrivateAddresses: false,
      limits: { depth: 20, fields: 2_000, tokens: 6_000, cost: 100_000 },
      responseCacheMb: 64,
      trustedDocuments: undefined,
      acceptsOnlyTrusted: false,
    });
  });

  it('takes what is set', () => {
    const config = configOf({
      PORT: '0',
      HOST: '::',
      DATABASE_URL: 'postgresql://user@db/hansa',
      HANSA_DATABASE_REPLICAS: 'postgres://user@one/hansa, postgres://user@two:5433/hansa',
      HANSA_DATA_DIR: 'folder',
      LOG_LEVEL: 'debug',
      HANSA_REFIT_SECONDS: '3600',
      HANSA_REFIT_SETTLE_SECONDS: '5',
      HANSA_ADMIN_TOKEN: 'open-sesame-and-more',
      HANSA_SUBGRAPH_URL: 'https://hansa.example.org/graphql',
      HANSA_PUBLIC_URL: 'https://hansa.example.org/data/',
      HANSA_ALLOW_PRIVATE_ADDRESSES: 'true',
      HANSA_MAX_DEPTH: '12',
      HANSA_MAX_FIELDS: '500',
      HANSA_MAX_TOKENS: '1000',
      HANSA_MAX_COST: '20000',
      HANSA_RESPONSE_CACHE_MB: '0',
      HANSA_TRUSTED_DOCUMENTS: 'documents.json',
      HANSA_TRUSTED_DOCUMENTS_ONLY: 'true',
    });

    expect(config).toEqual({
      port: 0,
      host: '::',
      databaseUrl: 'postgresql://user@db/hansa',
      replicaUrls: ['postgres://user@one/hansa', 'postgres://user@two:5433/hansa'],
      dataFolder: resolve('folder'),
      logLevel: 'debug',
      refit: { intervalMs: 3_600_000, settleMs: 5_000 },
      adminToken: 'open-sesame-and-more',
      subgraphUrl: 'https://hansa.example.org/graphql',
      publicUrl: 'https://hansa.example.org/data',
      allowPrivateAddresses: true,
      limits: { depth: 12, fields: 500, tokens: 1_000, cost: 20_000 },
      responseCacheMb: 0,
      trustedDocuments: 'documents.json',
      acceptsOnlyTrusted: true,
    });
  });

  it('takes an empty setting for none', () => {
    expect(configOf({ PORT: '', DATABASE_URL: ' ' })).toEqual(configOf({}));
  });

  it('logs requests in production', () => {
    expect(configOf({ NODE_ENV: 'production' }).logLevel).toBe('info');
  });

  it('fits no weights again when told so', () => {
    expect(configOf({ HANSA_REFIT_SECONDS: 'off' }).refit).toBeUndefined();
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(configOf({}))).toBe(true);
  });

  it.each([
    { PORT: '65536' },
    { PORT: '-1' },
    { PORT: '4000x' },
    { HOST: 'http://localhost' },
    { DATABASE_URL: 'mysql://db/hansa' },
    { DATABASE_URL: 'postgres://db' },
    { DATABASE_URL: 'db.example.org' },
    { HANSA_DATABASE_REPLICAS: 'postgres://one/hansa two' },
    { HANSA_DATABASE_REPLICAS: 'postgres://one/hansa' },
    { LOG_LEVEL: 'loud' },
    { HANSA_REFIT_SECONDS: '0' },
    { HANSA_REFIT_SECONDS: 'never' },
    { HANSA_REFIT_SETTLE_SECONDS: '604801' },
    { HANSA_REFIT_SETTLE_SECONDS: 'off' },
    { HANSA_ADMIN_TOKEN: 'two words' },
    { HANSA_SUBGRAPH_URL: 'hansa.example.org' },
    { HANSA_SUBGRAPH_URL: 'ftp://hansa.example.org' },
    { HANSA_PUBLIC_URL: 'hansa.example.org' },
    { HANSA_PUBLIC_URL: 'https://user@hansa.example.org' },
    { HANSA_PUBLIC_URL: 'https://hansa.example.org/?a=b' },
    { HANSA_PUBLIC_URL: 'https://hansa.example.org/<b>' },
    { HANSA_ALLOW_PRIVATE_ADDRESSES: 'yes' },
    { HANSA_MAX_DEPTH: '0' },
    { HANSA_MAX_FIELDS: '-1' },
    { HANSA_MAX_TOKENS: '1e3' },
    { HANSA_MAX_COST: 'any' },
    { HANSA_RESPONSE_CACHE_MB: 'off' },
    { HANSA_RESPONSE_CACHE_MB: '1.5' },
    { HANSA_TRUSTED_DOCUMENTS_ONLY: 'yes' },
    { HANSA_TRUSTED_DOCUMENTS_ONLY: 'true' },
  ])('refuses %o and says what is accepted', (environment) => {
    const [name = ''] = Object.keys(environment);

    expect(problemsOf(environment)).toEqual([expect.stringMatching(`^${name} takes .*\\.$`)]);
  });

  it('tells all problems at once, and no password', () => {
    const problems = problemsOf({ PORT: 'x', DATABASE_URL: 'mysql://user:secret@db/hansa' });

    expect(problems).toHaveLength(2);
    expect(problems.join()).not.toContain('secret');
  });

  it('warns of a token that can be guessed, and does not show it', () => {
    const outcome = readConfig({ HANSA_ADMIN_TOKEN: 'sesame' });

    expect(outcome).toMatchObject({
      ok: true,
      warnings: [expect.stringMatching(/^HANSA_ADMIN_TOKEN has fewer than 16/)],
    });
    expect(JSON.stringify(outcome.ok && outcome.warnings)).not.toContain('sesame');
  });

  it('warns of settings that it does not know', () => {
    const outcome = readConfig({ HANSA_DATADIR: '/data', HANSA_DATA_DIR: '/data' });

    expect(outcome).toMatchObject({
      ok: true,
      warnings: [expect.stringMatching(/^HANSA_DATADIR /)],
    });
  });
});
