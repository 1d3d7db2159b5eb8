import type { MappedValue } from '../normalised-dataset.js';
import type { Notes } from './notes.js';

/** Whole bytes beside the source's words; null when nothing is stated. */
export function normaliseByteSize(
  stated: string | null,
  field: string,
  notes: Notes,
): MappedValue<number> | null {
  if (stated === null || stated.trim() === '') return null;
  const value = bytesOf(stated);
  if (value === undefined)
    notes.kept('NUMBER_INVALID', field, { found: stated, accepted: ACCEPTED });
  return { stated, value: value ?? null };
}

const ACCEPTED = 'a number of bytes, such as 12500 or 12.5 kB';

/** Undefined when the words give no number, or may mean two: `1.234` is one and a bit or more than a thousand. */
function bytesOf(stated: string): number | undefined {
  const [, written, unit] = SIZE.exec(stated.trim().slice(0, LONGEST_SIZE)) ?? [];
  const factor = FACTORS.get(unit?.toLowerCase() ?? 'b');
  if (written === undefined || factor === undefined) return undefined;
  const bytes = Math.round((numberOf(written, factor > 1) ?? Number.NaN) * factor);
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}

/** In characters; what is cut off makes no number. */
const LONGEST_SIZE = 60;

const SIZE = /^[~≈<]?\s*(\d[\d.,'’\s]*(?:e\+?\d{1,2})?)\s*(?:\(?([a-z]+)\)?)?$/i;

/** K is 1,000 as in SI; only KiB and its kin are 1,024. French octets are bytes. */
const FACTORS: ReadonlyMap<string, number> = new Map(
  [
    [1, 'b byte bytes o octet octets'],
    [1e3, 'k kb ko kilobyte kilobytes kilooctets'],
    [1e6, 'm mb mo megabyte megabytes'],
    [1e9, 'g gb go gigabyte gigabytes'],
    [1e12, 't tb to terabyte terabytes'],
    [1024, 'kib kio'],
    [1024 ** 2, 'mib mio'],
    [1024 ** 3, 'gib gio'],
    [1024 ** 4, 'tib tio'],
  ].flatMap(([factor, names]) =>
    String(names)
      .split(' ')
      .map((name) => [name, Number(factor)] as const),
  ),
);

function numberOf(written: string, hasUnit: boolean): number | undefined {
  const digits = written.replace(/[\s'’]/g, '');
  if (/^\d+(e\+?\d+)?$/i.test(digits)) return Number(digits);
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''));
  if (/^\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(digits))
    return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (/^\d+\.0*$/.test(digits)) return Number.parseInt(digits, 10);
  const isDecimal = hasUnit ? /^\d+[.,]\d+$/ : /^\d+[.,](?!\d{3}$)\d+$/;
  return isDecimal.test(digits) || /^\d+\.\d+e\+?\d+$/i.test(digits)
    ? Number(digits.replace(',', '.'))
    : undefined;
}
