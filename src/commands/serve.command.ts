import type { Command } from 'commander';

export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('Start the server: the GraphQL endpoint and the explorer.')
    .addHelpText('after', examples)
    .action(async () => (await import('./serve.js')).runServe());
}

const examples = `
Without DATABASE_URL, it starts a PostgreSQL of its own, creates the tables and loads the starting
catalogue. With it, run \`hansa migrate\` and \`hansa seed\` first.

Examples:
  $ hansa serve
  $ PORT=8080 hansa serve
  $ DATABASE_URL=postgres://hansa:secret@db.example.org/hansa HOST=0.0.0.0 hansa serve`;
