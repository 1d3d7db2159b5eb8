import type { Database } from '../../database/database.js';
import { type AnswerOptions, answerQuestion } from '../answer-question.js';
import { findKeys, findRecord } from '../find-record.js';
import { findThemes } from '../find-themes.js';
import {
  OpportunitiesDocument,
  type OpportunityFilter,
  type OpportunityOrderField,
  type PeerFilter,
  type SizeClass,
} from '../generated/graphql.js';
import { city, country, dataKind, network, sharingModel } from '../record-types.js';
import { describeOpportunities } from './describe-opportunities.js';

export interface OpportunitiesOptions extends AnswerOptions, PeerOptions {
  theme?: string[];
  kind?: string[];
  minOperationalCities?: number;
  onlyWithLocalHolders?: true;
  maxMissing?: number;
  sharingModel?: string[];
  excludeEnded?: true;
  order?: OpportunityOrderField;
  ascending?: true;
  whatIf?: true;
  first: number;
  after?: string;
}

interface PeerOptions {
  peerCountry?: string[];
  peerNetwork?: string[];
  peerSize?: SizeClass[];
}

export function runOpportunities(text: string, options: OpportunitiesOptions): Promise<void> {
  const { first, after, order = 'SCORE', ascending, whatIf = false } = options;
  return answerQuestion(
    OpportunitiesDocument,
    async (database) => {
      const { key: slug } = await findRecord(database, text, city);
      const filter = await findFilter(database, options);
      const orderBy = { field: order, direction: ascending ? 'ASC' : 'DESC' } as const;
      return {
        variables: { slug, first, filter, orderBy, after, whatIf },
        describe: (result, page) => describeOpportunities(result.city!, page),
      };
    },
    options,
  );
}

async function findFilter(
  database: Database,
  options: OpportunitiesOptions,
): Promise<OpportunityFilter> {
  const { theme, minOperationalCities, onlyWithLocalHolders, maxMissing, excludeEnded } = options;
  const [themes, kinds, sharingModels, peers] = await Promise.all([
    theme && findThemes(database, theme),
    findKeys(database, options.kind, dataKind),
    findKeys(database, options.sharingModel, sharingModel),
    findPeers(database, options),
  ]);
  return {
    themes,
    kinds,
    sharingModels,
    peers,
    minOperationalCities,
    onlyWithLocalHolders,
    maxMissing,
    excludeEnded,
  };
}

async function findPeers(
  database: Database,
  { peerCountry, peerNetwork, peerSize }: PeerOptions,
): Promise<PeerFilter | null> {
  if (!peerCountry && !peerNetwork && !peerSize) return null;
  const [countries, networks] = await Promise.all([
    findKeys(database, peerCountry, country),
    findKeys(database, peerNetwork, network),
  ]);
  return {
    countries,
    networks,
    sizeClasses: peerSize,
  };
}
