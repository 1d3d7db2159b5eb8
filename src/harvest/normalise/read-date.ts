import { monthOfName } from './month-names.js';

/** A date as ISO 8601, or why the words do not give one. */
export type ReadDate = { readonly date: string } | { readonly accepted: string };

/**
 * Reads a year, month, day or moment, and gives it as precisely as it is stated:
 * - ISO 8601 with or without hyphens, with a blank for the T, with any fraction and with or without zone;
 * - `12.03.2015` (the day comes first where dots are written), `25/03/2015` and `03/25/2015` (with slashes or hyphens
 *   only where day and month cannot be mistaken for one another), each with or without a time;
 * - `12 March 2015`, `March 12, 2015`, `12. März 2015`, `12 de marzo de 2015`, the dates of HTTP and e-mail;
 * - seconds or milliseconds since 1970.
 */
export function readDate(stated: string): ReadDate {
  if (stated.length > LONGEST_DATE) return { accepted: ACCEPTED };
  const words = stated.trim().replace(/\s+/g, ' ');
  for (const read of READERS) {
    const found = read(words);
    if (found) return found;
  }
  return { accepted: ACCEPTED };
}

const ACCEPTED = 'a date as in ISO 8601, such as 2015, 2015-03, 2015-03-12 or 2015-03-12T10:00:00Z';

/** In characters. */
const LONGEST_DATE = 100;

const READERS = [readIso, readCompact, readNumbers, readNamedMonth, readTimestamp, readInterval];

const TIME = String.raw`(?:T| |, ?| - |, à )(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?`;

/** 2015, 2015-03, 2015-3-12, 2015/03/12, 2015-03-12T10:00:00.000000+01:00; years and days with a zone. */
function readIso(words: string): ReadDate | undefined {
  const parts = ISO.exec(words);
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  return assemble([year, month, day], parts.slice(4));
}

const ISO = new RegExp(
  String.raw`^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:${TIME})?)?)?(?:Z|[+-]\d{2}:\d{2})?$`,
  'i',
);

/** 20150312 and 20150312T100000Z. */
function readCompact(words: string): ReadDate | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?()(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
    words,
  );
  if (!parts || !YEARS.test(parts[1]!)) return undefined;
  return assemble(parts.slice(1, 4), parts.slice(4));
}

/** 12.03.2015 and 25/03/2015, also after the name of a weekday. */
function readNumbers(words: string): ReadDate | undefined {
  const parts = NUMBERS.exec(words);
  if (!parts) return undefined;
  const [, first, mark, second, year] = parts as unknown as [
    string,
    string,
    string,
    string,
    string,
  ];
  const order = orderOf(Number(first), Number(second), mark);
  if (order === undefined)
    return { accepted: `${ACCEPTED}; which of ${first} and ${second} is the month is not clear` };
  const [day, month] = order === 'DAY_FIRST' ? [first, second] : [second, first];
  return assemble([year, month, day], parts.slice(5));
}

const NUMBERS = new RegExp(
  String.raw`^(?:\p{L}{2,10}\.?,? )?(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:${TIME})?$`,
  'iu',
);

function orderOf(
  first: number,
  second: number,
  mark: string,
): 'DAY_FIRST' | 'MONTH_FIRST' | undefined {
  if (mark === '.' || first > 12 || first === second) return 'DAY_FIRST';
  return second > 12 ? 'MONTH_FIRST' : undefined;
}

/** Thu, 12 Mar 2015 10:00:00 GMT; 12 de marzo de 2015; March 12, 2015; March 2015; Thu Mar 12 10:00:00 CET 2015. */
function readNamedMonth(words: string): ReadDate | undefined {
  const parts = DAY_MONTH.exec(words)?.groups ?? MONTH_DAY.exec(words)?.groups;
  if (!parts) return readJavaDate(words);
  const month = monthOfName(parts['month']!);
  if (month === undefined) return undefined;
  return assemble([parts['year'], String(month), parts['day']], timeAfter(words, parts['year']!));
}

const DAY_MONTH =
  /^(?:\p{L}{2,10}\.?,? )?(?:(?<day>\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?[ -])?(?:de |d')?(?<month>\p{L}{3,10})\.?(?: de| del)?[ ,-]+(?<year>\d{4})(?=$|[ ,])/iu;
const MONTH_DAY =
  /^(?:\p{L}{2,10}\.?,? )?(?<month>\p{L}{3,10})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?=$|[ ,])/iu;

/** Undefined parts make a date without time; what follows the year and is no time is left aside. */
function timeAfter(words: string, year: string): (string | undefined)[] {
  const rest = words.slice(words.indexOf(year) + year.length);
  return new RegExp(`^(?:${TIME})$`, 'i').exec(rest)?.slice(1) ?? [];
}

/** The zone is a name of several meanings (CST), so the time is given without it. */
function readJavaDate(words: string): ReadDate | undefined {
  const parts =
    /^\p{L}{3} (\p{L}{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2})(?: [A-Z]{2,5})? (\d{4})$/u.exec(words);
  const month = parts && monthOfName(parts[1]!);
  if (!parts || !month) return undefined;
  return assemble([parts[6], String(month), parts[2]], parts.slice(3, 6));
}

/** Ten digits are seconds and thirteen milliseconds: from 2001 to 2286. */
function readTimestamp(words: string): ReadDate | undefined {
  const digits = /^([1-9]\d{9})(\d{3})?(?:\.\d+)?$/.exec(words);
  if (!digits) return undefined;
  const moment = new Date(Number(digits[1]) * 1000).toISOString();
  return isYear(moment.slice(0, 4))
    ? { date: moment.replace('.000Z', 'Z') }
    : { accepted: ACCEPTED };
}

function readInterval(words: string): ReadDate | undefined {
  if (/^R\d*\/P/i.test(words))
    return { accepted: `${ACCEPTED}; a repeating interval says how often, not when` };
  return /^\d{4}[^/]*\/\d{4}/.test(words)
    ? { accepted: `${ACCEPTED}; one date, not a period` }
    : undefined;
}

/** Years between 1000 and 2200, and days that the calendar has. */
function assemble(parts: (string | undefined)[], time: (string | undefined)[]): ReadDate {
  const [year, month, day] = parts;
  if (!isYear(year!)) return { accepted: 'a year from 1000 to 2200' };
  const days = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  if (!isOfCalendar(days)) return { accepted: 'a month and a day that the calendar has' };
  const clock = clockOf(time);
  if (clock === undefined) return { accepted: 'a time from 00:00 to 23:59:59' };
  return { date: days + clock };
}

const YEARS = /^(1\d|20|21)\d\d$|^2200$/;
const isYear = (year: string): boolean => YEARS.test(year);

function isOfCalendar(days: string): boolean {
  const [year, month, day] = days.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return true;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= lastDay));
}

/** `T10:00:00.5+01:00`, empty without a time, undefined for a time that no clock shows. */
function clockOf([hour, minute, second, fraction, zone]: (string | undefined)[]):
  | string
  | undefined {
  if (hour === undefined) return '';
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const clock = [hour.padStart(2, '0'), minute, second ?? '00'].join(':');
  return `T${clock}${fractionOf(fraction)}${zoneOf(zone)}`;
}

/** Milliseconds at most, and none that are zero. */
function fractionOf(fraction: string | undefined): string {
  const digits = (fraction ?? '').slice(0, 3).replace(/0+$/, '');
  return digits === '' ? '' : `.${digits}`;
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  if (/^(z|utc|gmt)$/i.test(zone)) return 'Z';
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone)!;
  return `${sign}${hours}:${minutes ?? '00'}`;
}
