import type { Report, UseCase } from '../schema/use-case.schema.js';
import { slugOfName } from '../../database/slug-of-name.js';

/** A use case in one place, with all that is reported of it. */
export interface ReportedPlace {
  slug: string;
  useCase: string;
  city: string | null;
  /** Null in a city, whose country is known. */
  country: string | null;
  place: string | null;
  reports: Report[];
}

/** The places of a use case in order of appearance, cities first; each one is an implementation. */
export function placesOfUseCase({
  id,
  implementations,
  otherImplementations,
}: UseCase): ReportedPlace[] {
  const inCities = Map.groupBy(implementations, ({ city }) => city);
  const elsewhere = Map.groupBy(otherImplementations, ({ place }) => slugOfName(place));
  return [
    ...[...inCities].map(([city, reports]) => ({
      slug: `${city}--${id}`,
      useCase: id,
      city,
      country: null,
      place: null,
      reports,
    })),
    ...[...elsewhere].map(([slug, reports]) => ({
      slug: `${slug}--${id}`,
      useCase: id,
      city: null,
      country: reports[0]?.country ?? null,
      place: reports[0]?.place ?? null,
      reports,
    })),
  ];
}
