import type { Command } from 'commander';
import type { SchemaOptions } from './schema.js';

export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .description('Print the GraphQL schema (SDL); needs no database.')
    .option(
      '--subgraph',
      'with the directives of Apollo Federation 2, as `_service { sdl }` gives it',
    )
    .addHelpText('after', examples)
    .action(async (options: SchemaOptions) => (await import('./schema.js')).runSchema(options));
}

const examples = `
Examples:
  $ hansa schema
  $ hansa schema > schema.graphql
  $ hansa schema --subgraph > hansa.subgraph.graphql`;
