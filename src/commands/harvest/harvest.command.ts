import { type Command, InvalidArgumentError } from 'commander';
import { parseChoice } from '../option-values.js';
import { parseDuration } from './duration.js';
import { addDuplicateCommands } from './harvest-duplicates.command.js';
import { HELP } from './help.js';

/** `hansa harvest add`, `preview`, `run`, `list`, `remove`, and what is done about duplicates. */
export function addHarvestCommands(program: Command): void {
  const harvest = program
    .command('harvest')
    .description('Bring the datasets of foreign catalogues into this one.')
    .addHelpText('after', HELP.harvest);
  addAdd(harvest);
  addRuns(harvest);
  harvest
    .command('list')
    .description('Show the catalogues and how they fare; of one, its last runs and what is wrong.')
    .argument('[name]', 'one catalogue')
    .addHelpText('after', HELP.list)
    .action(async (name?: string) => (await import('./harvest-list.js')).runHarvestList(name));
  harvest
    .command('remove')
    .description('Take a catalogue out, with the datasets that no other lists.')
    .argument('<name>', 'its name')
    .addHelpText('after', HELP.remove)
    .action(async (name: string) => (await import('./harvest-remove.js')).runHarvestRemove(name));
  addDuplicateCommands(harvest);
}

const PROTOCOLS = {
  ckan: 'CKAN',
  'dcat-ap': 'DCAT_AP',
  'data-json': 'DATA_JSON',
  opendatasoft: 'OPENDATASOFT',
  gbfs: 'GBFS',
} as const;

function addAdd(harvest: Command): void {
  const add = harvest
    .command('add')
    .description('Add a catalogue: a portal, an interface or a file. What it is, is recognised.')
    .argument('<url>', 'its address')
    .addHelpText('after', HELP.add)
    .action(async (url: string, options: object) =>
      (await import('./harvest-add.js')).runHarvestAdd(url, options),
    );
  nameSource(add);
  scheduleSource(add);
}

/** What it is, and whose. */
function nameSource(add: Command): void {
  add
    .option(
      '--name <name>',
      'lower-case letters, digits and hyphens; from the address unless given',
    )
    .option('--title <title>', 'what it is called; the host unless given')
    .option('--publisher <name>', 'who runs it; the title unless given')
    .option(
      '--protocol <protocol>',
      `${Object.keys(PROTOCOLS).join(', ')}; for what is not recognised`,
      parseChoice(PROTOCOLS),
    )
    .option('--city <slug>', 'the city whose portal it is: the publisher of what names none');
}

/** When it is read, and how. */
function scheduleSource(add: Command): void {
  add
    .option(
      '--every <time>',
      'between two runs by a server that runs, such as 12h or 7d; only on demand unless given',
      parseDuration,
    )
    .option(
      '--stale-after <time>',
      'since its last good run until it is STALE; 3 × --every, a week at least, unless given',
      parseDuration,
    )
    .option(
      '--most-loss <share>',
      'share of its datasets that one run may withdraw, 0 to 1; 0.3 unless given',
      parseShare,
    )
    .option(
      '--spacing <time>',
      'between two requests to it, such as 5s; 1s unless given',
      parseDuration,
    )
    .option(
      '--ignore-robots',
      'ask even what its robots.txt disallows: for your own portal, or with its consent',
    );
}

function addRuns(harvest: Command): void {
  harvest
    .command('run')
    .description(
      'Read catalogues, and publish each at once or not at all; all of them unless named.',
    )
    .argument('[names...]', 'their names')
    .addHelpText('after', HELP.run)
    .option('--force', 'read them even when their servers say that nothing is new')
    .option('--accept-loss', 'publish even when more is gone than one run may withdraw')
    .action(async (names: string[], options: object) =>
      (await import('./harvest-run.js')).runHarvestRun(names, options),
    );
  harvest
    .command('preview')
    .description('Read a catalogue, say what would change, and write nothing.')
    .argument('<name>', 'its name')
    .addHelpText('after', HELP.preview)
    .option('--accept-loss', 'as if the loss were accepted')
    .action(async (name: string, options: object) =>
      (await import('./harvest-run.js')).runHarvestPreview(name, options),
    );
}

function parseShare(text: string): number {
  const share = Number(text);
  if (text.trim() !== '' && share >= 0 && share <= 1) return share;
  throw new InvalidArgumentError('It takes a number from 0 to 1.');
}
