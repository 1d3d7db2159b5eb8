import type { Report } from '../schema/use-case.schema.js';
import type { Rows } from '../write/tables.js';
import type { ReportedPlace } from './places-of-use-case.js';
import { distinct } from './words.js';

export type ReportTable = 'implementation_report' | 'report_business' | 'report_dataset';

const bases = {
  'reading of the source': 'READING',
  'registry listing': 'REGISTRY_LISTING',
} as const;

/** What each source says of an implementation, kept whole. */
export function planReports(places: readonly ReportedPlace[]): Pick<Rows, ReportTable> {
  const numbered = places.flatMap(({ slug, reports }) =>
    reports.map((report, position) => ({ slug, position, report, id: `${slug}#${position}` })),
  );
  return {
    implementation_report: numbered.map(({ slug, position, report }) => ({
      implementation_id: slug,
      position,
      ...planReport(report),
    })),
    report_business: numbered.flatMap(({ id, report }) =>
      distinct(report.businesses).map((business, position) => ({
        report_id: id,
        business_id: business,
        position,
      })),
    ),
    report_dataset: numbered.flatMap(({ id, report }) =>
      distinct(report.datasets).map((dataset, position) => ({
        report_id: id,
        dataset_id: dataset,
        position,
      })),
    ),
  };
}

function planReport(
  report: Report,
): Omit<Rows['implementation_report'][number], 'implementation_id' | 'position'> {
  return {
    status: report.status.toUpperCase(),
    status_basis: bases[report.statusBasis],
    year: report.year,
    sharing_model_id: report.sharingModel,
    legal_basis: report.legalBasis,
    note: report.note,
    observed_on: report.observedOn,
    source_id: report.source,
  };
}
