import type { Command } from 'commander';

export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .description('Print the GraphQL schema (SDL); needs no database.')
    .addHelpText('after', examples)
    .action(async () => (await import('./schema.js')).runSchema());
}

const examples = `
Examples:
  $ hansa schema
  $ hansa schema > schema.graphql`;
