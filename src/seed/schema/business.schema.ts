import type { z } from 'zod';
import { countryCode, list, optional, record, slug, sources, text, url } from './fields.js';

export const businessSchema = record({
  id: slug,
  name: text,
  sector: slug,
  headquartersCountry: optional(countryCode),
  headquartersBasis: optional(text),
  website: optional(url),
  operatesInCities: list(slug),
  operatesInCountries: list(countryCode),
  offers: list(slug),
  sources,
  note: optional(text),
});

export type Business = z.infer<typeof businessSchema>;
