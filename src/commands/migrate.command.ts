import type { Command } from 'commander';

export function addMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('Create the tables, or bring them up to date.')
    .addHelpText('after', examples)
    .action(async () => (await import('./migrate.js')).runMigrate());
}

const examples = `
Without DATABASE_URL, \`hansa serve\` does this by itself.

Examples:
  $ hansa migrate
  $ DATABASE_URL=postgres://hansa:secret@db.example.org/hansa hansa migrate`;
