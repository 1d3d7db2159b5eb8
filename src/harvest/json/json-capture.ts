import { BACKSLASH, endsScalar, levelsBy, QUOTE } from './json-characters.js';
import type { JsonKind, JsonLimits } from './json-event.js';

const OUTSIDE = 0;
const IN_STRING = 1;
const ESCAPED = 2;

/** The text of one key or value while it is read; a skipped one is passed without being held. */
export class JsonCapture {
  isTooMuch = false;
  readonly #parts: string[] = [];
  #size = 0;
  #depth = 0;
  #state = OUTSIDE;

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

  /** Runs over every character of a catalogue. */
  #endOfValue(text: string, start: number): number | null {
    let depth = this.#depth;
    let deepest = depth;
    let state = this.#state;
    let at = start;
    let isComplete = false;
    for (; at < text.length && !isComplete; at += 1) {
      const code = text.charCodeAt(at);
      if (state !== OUTSIDE) state = stateInString(state, code);
      else if (code === QUOTE) state = IN_STRING;
      else depth += levelsBy(code);
      if (depth > deepest) deepest = depth;
      isComplete = depth === 0 && state === OUTSIDE;
    }
    if (deepest > this.limits.levelsPerValue) this.isTooMuch = true;
    this.#depth = depth;
    this.#state = state;
    return isComplete ? at : null;
  }

  #keep(text: string, start: number, end: number): void {
    this.#size += end - start;
    if (this.#size > this.limits.charactersPerValue) this.isTooMuch = true;
    if (this.isTooMuch) this.#parts.length = 0;
    else this.#parts.push(text.slice(start, end));
  }
}

function stateInString(state: number, code: number): number {
  if (state === ESCAPED) return IN_STRING;
  if (code === BACKSLASH) return ESCAPED;
  return code === QUOTE ? OUTSIDE : IN_STRING;
}

/** Its end belongs to what is around it. */
function endOfScalar(text: string, start: number): number | null {
  for (let at = start; at < text.length; at += 1) if (endsScalar(text.charCodeAt(at))) return at;
  return null;
}
