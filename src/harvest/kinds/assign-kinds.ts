import type { NormalisedDataset } from '../normalised-dataset.js';
import { createTermFinder } from './find-terms.js';
import type { InferredKind, SpokenField } from './inferred-kind.js';
import type { KindTerms } from './kind-terms.js';
import { LEXICON, NEVER_INFERRED } from './lexicon/lexicon.js';
import { readTerms } from './read-terms.js';
import { spokenTerms, type SpokenTerm } from './spoken-terms.js';
import { createWordPatterns } from './word-patterns.js';

/** A kind of data of the catalogue. */
export interface KindOfCatalogue {
  readonly slug: string;
  readonly label: string;
  /** EU data theme. */
  readonly theme: string;
  /** Slug of the broader kind. */
  readonly broader: string | null;
}

export type AssignKinds = (dataset: NormalisedDataset) => InferredKind[];

/**
 * Gives the kinds that the words of a dataset show, the surest first. Made once for the kinds of a catalogue; kinds that
 * the lexicon does not know are found by their label.
 *
 * How sure: a term has a strength of 0.8, a hint of 0.4. Two terms of one text that do not overlap are combined as
 * independent signs (1 - (1 - a)(1 - b)); of several texts of a field the strongest counts. A field is worth 1 (title),
 * 0.6 (keywords) or 0.35 (beginning of the description), and the fields are combined in the same way. A theme of the
 * dataset that is the kind's takes away a tenth of the doubt, themes that are all others a tenth of the confidence.
 * Below 0.5 nothing is assigned: a term in the title is enough, one in the description alone is not.
 */
export function createKindAssigner(kinds: readonly KindOfCatalogue[]): AssignKinds {
  const patterns = createWordPatterns();
  const wanted = kinds.filter(({ slug }) => !NEVER_INFERRED.has(slug));
  const terms = wanted.flatMap((kind) =>
    lexiconOf(kind).flatMap((entry) => readTerms(entry, patterns)),
  );
  const find = createTermFinder(terms, patterns);
  const bySlug = new Map(wanted.map((kind) => [kind.slug, kind]));
  return (dataset) => {
    const spoken = Map.groupBy(spokenTerms(dataset, find), ({ term }) => term.kind);
    const inferred = [...spoken].flatMap(
      ([slug, terms]) => inferKind(bySlug.get(slug)!, terms, dataset) ?? [],
    );
    return withoutBroader([...inferred, ...ofFeeds(dataset, bySlug)], bySlug);
  };
}

function lexiconOf({ slug, label }: KindOfCatalogue): KindTerms[] {
  const known = LEXICON.filter(({ kind }) => kind === slug);
  return known.length > 0
    ? known
    : [{ kind: slug, terms: { en: label.replaceAll(/[,?*]/g, ' ') } }];
}

const TERM = 0.8;
const HINT = 0.4;
const THRESHOLD = 0.5;

const FIELDS: ReadonlyMap<SpokenField, number> = new Map([
  ['TITLE', 1],
  ['KEYWORD', 0.6],
  ['DESCRIPTION', 0.35],
]);

function inferKind(
  { slug, theme }: KindOfCatalogue,
  spoken: readonly SpokenTerm[],
  dataset: NormalisedDataset,
): InferredKind | undefined {
  if (spoken.some(({ term, field }) => term.language === null && field === 'TITLE'))
    return undefined;
  const speaking = spoken.filter(({ term }) => term.language !== null);
  const words = combine([...FIELDS].map(([field, worth]) => worth * strengthOf(speaking, field)));
  const confidence = withTheme(words, theme, dataset);
  if (confidence < THRESHOLD) return undefined;
  return {
    kind: slug,
    confidence: Math.round(confidence * 100) / 100,
    words: distinctWords(speaking),
  };
}

const combine = (strengths: readonly number[]): number =>
  1 - strengths.reduce((doubt, strength) => doubt * (1 - strength), 1);

/** The strongest of the texts of a field. */
function strengthOf(spoken: readonly SpokenTerm[], field: SpokenField): number {
  const bySource = Map.groupBy(
    spoken.filter((term) => term.field === field),
    ({ source }) => source,
  );
  const strengths = [...bySource.values()].map(strengthOfText);
  return Math.max(0, ...strengths);
}

/** That of its strongest term, and of the strongest other that shares no word with it. */
function strengthOfText(spoken: readonly SpokenTerm[]): number {
  const [first, ...others] = spoken.toSorted((a, b) => strengthOfTerm(b) - strengthOfTerm(a));
  const apart = others.filter(
    ({ first: start, last }) => start > first!.last || last < first!.first,
  );
  const second = apart.find(({ text }) => text.toLowerCase() !== first!.text.toLowerCase());
  return combine([strengthOfTerm(first!), second ? strengthOfTerm(second) : 0]);
}

const strengthOfTerm = ({ term }: SpokenTerm): number => (term.isHint ? HINT : TERM);

function withTheme(confidence: number, theme: string, { themes }: NormalisedDataset): number {
  const codes = themes.flatMap(({ code }) => code ?? []);
  if (codes.includes(theme)) return 1 - (1 - confidence) * 0.9;
  return codes.length > 0 ? confidence * 0.9 : confidence;
}

function distinctWords(spoken: readonly SpokenTerm[]): InferredKind['words'] {
  const words = spoken.map(({ text, field, language }) => ({ text, field, language }));
  return [
    ...new Map(words.map((word) => [`${word.field} ${word.language} ${word.text}`, word])).values(),
  ];
}

/** A feed of GBFS is the availability of shared vehicles, whatever it is called. */
function ofFeeds(dataset: NormalisedDataset, bySlug: ReadonlyMap<string, unknown>): InferredKind[] {
  const isFeed = dataset.distributions.some(({ systemId }) => systemId !== null);
  if (!isFeed || !bySlug.has(AVAILABILITY)) return [];
  return [
    {
      kind: AVAILABILITY,
      confidence: 0.95,
      words: [{ text: 'GBFS', field: 'FORMAT', language: null }],
    },
  ];
}

const AVAILABILITY = 'shared-vehicle-availability';

/** Each kind once, the surest first, and none whose narrower kind is there too. */
function withoutBroader(
  inferred: readonly InferredKind[],
  bySlug: ReadonlyMap<string, KindOfCatalogue>,
): InferredKind[] {
  const surest = inferred.toSorted(
    (a, b) => b.confidence - a.confidence || (a.kind < b.kind ? -1 : 1),
  );
  const each = [
    ...new Map(surest.toReversed().map((kind) => [kind.kind, kind])).values(),
  ].toReversed();
  const broader = new Set(each.map(({ kind }) => bySlug.get(kind)?.broader));
  return each.filter(({ kind }) => !broader.has(kind));
}
