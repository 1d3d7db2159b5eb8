import type { Literal } from 'n3';
import { text, typed, type Name } from './terms.js';

const year = /^\d{4}$/;
const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/i;

/** A date as precise as it is stated; one that is no date stays a text. */
export function date(stated: string): Literal {
  const trimmed = stated.trim();
  if (year.test(trimmed)) return typed(trimmed, 'xsd:gYear');
  if (month.test(trimmed)) return typed(trimmed, 'xsd:gYearMonth');
  if (day.test(trimmed) && isDay(trimmed)) return typed(trimmed, 'xsd:date');
  return typedMoment(trimmed) ?? text(stated);
}

function typedMoment(stated: string): Literal | undefined {
  const [, on, at, seconds = ':00', zone = ''] = moment.exec(stated) ?? [];
  if (!on || !at || !isDay(on) || Number.isNaN(Date.parse(`1970-01-01T${at}${seconds}Z`))) {
    return undefined;
  }
  const type: Name = 'xsd:dateTime';
  return typed(`${on}T${at}${seconds}${zone.toUpperCase()}`, type);
}

/** 30 February is none. */
function isDay(on: string): boolean {
  const time = Date.parse(`${on}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(on);
}
