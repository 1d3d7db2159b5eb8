import { answerQuestion } from '../answer-question.js';
import { findRecord } from '../find-record.js';
import { CandidatesDocument } from '../generated/graphql.js';
import { workingGroup } from '../record-types.js';
import { describeCandidates } from './describe-candidates.js';
import type { GroupOptions } from './white-spots.js';

export function runCandidates(text: string, options: GroupOptions): Promise<void> {
  const { first, after } = options;
  return answerQuestion(
    CandidatesDocument,
    async (database) => {
      const { key: group } = await findRecord(database, text, workingGroup);
      return {
        variables: { group, first, after },
        describe: (result, page) => describeCandidates(result.workingGroup!, page),
      };
    },
    options,
  );
}
