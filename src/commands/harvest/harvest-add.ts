import { addSource, type NewSource, type SourceProblem } from '../../harvest/sources/add-source.js';
import { Failure, UsageFailure } from '../../server/failure.js';
import { notice, print } from '../terminal.js';
import { inDuration } from './duration.js';
import { withHarvester } from './with-harvester.js';

export interface HarvestAddOptions {
  name?: string;
  title?: string;
  publisher?: string;
  protocol?: NonNullable<NewSource['protocol']>;
  city?: string;
  every?: number;
  staleAfter?: number;
  mostLoss?: number;
  /** In seconds. */
  spacing?: number;
  ignoreRobots?: boolean;
}

export async function runHarvestAdd(url: string, options: HarvestAddOptions): Promise<void> {
  const { every, staleAfter, spacing, ignoreRobots, ...others } = options;
  const given: NewSource = {
    ...others,
    url,
    everySeconds: every,
    staleAfterSeconds: staleAfter,
    spacingMs: spacing === undefined ? undefined : spacing * 1000,
    ignoresRobots: ignoreRobots,
  };
  const outcome = await withHarvester((harvester, stopping) => {
    if (given.protocol === undefined && URL.canParse(url)) notice(`Looking at what ${url} is …`);
    return addSource(harvester, given, stopping);
  });
  if (!outcome.ok) throw failureOf(outcome.problems);
  const { name, protocol, everySeconds } = outcome.source;
  const when =
    everySeconds === null
      ? 'on demand'
      : `every ${inDuration(everySeconds)}, by a server that runs`;
  print(`Added "${name}" (${protocol}), to be read ${when}. Nothing is harvested yet:`);
  print(
    `  hansa harvest preview ${name}   says what would come in\n  hansa harvest run ${name}       brings it in`,
  );
}

function failureOf(problems: readonly SourceProblem[]): Failure {
  const text = problems.map(({ code, message }) => `${code}  ${message}`).join('\n');
  const isMisuse = problems.every(({ code }) => MISUSE.has(code));
  return isMisuse ? new UsageFailure(text) : new Failure(text);
}

/** What was typed is wrong, rather than something out there. */
const MISUSE: ReadonlySet<string> = new Set([
  'BAD_URL',
  'BAD_NAME',
  'BAD_VALUE',
  'NAME_TAKEN',
  'UNKNOWN_CITY',
  'ALREADY_HARVESTED',
]);
