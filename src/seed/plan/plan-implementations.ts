import type { Catalogue } from '../catalogue.js';
import type { Report } from '../schema/use-case.schema.js';
import type { Rows } from '../write/tables.js';
import { assertionOfReports, assertionOfStatus, editorial } from './assertions.js';
import { type MergedReport, mergeReports } from './merge-reports.js';
import { placesOfUseCase, type ReportedPlace } from './places-of-use-case.js';
import { planReports, type ReportTable } from './plan-reports.js';
import { sourceLinks } from './source-links.js';
import { constantCase } from './words.js';

type ImplementationTable =
  | 'implementation'
  | 'implementation_source'
  | 'implementation_business'
  | 'implementation_dataset'
  | 'implementation_instrument'
  | ReportTable;

interface Implementation extends ReportedPlace {
  merged: MergedReport;
}

/** Use cases in places, one record each, with the reports they were merged from. */
export function planImplementations(catalogue: Catalogue): Pick<Rows, ImplementationTable> {
  const implementations = mergePlaces(catalogue);
  const countries = new Map(catalogue.cities.map(({ id, country }) => [id, country]));
  return {
    implementation: implementations.map((implementation) =>
      planImplementation(implementation, countries),
    ),
    implementation_source: sourceLinks(
      'implementation_id',
      implementations.map(({ slug, merged }) => ({ id: slug, sources: merged.sources })),
    ),
    implementation_business: implementations.flatMap(({ slug, merged, reports }) =>
      merged.businesses.map((business) => ({
        implementation_id: slug,
        business_id: business,
        assertion: assertionOfReports(
          reports.filter((report) => report.businesses.includes(business)),
        ),
      })),
    ),
    implementation_dataset: implementations.flatMap(({ slug, merged, reports }) =>
      merged.datasets.map((dataset) => ({
        implementation_id: slug,
        dataset_id: dataset,
        assertion: assertionOfReports(
          reports.filter((report) => report.datasets.includes(dataset)),
        ),
      })),
    ),
    implementation_instrument: planInstruments(implementations, catalogue),
    ...planReports(implementations),
  };
}

function mergePlaces({ useCases, sources }: Catalogue): Implementation[] {
  const unread = new Set(
    sources.filter(({ retrieval }) => retrieval.startsWith('not read')).map(({ url }) => url),
  );
  const readReport = (report: Report) => ({ ...report, isRead: !unread.has(report.source) });
  return useCases
    .flatMap(placesOfUseCase)
    .map((place) => ({ ...place, merged: mergeReports(place.reports.map(readReport)) }));
}

function planImplementation(
  { slug, useCase, city, country, place, reports, merged }: Implementation,
  countries: ReadonlyMap<string, string>,
): Rows['implementation'][number] {
  return {
    slug,
    assertion: assertionOfReports(reports),
    use_case_id: useCase,
    city_id: city,
    // The country of a city is known once the links are checked.
    country_id: country ?? countries.get(city ?? '') ?? '',
    place,
    status: constantCase(merged.status),
    status_assertion: assertionOfStatus(merged.deciding),
    since: merged.since,
    sharing_model_id: merged.sharingModel,
    legal_basis: merged.legalBasis,
  };
}

/** Every legal basis that a report states may name instruments, not the merged one alone. */
function planInstruments(
  implementations: readonly Implementation[],
  { legalBases, instruments }: Catalogue,
): Rows['implementation_instrument'] {
  const known = new Set(instruments.map(({ id }) => id));
  const named = new Map(legalBases.map((entry) => [entry.legalBasis, entry.instruments]));
  return implementations.flatMap(({ slug, reports }) => {
    const bases = reports.flatMap(({ legalBasis }) => named.get(legalBasis ?? '') ?? []);
    return [...new Set(bases)]
      .filter((instrument) => known.has(instrument))
      .map((instrument) => ({ implementation_id: slug, instrument_id: instrument, ...editorial }));
  });
}
