import type { Database } from '../../database/database.js';
import { UsageFailure } from '../../server/failure.js';
import { type AnswerOptions, answerQuestion } from '../answer-question.js';
import { findKey, findRecord } from '../find-record.js';
import { type AssumptionInput, SimulateDocument } from '../generated/graphql.js';
import { kebabCase } from '../name-options.js';
import { city } from '../record-types.js';
import { ASSUMPTIONS, type AssumptionOption } from './assumption-options.js';
import { describeSimulation } from './describe-simulation.js';

export interface SimulateOptions extends AnswerOptions {
  top: number;
  /** The texts given for the option of each assumption. */
  [assumption: string]: unknown;
}

export function runSimulate(text: string, options: SimulateOptions): Promise<void> {
  const { top } = options;
  return answerQuestion(
    SimulateDocument,
    async (database) => {
      const { key: slug } = await findRecord(database, text, city);
      const assumptions = await findAssumptions(database, slug, options);
      return {
        variables: { city: slug, input: { city: slug, top, assumptions } },
        describe: (result, page) => describeSimulation(result, top, page),
      };
    },
    options,
  );
}

function findAssumptions(
  database: Database,
  slug: string,
  options: SimulateOptions,
): Promise<AssumptionInput[]> {
  const given = ASSUMPTIONS.flatMap((option) => {
    const texts = (options[option.name] ?? []) as string[];
    return texts.map((text) => ({ option, text }));
  });
  return Promise.all(
    given.map(({ option, text }) => findAssumption(database, { option, text, slug })),
  );
}

/** What is written `record`, or `record@city` where it is about another city. */
async function findAssumption(
  database: Database,
  { option, text, slug }: { option: AssumptionOption; text: string; slug: string },
): Promise<AssumptionInput> {
  const [name = '', elsewhere] = text.split('@');
  if (elsewhere !== undefined && !option.isOfCity) throw new UsageFailure(refuseCity(option, name));
  const [record, where] = await Promise.all([
    findRecord(database, name, option.type),
    findKey(database, elsewhere, city),
  ]);
  return option.assume(record.key, where ?? slug);
}

const refuseCity = ({ name }: AssumptionOption, record: string): string =>
  `--${kebabCase(name)} is about no city: give just "${record}".`;
