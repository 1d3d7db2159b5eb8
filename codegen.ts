import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = {
  DateTimeISO: 'string',
  LocalDate: 'string',
  URL: 'string',
};

const config: CodegenConfig = {
  schema: 'src/schema.graphql',
  importExtension: '.js',
  emitLegacyCommonJSImports: false,
  generates: {
    'test/generated/': {
      documents: ['test/queries/**/*.graphql', 'src/web/explorer/examples/opportunities.graphql'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { scalars, useTypeImports: true, enumsAsTypes: true },
    },
    'src/commands/generated/': {
      documents: ['src/commands/**/*.graphql'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { scalars, useTypeImports: true, enumsAsTypes: true },
    },
  },
};

export default config;
