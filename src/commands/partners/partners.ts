import type { Database } from '../../database/database.js';
import { type AnswerOptions, answerQuestion } from '../answer-question.js';
import { findKeys, findRecord } from '../find-record.js';
import {
  type CityPartnerFilter,
  type PartnerRole,
  PartnersDocument,
  type SizeClass,
} from '../generated/graphql.js';
import { city, country, network, useCase } from '../record-types.js';
import { describePartners } from './describe-partners.js';

export interface PartnersOptions extends AnswerOptions {
  country?: string[];
  abroad?: true;
  withinKm?: number;
  network?: string[];
  size?: SizeClass[];
  useCase?: string[];
  role?: PartnerRole[];
  first: number;
  after?: string;
}

export function runPartners(text: string, options: PartnersOptions): Promise<void> {
  const { first, after } = options;
  return answerQuestion(
    PartnersDocument,
    async (database) => {
      const { key: slug } = await findRecord(database, text, city);
      const filter = await findFilter(database, options);
      return {
        variables: { city: slug, first, after, filter },
        describe: (result, page) => describePartners(result.city!, page),
      };
    },
    options,
  );
}

async function findFilter(
  database: Database,
  options: PartnersOptions,
): Promise<CityPartnerFilter> {
  const [countries, networks, useCases] = await Promise.all([
    findKeys(database, options.country, country),
    findKeys(database, options.network, network),
    findKeys(database, options.useCase, useCase),
  ]);
  return {
    countries,
    networks,
    useCases,
    abroad: options.abroad,
    withinKm: options.withinKm,
    sizeClasses: options.size,
    roles: options.role,
  };
}
