import { type Command, InvalidArgumentError, Option } from 'commander';
import type { MatchBaselinesOptions } from './match-baselines.js';
import type { MatchEvaluateOptions } from './match-evaluate.js';
import { addMatchFitCommand } from './match-fit.command.js';

/** `hansa match fit`, `hansa match evaluate` and `hansa match baselines`. */
export function addMatchCommands(program: Command): void {
  const match = program
    .command('match')
    .description('Fit the matching on the catalogue, or run it on any other in CSV files.');
  addMatchFitCommand(match);
  withFiles(match.command('evaluate'))
    .description('Fit the weights on the known links and write ranked lists.')
    .addOption(taskOption().makeOptionMandatory())
    .requiredOption('--out <file>', 'the CSV file to write')
    .option('--explain <file>', 'a CSV file for the reasons of the first ten answers of each list')
    .addHelpText('after', examples)
    .action(async (options: MatchEvaluateOptions) => {
      const { matchEvaluate } = await import('./match-evaluate.js');
      await matchEvaluate(options);
    });
  withFiles(match.command('baselines'))
    .description('Write the ranked lists of known methods, each tuned on the known links.')
    .addOption(taskOption())
    .requiredOption('--out <folder>', 'the folder to write to, a file for each task and method')
    .action(async (options: MatchBaselinesOptions) => {
      const { matchBaselines } = await import('./match-baselines.js');
      await matchBaselines(options);
    });
}

function withFiles(command: Command): Command {
  return command
    .requiredOption('--cities <file>', 'CSV: city_id, name, country, lat, lon, population')
    .requiredOption(
      '--items <file>',
      'CSV: item_id, title; also start_date, themes (a|b), programme, summary',
    )
    .requiredOption(
      '--links <file>',
      'CSV: city_id, item_id, lead (1 or 0), temporal (train or test), cv_fold',
    )
    .option(
      '--from <date>',
      'items in question start on or after it; without it, items with a known lead only',
      parseDate,
    )
    .option('--fold <number>', 'predict the links of this cv_fold instead of those marked test');
}

const taskOption = (): Option =>
  new Option('--task <task>', 'T1: items for each city; T2: cities for each item').choices([
    'T1',
    'T2',
  ]);

function parseDate(text: string): string {
  if (/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) return text;
  throw new InvalidArgumentError('It takes a date as 2016-01-01, or a year.');
}

const examples = `
Rows marked test are never read. Known links give the weights; the lists go to the file:
  T1  fold,city_id,rank,item_id
  T2  fold,item_id,rank,city_id
With --explain, the reasons of the first ten of each list go to another file. Contributions of one answer add up to
its score; below 0 they speak against it; evidence is city:ID and item:ID:
  fold,city_id,item_id,rank,score,contribution,kind,reason,evidence

Example:
  $ hansa match evaluate --cities cities.csv --items items.csv --links splits.csv \\
      --task T1 --from 2016-01-01 --out t1.csv`;
