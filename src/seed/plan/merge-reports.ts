import type { Report } from '../schema/use-case.schema.js';
import { distinct } from './words.js';

export interface MergedReport {
  status: Report['status'];
  /** The reports that say so; never empty. */
  deciding: Report[];
  since: number | null;
  sharingModel: string | null;
  legalBasis: string | null;
  businesses: string[];
  datasets: string[];
  sources: string[];
}

/** A report, and whether its source was read. */
export interface ReadReport extends Report {
  isRead: boolean;
}

const mostAdvancedFirst = ['operational', 'pilot', 'exploring', 'ended', 'unknown'] as const;

/**
 * Makes one implementation of all reports of a use case from one place; at least one is needed.
 *
 * - A report is well supported when its source was read and its status is known. Where there are such reports, they
 *   alone decide.
 * - The status is the most advanced of them: operational, pilot, exploring, ended, unknown.
 * - Ended wins over the rest only when an ended report is dated later than every live one; an undated live report
 *   cannot be shown to be older. A report's date is its year, or the year in which it was observed if that is later.
 * - `since` is the earliest year that any report states.
 * - Sharing model and legal basis are those of the newest deciding report with this status that states one, else of
 *   the first report that states one.
 * - Businesses, datasets and sources are all that any report names, in order of appearance.
 */
export function mergeReports(reports: readonly ReadReport[]): MergedReport {
  const supported = reports.filter(({ isRead, status }) => isRead && status !== 'unknown');
  const judges = supported.length > 0 ? supported : reports;
  const status = hasEnded(judges) ? 'ended' : mostAdvanced(judges);
  const deciding = judges.filter((report) => report.status === status);
  const inOrderOfTrust = [...deciding.toSorted(newestFirst), ...reports];
  const years = reports.flatMap(({ year }) => year ?? []);
  return {
    status,
    deciding,
    since: years.length > 0 ? Math.min(...years) : null,
    sharingModel:
      inOrderOfTrust.find((report) => report.sharingModel !== null)?.sharingModel ?? null,
    legalBasis: inOrderOfTrust.find((report) => report.legalBasis !== null)?.legalBasis ?? null,
    businesses: distinct(reports.flatMap((report) => report.businesses)),
    datasets: distinct(reports.flatMap((report) => report.datasets)),
    sources: distinct(reports.map(({ source }) => source)),
  };
}

function mostAdvanced(reports: readonly Report[]): Report['status'] {
  const found = new Set(reports.map(({ status }) => status));
  return mostAdvancedFirst.find((status) => found.has(status)) ?? 'unknown';
}

function hasEnded(reports: readonly Report[]): boolean {
  const ends = reports
    .filter(({ status }) => status === 'ended')
    .map((report) => yearOf(report) ?? -Infinity);
  const live = reports.filter(isLive).map((report) => yearOf(report) ?? Infinity);
  return ends.length > 0 && Math.max(...ends) > Math.max(...live);
}

function isLive({ status }: Report): boolean {
  return status === 'operational' || status === 'pilot' || status === 'exploring';
}

function yearOf({ year, observedOn }: Report): number | null {
  const observed = observedOn === null ? null : Number(observedOn.slice(0, 4));
  if (year === null || observed === null) return year ?? observed;
  return Math.max(year, observed);
}

function newestFirst(a: Report, b: Report): number {
  // Undated reports come last; sorting is stable, so reports of one year keep their order.
  return (yearOf(b) ?? 0) - (yearOf(a) ?? 0);
}
