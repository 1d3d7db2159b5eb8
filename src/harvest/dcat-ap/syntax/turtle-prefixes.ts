import type { Term } from '../graph/term.js';
import { usualNamespace } from '../graph/vocabulary.js';

const UNKNOWN = 'unknown-prefix:';
const BASE = /(?:@|\b)base\s*<([^<>\s]*)>/gi;

/** What prefixes stand for at a point of a Turtle document, and what relative addresses are relative to. */
export class TurtlePrefixes {
  readonly #namespaces = new Map<string, string>();
  #base: string;
  #declarations = '';

  constructor(base: string) {
    this.#base = base;
  }

  get base(): string {
    return this.#base;
  }

  /** Turtle that declares them all, on one line. */
  get declarations(): string {
    return this.#declarations;
  }

  declareAll(namespaces: ReadonlyMap<string, string>): void {
    const isNew = [...namespaces].some(([prefix, iri]) => this.#namespaces.get(prefix) !== iri);
    if (!isNew) return;
    for (const [prefix, iri] of namespaces) this.#namespaces.set(prefix, iri);
    this.#declarations = [...this.#namespaces]
      .map(([name, iri]) => `@prefix ${name}: <${iri}> . `)
      .join('');
  }

  /** Takes an undeclared prefix for what it commonly stands for, which it answers, or for nothing known. */
  assume(prefix: string): string | null {
    const usual = usualNamespace(prefix);
    this.declareAll(new Map([[prefix, usual ?? `${UNKNOWN}${prefix}:`]]));
    return usual ?? null;
  }

  /** What a text that was read changes for the text behind it. */
  followBase(text: string): void {
    // Looking for a word is far quicker than looking for a pattern, and few texts have it.
    if (!['base', 'BASE', 'Base'].some((word) => text.includes(word))) return;
    for (const [, base = ''] of text.matchAll(BASE)) {
      if (URL.canParse(base, this.#base)) this.#base = new URL(base, this.#base).href;
    }
  }
}

/** Nobody knows the address of what has an unknown prefix: within its document it is a node like one without address. */
export const withoutUnknownPrefix = (term: Term): Term =>
  term.startsWith(UNKNOWN) ? `_:${term.slice(UNKNOWN.length)}` : term;
