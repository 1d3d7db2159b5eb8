import { type AnswerOptions, answerQuestion } from '../answer-question.js';
import { findRecord } from '../find-record.js';
import { ReadinessDocument } from '../generated/graphql.js';
import { city, useCase } from '../record-types.js';
import { describeReadiness } from './describe-readiness.js';

export interface ReadinessOptions extends AnswerOptions {
  first: number;
}

export function runReadiness(
  [cityText, useCaseText]: readonly [string, string],
  options: ReadinessOptions,
): Promise<void> {
  return answerQuestion(
    ReadinessDocument,
    async (database) => {
      const [{ key: citySlug }, { key: useCaseSlug }] = await Promise.all([
        findRecord(database, cityText, city),
        findRecord(database, useCaseText, useCase),
      ]);
      return {
        variables: { city: citySlug, useCase: useCaseSlug, first: options.first },
        describe: (result, page) => describeReadiness(result.city!, page),
      };
    },
    options,
  );
}
