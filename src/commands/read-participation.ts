import type {
  Participation,
  ParticipationCity,
  ParticipationItem,
  ParticipationLink,
} from '../matching/links/participation.js';
import {
  numberIn,
  readTable,
  requiredText,
  textIn,
  unusable,
  UnusableTable,
  wordIn,
  type TableRow,
} from './read-table.js';

export interface ParticipationFiles {
  readonly cities: string;
  readonly items: string;
  readonly links: string;
  /** The part of the links to predict, by the column `cv_fold`; by the column `temporal` when not given. */
  readonly fold?: string;
}

export interface ReadParticipation extends Participation {
  /** What was left out of the files, in words. */
  readonly notices: readonly string[];
}

/**
 * Cities, items and the known links between them; links to be predicted are dropped before anything reads them.
 *
 * Columns that describe are optional. Without a column that marks them, all links are known.
 */
export async function readParticipation(files: ParticipationFiles): Promise<ReadParticipation> {
  const cityRows = await readTable(files.cities, ['city_id']);
  const itemRows = await readTable(files.items, ['item_id']);
  const required = files.fold === undefined ? [] : ['cv_fold'];
  const linkRows = await readTable(files.links, ['city_id', 'item_id', ...required]);
  const known = linkRows.filter((row) => isKnown(row, files.fold));
  const read = {
    cities: unique(cityRows, 'city_id').map(readCity),
    items: unique(itemRows, 'item_id').map(readItem),
    links: known.map(readLink),
  };
  return keepKnownIds(read, files.links);
}

function isKnown(row: TableRow, fold: string | undefined): boolean {
  if (fold !== undefined) return textIn(row, 'cv_fold') !== fold;
  return !('temporal' in row.values) || wordIn(row, 'temporal', ['train', 'test', '']) !== 'test';
}

function readCity(row: TableRow): ParticipationCity {
  const latitude = numberIn(row, 'lat', { least: -90, most: 90 });
  const longitude = numberIn(row, 'lon', { least: -180, most: 180 });
  return {
    id: requiredText(row, 'city_id'),
    name: textIn(row, 'name'),
    country: textIn(row, 'country'),
    latitude: longitude === null ? null : latitude,
    longitude: latitude === null ? null : longitude,
    population: numberIn(row, 'population', { least: 0, most: 1e9 }),
  };
}

function readItem(row: TableRow): ParticipationItem {
  const start = textIn(row, 'start_date', 'start_year');
  if (start !== '' && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?/.test(start)) {
    throw unusable(
      row,
      'start_date',
      `is "${start}"; it takes a date as 2016-03-01, its beginning, or nothing`,
    );
  }
  return {
    id: requiredText(row, 'item_id'),
    title: textIn(row, 'title'),
    summary: textIn(row, 'summary', 'description'),
    start,
    themes: textIn(row, 'themes')
      .split('|')
      .map((theme) => theme.trim())
      .filter(Boolean),
    programme: textIn(row, 'programme'),
  };
}

function readLink(row: TableRow): ParticipationLink {
  return {
    cityId: requiredText(row, 'city_id'),
    itemId: requiredText(row, 'item_id'),
    isLead: ['1', 'true'].includes(wordIn(row, 'lead', ['0', '1', 'false', 'true', ''])),
  };
}

function unique(rows: readonly TableRow[], column: string): readonly TableRow[] {
  const lines = new Map<string, number>();
  for (const row of rows) {
    const id = requiredText(row, column);
    const earlier = lines.get(id);
    if (earlier !== undefined)
      throw unusable(row, column, `is "${id}", as in line ${earlier}; each has its own`);
    lines.set(id, row.line);
  }
  return rows;
}

/** Links of ids that have no row of their own say nothing; where all are such, the files do not belong together. */
function keepKnownIds({ cities, items, links }: Participation, file: string): ReadParticipation {
  const cityIds = new Set(cities.map(({ id }) => id));
  const itemIds = new Set(items.map(({ id }) => id));
  const kept = links.filter(({ cityId, itemId }) => cityIds.has(cityId) && itemIds.has(itemId));
  const stray = links.find(({ cityId, itemId }) => !cityIds.has(cityId) || !itemIds.has(itemId));
  if (!stray) return { cities, items, links: kept, notices: [] };
  const found = cityIds.has(stray.cityId) ? `item_id ${stray.itemId}` : `city_id ${stray.cityId}`;
  const advice = `${found} is in a link, but not in its own file. Add it there, or drop the link.`;
  if (kept.length === 0) throw new UnusableTable(`${file}: ${advice}`);
  const leftOut = links.length - kept.length;
  const notice = `${file}: ${leftOut} of ${links.length} known links are left out: ${advice}`;
  return { cities, items, links: kept, notices: [notice] };
}
