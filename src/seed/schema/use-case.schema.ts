import { z } from 'zod';
import {
  countryCode,
  day,
  list,
  oneOf,
  optional,
  record,
  slug,
  someOf,
  sources,
  text,
  url,
  year,
} from './fields.js';

const statuses = ['exploring', 'pilot', 'operational', 'ended', 'unknown'] as const;
const statusBases = ['reading of the source', 'registry listing'] as const;
const challenges = ['technical', 'legal', 'governance', 'capacity'] as const;

const report = {
  status: oneOf(statuses),
  statusBasis: oneOf(statusBases),
  year: optional(year),
  businesses: list(slug),
  datasets: list(slug),
  sharingModel: optional(slug),
  legalBasis: optional(text),
  source: url,
  note: optional(text),
  observedOn: optional(day),
};

const cityReport = record({ city: slug, ...report });

const placeReport = record({
  place: text.refine((place) => /[\p{L}\p{N}]/u.test(place), 'the name of a place'),
  country: z.union(
    [countryCode, z.literal('EU')],
    'an ISO 3166-1 code of two capital letters, or EU',
  ),
  ...report,
});

export const useCaseSchema = record({
  id: slug,
  title: text,
  themes: someOf(text),
  summary: text,
  dataNeeded: someOf(text),
  challenges: list(oneOf(challenges)),
  implementations: list(cityReport),
  otherImplementations: list(placeReport),
  presentedAt: list(slug),
  relatedInstruments: list(slug),
  sources,
});

export type UseCase = z.infer<typeof useCaseSchema>;
export type Report = Omit<z.infer<typeof cityReport>, 'city'>;
