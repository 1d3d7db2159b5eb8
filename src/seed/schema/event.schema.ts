import type { z } from 'zod';
import { day, list, optional, record, slug, sources, text } from './fields.js';

export const eventSchema = record({
  id: slug,
  title: text,
  date: day,
  endDate: optional(day),
  time: optional(text),
  place: text,
  series: optional(slug),
  description: text,
  speakingOrganisations: list(text),
  cities: list(slug),
  businesses: list(slug),
  useCasesPresented: list(slug),
  keyPoints: list(text),
  sources,
}).refine(({ date, endDate }) => endDate === null || endDate >= date, {
  path: ['endDate'],
  error: 'a day that is not before date',
});

export type Event = z.infer<typeof eventSchema>;
