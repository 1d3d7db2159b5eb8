import type { MappedDate, NormalisedPeriod } from '../normalised-dataset.js';
import type { StatedPeriod } from '../stated-dataset.js';
import type { Notes } from './notes.js';
import { readDate } from './read-date.js';

/** A date beside the source's words for it; null when nothing is stated. */
export function normaliseDate(
  stated: string | null,
  field: string,
  notes: Notes,
): MappedDate | null {
  if (stated === null || stated.trim() === '') return null;
  return { stated, value: dateOf(stated, field, notes) };
}

/** Periods that have a start or an end, each once. */
export function normalisePeriods(
  stated: readonly StatedPeriod[],
  notes: Notes,
): NormalisedPeriod[] {
  const periods = stated.map((period) => normalisePeriod(splitPeriod(period), notes));
  const known = periods.filter(({ start, end }) => start !== null || end !== null);
  return [...new Map(known.map((period) => [`${period.start}/${period.end}`, period])).values()];
}

function normalisePeriod({ start, end }: StatedPeriod, notes: Notes): NormalisedPeriod {
  const period = {
    start: isOpen(start) ? null : dateOf(start, `${PERIOD}.dcat:startDate`, notes),
    end: isOpen(end) ? null : dateOf(end, `${PERIOD}.dcat:endDate`, notes),
  };
  if (!period.start || !period.end || isBefore(period.start, period.end)) return period;
  const accepted = 'a start that is not after the end';
  notes.kept('VALUE_INVALID', PERIOD, { found: `${start} to ${end}`, accepted });
  return { start: null, end: null };
}

const PERIOD = 'dct:temporal';

const isOpen = (stated: string | null): stated is null =>
  stated === null || /^(\s*|\.\.|-)$/.test(stated);

/** Compared as far as both say. */
function isBefore(start: string, end: string): boolean {
  const length = Math.min(start.length, end.length, DAY_LENGTH);
  return start.slice(0, length) <= end.slice(0, length);
}

const DAY_LENGTH = '2015-03-12'.length;

/** A period in one text: `2015-01-01/2015-12-31`, `2015-2018`, `start=2015; end=2018` (DCMI). */
function splitPeriod(period: StatedPeriod): StatedPeriod {
  if (period.start === null || period.end !== null || period.start.length > LONGEST_PERIOD)
    return period;
  const words = period.start.trim();
  const parts = IN_ONE_TEXT.map((pattern) => pattern.exec(words)?.groups).find(Boolean);
  return parts ? { start: parts['start'] ?? null, end: parts['end'] ?? null } : period;
}

/** In characters. */
const LONGEST_PERIOD = 200;

const IN_ONE_TEXT = [
  /^(?<start>[^/\s]*)\s*\/\s*(?<end>[^/\s]*)$/,
  /^(?<start>\d{4})\s*[-–—]\s*(?<end>\d{4})$/,
  /^(?:name=[^;]*;\s*)?start=(?<start>[^;]+?)\s*(?:;\s*end=(?<end>[^;]+?)\s*)?(?:;.*)?$/i,
];

function dateOf(stated: string, field: string, notes: Notes): string | null {
  const read = readDate(stated);
  if ('date' in read) return read.date;
  notes.kept('DATE_INVALID', field, { found: stated, accepted: read.accepted });
  return null;
}
