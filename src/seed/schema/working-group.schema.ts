import type { z } from 'zod';
import { list, oneOf, optional, record, slug, sources, text } from './fields.js';

const groupStatuses = ['active', 'ended', 'unknown'] as const;

export const workingGroupSchema = record({
  id: slug,
  name: text,
  network: slug,
  kind: slug,
  status: oneOf(groupStatuses),
  leadOrganisation: optional(text),
  description: text,
  topics: list(text),
  memberCities: list(slug),
  chairCities: list(slug),
  memberOrganisations: list(text),
  useCases: list(slug),
  sources,
}).superRefine(({ memberCities, chairCities }, context) => {
  chairCities.forEach((city, index) => {
    if (memberCities.includes(city)) return;
    const path = ['chairCities', index];
    context.addIssue({ code: 'custom', path, message: 'a city of memberCities' });
  });
});

export type WorkingGroup = z.infer<typeof workingGroupSchema>;
