import { type Command, Option } from 'commander';
import type { ExportFormat } from '../../publish/export/formats.js';
import { EXPORT_NAMES } from '../../publish/export/names.js';
import type { Syntax } from '../../publish/rdf/syntaxes.js';
import type { PublishDcatOptions } from './publish-dcat.js';
import type { PublishExportOptions } from './publish-export.js';

const SYNTAX_NAMES: readonly Syntax['extension'][] = ['ttl', 'rdf', 'jsonld', 'nt'];
const FORMAT_NAMES: readonly ExportFormat['extension'][] = ['csv', 'jsonl'];

export function addPublishCommands(program: Command): void {
  const publish = program
    .command('publish')
    .description('Write the catalogue to files: as DCAT-AP 3, or record by record.');
  publish
    .command('dcat')
    .description('The whole catalogue as DCAT-AP 3, as /dcat/catalog gives it.')
    .addOption(formatOption(SYNTAX_NAMES))
    .option('--out <file>', 'write it to a file; complete, or not at all')
    .option(
      '--base <url>',
      'what the addresses in it begin with; HANSA_PUBLIC_URL unless given, or this machine',
    )
    .addHelpText('after', examples)
    .action(async (options: PublishDcatOptions) =>
      (await import('./publish-dcat.js')).publishDcat(options),
    );
  publish
    .command('export')
    .argument('<records>', `one of ${EXPORT_NAMES.join(', ')}`)
    .description('All records of a kind, as /export gives them.')
    .addOption(formatOption(FORMAT_NAMES))
    .option('--out <file>', 'write them to a file; complete, or not at all')
    .addHelpText('after', examples)
    .action(async (records: string, options: PublishExportOptions) =>
      (await import('./publish-export.js')).publishExport(records, options),
    );
}

const formatOption = (formats: readonly string[]): Option =>
  new Option('--format <format>', 'how it is written').choices(formats).default(formats[0]);

const examples = `
Examples:
  $ hansa publish dcat --base https://hansa.example.org > catalogue.ttl
  $ hansa publish dcat --format rdf --out catalogue.rdf
  $ hansa publish export datasets --format csv --out datasets.csv
  $ hansa publish export cities --format jsonl | head -1`;
