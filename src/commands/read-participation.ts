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

/** Cities, items and the known links between them; links to be predicted are dropped before anything reads them. */
export async function readParticipation(files: ParticipationFiles): Promise<Participation> {
  const cityRows = await readTable(files.cities, [
    'city_id',
    'name',
    'country',
    'lat',
    'lon',
    'population',
  ]);
  const itemRows = await readTable(files.items, ['item_id', 'title']);
  const column = files.fold === undefined ? 'temporal' : 'cv_fold';
  const linkRows = await readTable(files.links, ['city_id', 'item_id', 'lead', column]);
  const known = linkRows.filter((row) => isKnown(row, files.fold));
  const participation = {
    cities: unique(cityRows, 'city_id').map(readCity),
    items: unique(itemRows, 'item_id').map(readItem),
    links: known.map(readLink),
  };
  checkLinks(participation, files.links);
  return participation;
}

function isKnown(row: TableRow, fold: string | undefined): boolean {
  if (fold !== undefined) return textIn(row, 'cv_fold') !== fold;
  return wordIn(row, 'temporal', ['train', 'test']) === 'train';
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
    isLead: wordIn(row, 'lead', ['0', '1', '']) === '1',
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

function checkLinks({ cities, items, links }: Participation, file: string): void {
  const ids = {
    city: new Set(cities.map(({ id }) => id)),
    item: new Set(items.map(({ id }) => id)),
  };
  const stray = links.find(({ cityId, itemId }) => !ids.city.has(cityId) || !ids.item.has(itemId));
  if (links.length === 0)
    throw new UnusableTable(`${file} has no known links: no row is marked train.`);
  if (!stray) return;
  const found = ids.city.has(stray.cityId) ? `item_id ${stray.itemId}` : `city_id ${stray.cityId}`;
  throw new UnusableTable(
    `${file}: ${found} is in a link, but not in its own file. Add it there, or drop the link.`,
  );
}
