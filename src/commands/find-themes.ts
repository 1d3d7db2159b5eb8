import { closest, distance } from 'fastest-levenshtein';
import { type Database, sql } from '../database/database.js';
import { UsageFailure } from '../server/failure.js';

interface Theme {
  code: string;
  label: string;
  isFiner: boolean;
}

/** The codes of themes, whatever case they were typed in; refuses what is none. */
export async function findThemes(database: Database, texts: readonly string[]): Promise<string[]> {
  const themes = await database.rows<Theme>(
    sql`select code, label, broader_id is not null as "isFiner" from theme order by "isFiner", code`,
  );
  return texts.map((text) => findTheme(themes, text));
}

function findTheme(themes: readonly Theme[], text: string): string {
  const typed = text.toLowerCase();
  const theme = themes.find((theme) => namesOf(theme).includes(typed));
  if (theme) return theme.code;
  throw new UsageFailure(
    `There is no theme "${text}".${suggest(themes, typed)} Accepted are the EU data themes ` +
      `${listCodes(themes, false)}, and the finer themes ${listCodes(themes, true)}.`,
  );
}

const namesOf = ({ code, label }: Theme): string[] => [code.toLowerCase(), label.toLowerCase()];

function suggest(themes: readonly Theme[], typed: string): string {
  const names = new Map(themes.flatMap((theme) => namesOf(theme).map((name) => [name, theme])));
  const nearest = closest(typed, [...names.keys()]);
  const theme = names.get(nearest);
  const isNear = distance(typed, nearest) <= Math.max(1, typed.length / 3);
  return theme && isNear ? ` Did you mean ${theme.code} (${theme.label})?` : '';
}

const listCodes = (themes: readonly Theme[], isFiner: boolean): string =>
  themes
    .filter((theme) => theme.isFiner === isFiner)
    .map(({ code }) => code)
    .join(', ');
