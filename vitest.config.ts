import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Two copies of graphql (ES module and CommonJS) must not meet: their classes differ.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    server: { deps: { inline: [/type-graphql/] } },
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
