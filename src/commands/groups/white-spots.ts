import { type AnswerOptions, answerQuestion } from '../answer-question.js';
import { findRecord } from '../find-record.js';
import { WhiteSpotsDocument } from '../generated/graphql.js';
import { workingGroup } from '../record-types.js';
import { describeWhiteSpots } from './describe-white-spots.js';

export interface GroupOptions extends AnswerOptions {
  first: number;
  after?: string;
}

export function runWhiteSpots(text: string, options: GroupOptions): Promise<void> {
  const { first, after } = options;
  return answerQuestion(
    WhiteSpotsDocument,
    async (database) => {
      const { key: group } = await findRecord(database, text, workingGroup);
      return {
        variables: { group, first, after },
        describe: (result, page) => describeWhiteSpots(result.workingGroup!, page),
      };
    },
    options,
  );
}
