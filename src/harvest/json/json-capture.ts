import { BACKSLASH, endsScalar, levelsBy, QUOTE } from './json-characters.js';
import type { JsonKind, JsonLimits } from './json-event.js';

/** The text of one key or value while it is read; a skipped one is passed without being held. */
export class JsonCapture {
  isTooMuch = false;
  readonly #parts: string[] = [];
  #size = 0;
  #depth = 0;
  #isInString = false;
  /** The next character belongs to the backslash before it. */
  #isEscaped = false;

  constructor(
    readonly purpose: 'KEY' | 'TAKE' | 'SKIP',
    readonly kind: JsonKind | 'STRING',
    private readonly limits: JsonLimits,
  ) {}

  get text(): string {
    return this.#parts.join('');
  }

  /** Where it ends in a piece of text; null when it goes on in the next. */
  pass(text: string, start: number): number | null {
    const end = this.kind === 'SCALAR' ? endOfScalar(text, start) : this.#endOfValue(text, start);
    if (this.purpose !== 'SKIP') this.#keep(text, start, end ?? text.length);
    return end;
  }

  /** Runs over every character of a catalogue that is in no string. */
  #endOfValue(text: string, start: number): number | null {
    let at = start;
    while (at < text.length) {
      if (this.#isInString) at = this.#endOfString(text, at);
      else if (text.charCodeAt(at) === QUOTE) {
        this.#isInString = true;
        at += 1;
      } else {
        this.#depth += levelsBy(text.charCodeAt(at));
        at += 1;
      }
      if (this.#depth > this.limits.levelsPerValue) this.isTooMuch = true;
      if (this.#depth === 0 && !this.#isInString) return at;
    }
    return null;
  }

  #endOfString(text: string, start: number): number {
    let from = this.#isEscaped ? start + 1 : start;
    for (let quote = text.indexOf('"', from); quote !== -1; quote = text.indexOf('"', from)) {
      if (!isEscaped(text, from, quote)) {
        this.#isInString = false;
        this.#isEscaped = false;
        return quote + 1;
      }
      from = quote + 1;
    }
    this.#isEscaped = isEscaped(text, from, text.length);
    return text.length;
  }

  #keep(text: string, start: number, end: number): void {
    this.#size += end - start;
    if (this.#size > this.limits.charactersPerValue) this.isTooMuch = true;
    if (this.isTooMuch) this.#parts.length = 0;
    else this.#parts.push(text.slice(start, end));
  }
}

/** An odd number of backslashes before it, of those from some place on. */
function isEscaped(text: string, from: number, at: number): boolean {
  let backslashes = 0;
  while (at - backslashes > from && text.charCodeAt(at - backslashes - 1) === BACKSLASH)
    backslashes += 1;
  return backslashes % 2 === 1;
}

/** Its end belongs to what is around it. */
function endOfScalar(text: string, start: number): number | null {
  for (let at = start; at < text.length; at += 1) if (endsScalar(text.charCodeAt(at))) return at;
  return null;
}
