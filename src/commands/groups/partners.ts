import { answerQuestion } from '../answer-question.js';
import { findRecord } from '../find-record.js';
import { PartnersDocument } from '../generated/graphql.js';
import { workingGroup } from '../record-types.js';
import { describePartners } from './describe-partners.js';
import type { GroupOptions } from './white-spots.js';

export function runPartners(text: string, options: GroupOptions): Promise<void> {
  const { first, after } = options;
  return answerQuestion(
    PartnersDocument,
    async (database) => {
      const { key: group } = await findRecord(database, text, workingGroup);
      return {
        variables: { group, first, after },
        describe: (result, page) => describePartners(result.workingGroup!, page),
      };
    },
    options,
  );
}
