/** "A", "A and B", "A, B and C", "A, B, C and 4 others". */
export function listNames(names: readonly string[], shown = 3): string {
  const hidden = names.length - shown;
  // "and 1 other" takes more room than the name itself.
  if (hidden <= 1) return joinWithAnd(names);
  return joinWithAnd([...names.slice(0, shown), `${hidden} others`]);
}

/** "1 city", "2 cities". */
export function countOf(count: number, singular: string, plural: string): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** The verb that agrees with a list of `count` names. */
export function agree(count: number, singular: string, plural: string): string {
  return count === 1 ? singular : plural;
}

/** A label as it stands inside a sentence: "Card spending" becomes "card spending", "NO2 levels" stays. */
export function inSentence(label: string): string {
  const isPlainWord = /^\p{Lu}[\p{Ll}-]*(?:\s|$)/u.test(label);
  return isPlainWord ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** "Belgium", "the Netherlands": the name of a country inside a sentence. */
export function countryInSentence(name: string): string {
  return TAKES_ARTICLE.test(name) ? `the ${name}` : name;
}

export function startSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Two significant digits: populations here are years old and not official. */
export function roughPopulation(inhabitants: number): string {
  const rounded = Number(inhabitants.toPrecision(2));
  if (rounded >= 1_000_000) return `${rounded / 1_000_000} million`;
  return String(rounded).replace(/(?=(?:\d{3})+$)(?!^)/g, ',');
}

/** "less than 10 km", "about 50 km". */
export function roughDistance(kilometres: number): string {
  return kilometres < 10 ? 'less than 10 km' : `about ${roundToTens(kilometres)} km`;
}

const TAKES_ARTICLE =
  /^(?:Netherlands|United |Gambia|Bahamas|Philippines|Maldives)|(?:Islands|Republic)$/;

function joinWithAnd(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function roundToTens(kilometres: number): number {
  return Math.round(kilometres / 10) * 10;
}
