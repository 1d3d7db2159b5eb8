import type { Language } from './languages.js';

export interface GeneratedCountry {
  readonly code: string;
  readonly language: Language;
  /** Cities lie up to 2.5 degrees from there. */
  readonly latitude: number;
  readonly longitude: number;
}

/** Those with most cities first; one that speaks two languages is there twice. */
export const COUNTRIES: readonly GeneratedCountry[] = [
  { code: 'DE', language: 'de', latitude: 51, longitude: 10 },
  { code: 'FR', language: 'fr', latitude: 47, longitude: 2 },
  { code: 'NL', language: 'nl', latitude: 52.2, longitude: 5.4 },
  { code: 'ES', language: 'es', latitude: 40, longitude: -4 },
  { code: 'IT', language: 'it', latitude: 44, longitude: 11 },
  { code: 'PL', language: 'pl', latitude: 52, longitude: 19 },
  { code: 'GB', language: 'en', latitude: 52.5, longitude: -1.5 },
  { code: 'PT', language: 'pt', latitude: 39.5, longitude: -8 },
  { code: 'BE', language: 'nl', latitude: 51, longitude: 4 },
  { code: 'BE', language: 'fr', latitude: 50.3, longitude: 5 },
  { code: 'AT', language: 'de', latitude: 47.5, longitude: 14 },
  { code: 'IE', language: 'en', latitude: 53.2, longitude: -7.5 },
  { code: 'CH', language: 'de', latitude: 47, longitude: 8 },
];
