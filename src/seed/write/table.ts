/** A column, and the type of its values in planned rows. */
export interface Column<Value> {
  /** Type of the planned value in SQL. */
  type: string;
  /** The table whose row the value names by its natural key; the column holds the id of that row. */
  to?: string;
  /** Never set; carries the type of the values. */
  readonly values?: Value;
}

export type Columns = Record<string, Column<unknown>>;

export interface Table<Of extends Columns = Columns> {
  columns: Of;
  /** Columns by which a row is found again; for a child the first one names its owner. */
  key: readonly string[];
  /** The row says when it was last changed. */
  isDated: boolean;
  /** What the records of the table are called; a table without it holds parts and links of another's. */
  nouns?: string;
}

/** A row to be written, with other rows named by their natural keys. */
export type RowOf<Of extends Table> = {
  [Name in keyof Of['columns']]: Of['columns'][Name] extends Column<infer Value> ? Value : never;
};

const column = <Value>(type: string): Column<Value> => ({ type });

export const text = column<string>('text');
export const optionalText = column<string | null>('text');
export const texts = column<readonly string[]>('text[]');
export const integer = column<number>('int');
export const optionalInteger = column<number | null>('int');
export const decimal = column<number>('double precision');
export const yesOrNo = column<boolean>('boolean');
export const day = column<string>('date');
export const optionalDay = column<string | null>('date');

export const link = (to: string): Column<string> => ({ type: 'text', to });
export const optionalLink = (to: string): Column<string | null> => ({ type: 'text', to });

/** Records that are found by their slug. */
export const slugged = <Of extends Columns>(nouns: string, columns: Of) => ({
  nouns,
  key: ['slug'],
  isDated: true,
  columns: { slug: text, ...columns },
});

/** Entries of a code list. */
export const coded = <Of extends Columns>(nouns: string, columns: Of) => ({
  nouns,
  key: ['code'],
  isDated: true,
  columns: { code: text, ...columns },
});

type Ends = Record<string, string>;
type LinksOf<Of extends Ends> = { [Name in keyof Of]: Column<string> };

/** Numbered parts of an owner. */
export const parts = <Owner extends Ends, Of extends Columns>(owner: Owner, columns: Of) => ({
  key: [...Object.keys(owner), 'position'],
  isDated: true,
  columns: { ...linksTo(owner), position: integer, ...columns },
});

/** Links from an owner to something else. */
export const links = <Of extends Ends, Rest extends Columns>(ends: Of, columns: Rest) => ({
  key: Object.keys(ends),
  isDated: false,
  columns: { ...linksTo(ends), ...columns },
});

function linksTo<Of extends Ends>(ends: Of): LinksOf<Of> {
  const entries = Object.entries(ends).map(([name, to]) => [name, link(to)]);
  return Object.fromEntries(entries) as LinksOf<Of>;
}
