import { type Command, InvalidArgumentError } from 'commander';
import type { FederationRegisterOptions } from './federation-register.js';

/** `hansa federation register`, `check`, `list`, `remove`, `versions` and `rollback`. */
export function addFederationCommands(program: Command): void {
  const federation = program
    .command('federation')
    .description(
      'Register the catalogues of others, that one gateway serves together with this one.',
    )
    .addHelpText('after', examples);
  addChanges(federation);
  federation
    .command('check')
    .description('Ask members for their subgraphs again: what has changed, and would it compose?')
    .argument('[name]', 'one member; all of them unless given')
    .argument('[url]', 'an address to try for it, before it joins or moves there')
    .action(async (name?: string, url?: string) =>
      (await import('./federation-check.js')).runFederationCheck(name, url),
    );
  federation
    .command('list')
    .description('Show the members: address, what they extend, last check.')
    .action(async () => (await import('./federation-list.js')).runFederationList());
  federation
    .command('versions')
    .description('Show the versions of the supergraph, the newest first.')
    .option('--first <number>', `how many, 1 to ${mostShown}`, parseCount, 20)
    .action(async (options: { first: number }) =>
      (await import('./federation-list.js')).runFederationVersions(options),
    );
}

function addChanges(federation: Command): void {
  federation
    .command('register')
    .description('Take a subgraph into the federation, or take in what has changed of a member.')
    .argument('<name>', 'lower-case letters, digits and hyphens, such as "ghent"')
    .argument('<url>', 'where its GraphQL is')
    .option('--allow-breaking', 'even if requests of today would fail')
    .option('--dry-run', 'say what would come of it, and store nothing')
    .option(
      '--consent <fields...>',
      'fields of others that it may answer, such as City.population; only those given now',
    )
    .action(async (name: string, url: string, options: FederationRegisterOptions) =>
      (await import('./federation-register.js')).runFederationRegister({ name, url }, options),
    );
  federation
    .command('remove')
    .description('Take a member out, with all that it contributes.')
    .argument('<name>', 'its name')
    .action(async (name: string) =>
      (await import('./federation-change.js')).runFederationRemove(name),
    );
  federation
    .command('rollback')
    .description('Go back to the members of an earlier version, as they were then.')
    .argument('<version>', 'its number, from `hansa federation versions`', parseVersion)
    .action(async (version: number) =>
      (await import('./federation-change.js')).runFederationRollback(version),
    );
}

const mostShown = 100;
const greatestVersion = 2_147_483_647;

function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= mostShown) return count;
  throw new InvalidArgumentError(`It takes a number from 1 to ${mostShown}.`);
}

function parseVersion(text: string): number {
  const version = Number(text);
  if (Number.isInteger(version) && version >= 1 && version <= greatestVersion) return version;
  throw new InvalidArgumentError('It takes the number of a version, from 1.');
}

const examples = `
Whatever fails, gateways keep the last supergraph that was good. A running gateway takes a new one
over by itself.

Examples:
  $ hansa federation check ghent https://data.ghent.example/graphql
  $ hansa federation register ghent https://data.ghent.example/graphql
  $ hansa federation register ghent https://data.ghent.example/graphql --consent City.population
  $ hansa federation list
  $ hansa federation rollback 3`;
