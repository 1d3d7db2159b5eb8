import { type AnswerOptions, answerQuestion } from '../answer-question.js';
import { findRecord } from '../find-record.js';
import {
  DemandOfBusinessDocument,
  type DemandOfBusinessQuery,
  DemandOfKindDocument,
  type DemandOfKindQuery,
} from '../generated/graphql.js';
import { business, dataKind } from '../record-types.js';
import { theOneGiven } from '../the-one-given.js';
import { listed } from '../words.js';
import { type DescribedDemand, describeDemand } from './describe-demand.js';

export interface DemandOptions extends AnswerOptions {
  business?: string;
  kind?: string;
  first: number;
}

export async function runDemand(options: DemandOptions): Promise<void> {
  const { name, value } = theOneGiven(options, ['business', 'kind']);
  return name === 'kind' ? demandOfKind(value, options) : demandOfBusiness(value, options);
}

function demandOfBusiness(text: string, options: DemandOptions): Promise<void> {
  return answerQuestion(
    DemandOfBusinessDocument,
    async (database) => {
      const { key: slug } = await findRecord(database, text, business);
      return {
        variables: { slug, first: options.first },
        describe: (result, page) => describeDemand(ofBusiness(result.business!), page),
      };
    },
    options,
  );
}

function demandOfKind(text: string, options: DemandOptions): Promise<void> {
  return answerQuestion(
    DemandOfKindDocument,
    async (database) => {
      const { key: slug } = await findRecord(database, text, dataKind);
      return {
        variables: { slug, first: options.first },
        describe: (result, page) => describeDemand(ofKind(result.dataKind!), page),
      };
    },
    options,
  );
}

function ofBusiness({
  name,
  kinds,
  demand,
}: NonNullable<DemandOfBusinessQuery['business']>): DescribedDemand {
  const labels = kinds.nodes.map(({ label }) => label).join(', ');
  return {
    title: `Demand for what ${name} holds`,
    subtitle: labels || 'No known data.',
    server: name,
    demand,
  };
}

function ofKind({
  label,
  businesses: { nodes, totalCount },
  demand,
}: NonNullable<DemandOfKindQuery['dataKind']>): DescribedDemand {
  const names = nodes.map(({ name }) => name);
  const subtitle =
    totalCount === 0 ? 'No company is known to hold it.' : `Held by ${listed(names, totalCount)}.`;
  return { title: `Demand for "${label}"`, subtitle, server: 'companies that hold it', demand };
}
