import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Two copies of graphql (ES module and CommonJS) must not meet: their classes differ.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // The decorators keep their metadata there; it comes before any module that has some.
    setupFiles: ['reflect-metadata', 'test/support/seed-properties.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    server: { deps: { inline: [/type-graphql/] } },
    // Much of a test is waiting for PostgreSQL and for processes: no core is to idle meanwhile.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
