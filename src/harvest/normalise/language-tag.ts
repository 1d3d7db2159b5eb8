/** A tag in lower case with its shortest language code ("ita" is "it"); null for what is no language or no tag. */
export function languageTag(stated: string | null): string | null {
  if (stated === null) return null;
  const known = tags.get(stated);
  if (known !== undefined) return known;
  const tag = readTag(stated.trim().replaceAll('_', '-'));
  if (tags.size < MOST_TAGS) tags.set(stated, tag);
  return tag;
}

/** The language of a tag without script, region and what else it says: `en` of `en-gb`. */
export const primaryLanguage = (tag: string | null): string | null => tag?.split('-', 1)[0] ?? null;

/** Tags such as `en-t-de-t0-mtec` say that a machine translated the text from German. */
export const isTranslated = (tag: string | null): boolean => tag !== null && /-t-/.test(tag);

/** Tags repeat: a catalogue has a few dozen of them at most. */
const tags = new Map<string, string | null>();
const MOST_TAGS = 1_000;

const NO_LANGUAGE = /^(und|mul|zxx|mis|none|null)$/i;

function readTag(tag: string): string | null {
  if (!/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag) || NO_LANGUAGE.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0]!.toLowerCase();
  } catch {
    return null;
  }
}
