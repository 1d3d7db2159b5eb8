/** Statements that may read a large table from one end to the other, and why there is no way round it. */
export interface Exception {
  readonly label: RegExp;
  readonly why: string;
}

export const exceptions: readonly Exception[] = [
  {
    label: /^\w+\.\w+ counted/,
    why: '`totalCount` is exact: what may fit must be looked at. Without a filter, an index alone is read.',
  },
  { label: /^statistics of /, why: 'They are exact counts of all records that fit a filter.' },
  {
    label: /^the facts of the matching$/,
    why: 'The index in memory is built from all facts, once for each revision.',
  },
  {
    label: /^(the catalogue as DCAT-AP|counts of what can be exported|counts of the catalogue)$/,
    why: 'Exact counts of all records; an index alone is read.',
  },
  {
    label: /^((Theme|DataKind|Country)\.datasets|Country\.businesses|Instrument\.implementations) /,
    why: 'A theme, kind or country may have a seventh of all: they are sorted, which needs all of them, and for a few such parents, reading the whole is quicker than looking up each.',
  },
  {
    label: /^City\.datasets where publishers$/,
    why: 'Publishers are looked for in three columns; in a small catalogue PostgreSQL reads it whole rather than that, in a large one it looks up the datasets of the city.',
  },
  {
    label: /^\w+, every field$/,
    why: 'They lead to these lists.',
  },
];
