import type { Database } from '../../database/database.js';
import { type AnswerOptions, answerQuestion } from '../answer-question.js';
import { findKey, findKeys, findRecord } from '../find-record.js';
import {
  CoalitionsDocument,
  type CoalitionInput,
  type CoalitionObjective,
  type SizeClass,
} from '../generated/graphql.js';
import { business, city, country, dataKind, network, useCase } from '../record-types.js';
import { theOneGiven } from '../the-one-given.js';
import { describeCoalitions } from './describe-coalitions.js';

export interface CoalitionsOptions extends AnswerOptions {
  useCase?: string;
  kind?: string;
  business?: string;
  mustInclude?: string[];
  country?: string[];
  network?: string;
  inCommonNetwork?: true;
  withExperience?: true;
  minPopulation?: number;
  minSize: number;
  maxSize: number;
  size?: SizeClass[];
  objective?: CoalitionObjective;
  first: number;
}

const SUBJECTS = { useCase, kind: dataKind, business };

export async function runCoalitions(options: CoalitionsOptions): Promise<void> {
  const { name, value } = theOneGiven(options, ['useCase', 'kind', 'business']);
  return answerQuestion(
    CoalitionsDocument,
    async (database) => {
      const subject = await findRecord(database, value, SUBJECTS[name]);
      const constraints = await findConstraints(database, options);
      return {
        variables: { first: options.first, input: { ...constraints, [name]: subject.key } },
        describe: ({ coalitions }, page) => describeCoalitions(coalitions, subject.name, page),
      };
    },
    options,
  );
}

async function findConstraints(
  database: Database,
  options: CoalitionsOptions,
): Promise<CoalitionInput> {
  const { minSize, maxSize, objective = 'BEST' } = options;
  const [mustInclude, countries, networkSlug] = await Promise.all([
    findKeys(database, options.mustInclude, city),
    findKeys(database, options.country, country),
    findKey(database, options.network, network),
  ]);
  return {
    minSize,
    maxSize,
    objective,
    mustInclude,
    countries,
    network: networkSlug,
    inCommonNetwork: options.inCommonNetwork,
    withExperience: options.withExperience,
    minPopulation: options.minPopulation,
    sizeClasses: options.size,
  };
}
