import { JsonCapture } from './json-capture.js';
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  countLines,
  isSpace,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
} from './json-characters.js';
import type { JsonEvent, JsonKind, JsonLimits, JsonPath, JsonPlan } from './json-event.js';

interface Frame {
  readonly isObject: boolean;
  expects: 'KEY' | 'COLON' | 'VALUE' | 'COMMA';
  isAfterComma: boolean;
  key: string | number;
}

const START_OF_SCALAR = /[\w"+-]/;

/**
 * Finds where the values of a JSON text begin and end, without reading what is inside those that are taken: so one
 * wrong record does not hide those after it, and no more than one is held. What comes out does not depend on how the
 * text is cut into pieces.
 */
export class JsonScanner {
  readonly #frames: Frame[] = [];
  readonly #path: (string | number)[] = [];
  #capture: JsonCapture | null = null;
  #isRootRead = false;
  #isBroken = false;
  #hasFlaw = false;
  #text = '';
  #at = 0;
  #charactersBefore = 0;
  #linesBefore = 0;

  constructor(
    private readonly plan: JsonPlan,
    private readonly limits: JsonLimits,
  ) {}

  *scan(text: string): Generator<JsonEvent> {
    this.#text = text;
    this.#at = 0;
    while (this.#at < text.length && !this.#isBroken) {
      const event = this.#capture === null ? this.#step() : this.#continue(this.#capture);
      if (event !== null) yield event;
    }
    this.#charactersBefore += text.length;
    this.#linesBefore += countLines(text, text.length);
  }

  *end(): Generator<JsonEvent> {
    this.#text = '';
    this.#at = 0;
    if (this.#isBroken) return;
    const last = this.#finishLastScalar();
    if (last !== null) yield last;
    const isStarted = this.#frames.length > 0 || this.#capture !== null;
    if (!this.#isRootRead) yield this.#break(isStarted ? 'It breaks off' : 'It is empty');
  }

  #finishLastScalar(): JsonEvent | null {
    const capture = this.#capture;
    return capture?.kind === 'SCALAR' && this.#frames.length === 0 ? this.#finish(capture) : null;
  }

  #step(): JsonEvent | null {
    const code = this.#text.charCodeAt(this.#at);
    if (isSpace(code)) {
      this.#at += 1;
      return null;
    }
    const frame = this.#frames.at(-1);
    if (frame !== undefined) return this.#stepInside(frame, code);
    return this.#isRootRead ? this.#refuseRest() : this.#begin(code);
  }

  #refuseRest(): JsonEvent | null {
    const flaw = this.#flaw('There is more after its end');
    this.#isBroken = true;
    return flaw;
  }

  #stepInside(frame: Frame, code: number): JsonEvent | null {
    if (isBetweenValues(frame) && code === COMMA) return this.#comma(frame);
    if (isBetweenValues(frame) && code === closing(frame)) return this.#close(frame);
    if (frame.expects === 'COMMA') return this.#missComma(frame);
    if (frame.expects === 'COLON') return this.#colon(frame, code);
    return frame.expects === 'VALUE' ? this.#begin(code) : this.#beginKey(code);
  }

  #beginKey(code: number): JsonEvent | null {
    return code === QUOTE
      ? this.#startCapture('KEY', 'STRING')
      : this.#break('A key without quotation marks');
  }

  #comma(frame: Frame): JsonEvent | null {
    const flaw = frame.expects === 'COMMA' ? null : this.#flaw('A comma too many');
    frame.expects = frame.isObject ? 'KEY' : 'VALUE';
    frame.isAfterComma = true;
    this.#at += 1;
    return flaw;
  }

  #missComma(frame: Frame): JsonEvent | null {
    frame.expects = frame.isObject ? 'KEY' : 'VALUE';
    return this.#flaw('A comma is missing');
  }

  #colon(frame: Frame, code: number): JsonEvent | null {
    if (code !== COLON) return this.#break('No colon after a key');
    frame.expects = 'VALUE';
    this.#at += 1;
    return null;
  }

  #close(frame: Frame): JsonEvent {
    const flaw = frame.isAfterComma ? this.#flaw('A comma too many') : null;
    frame.isAfterComma = false;
    if (flaw !== null) return flaw;
    this.#at += 1;
    this.#frames.pop();
    const path = this.#pathOfTop();
    this.#leaveValue();
    return { kind: 'CLOSED', path, size: typeof frame.key === 'number' ? frame.key : 0 };
  }

  #begin(code: number): JsonEvent | null {
    const frame = this.#frames.at(-1);
    if (frame !== undefined) this.#path[this.#frames.length - 1] = frame.key;
    const kind = kindOfValue(code);
    if (kind === 'SCALAR' && !START_OF_SCALAR.test(this.#text.charAt(this.#at)))
      return this.#break('It is not JSON');
    const plan = this.plan(this.#pathOfTop(), kind);
    if (plan === 'DESCEND' && kind !== 'SCALAR') return this.#descend(kind === 'OBJECT');
    return this.#startCapture(plan === 'SKIP' ? 'SKIP' : 'TAKE', code === QUOTE ? 'STRING' : kind);
  }

  #descend(isObject: boolean): null {
    this.#frames.push({
      isObject,
      expects: isObject ? 'KEY' : 'VALUE',
      isAfterComma: false,
      key: isObject ? '' : 0,
    });
    this.#at += 1;
    return null;
  }

  #pathOfTop(): JsonPath {
    return this.#path.slice(0, this.#frames.length);
  }

  #startCapture(purpose: JsonCapture['purpose'], kind: JsonCapture['kind']): null {
    this.#capture = new JsonCapture(purpose, kind, this.limits);
    return null;
  }

  #continue(capture: JsonCapture): JsonEvent | null {
    const end = capture.pass(this.#text, this.#at);
    this.#at = end ?? this.#text.length;
    return end === null ? null : this.#finish(capture);
  }

  #finish(capture: JsonCapture): JsonEvent | null {
    this.#capture = null;
    if (capture.purpose === 'KEY') return this.#nameKey(capture);
    const path = this.#pathOfTop();
    this.#leaveValue();
    if (capture.purpose === 'SKIP') return null;
    return capture.isTooMuch
      ? { kind: 'TOO_MUCH', path }
      : { kind: 'VALUE', path, text: capture.text };
  }

  #nameKey(capture: JsonCapture): null {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return null;
    frame.key = readKey(capture.text);
    frame.expects = 'COLON';
    frame.isAfterComma = false;
    return null;
  }

  #leaveValue(): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) {
      this.#isRootRead = true;
      return;
    }
    frame.expects = 'COMMA';
    frame.isAfterComma = false;
    if (typeof frame.key === 'number') frame.key += 1;
  }

  /** Only the first is told: one cause often has many effects. */
  #flaw(what: string): JsonEvent | null {
    if (this.#hasFlaw) return null;
    this.#hasFlaw = true;
    return { kind: 'FLAW', what: `${what} ${this.#here()}` };
  }

  #break(what: string): JsonEvent {
    this.#isBroken = true;
    return { kind: 'BREAK', what: `${what} ${this.#here()}` };
  }

  #here(): string {
    const line = this.#linesBefore + countLines(this.#text, this.#at) + 1;
    return `(line ${line}, character ${this.#charactersBefore + this.#at + 1})`;
  }
}

function isBetweenValues(frame: Frame): boolean {
  return !frame.isObject || frame.expects === 'COMMA' || frame.expects === 'KEY';
}

function closing(frame: Frame): number {
  return frame.isObject ? CLOSE_BRACE : CLOSE_BRACKET;
}

function kindOfValue(code: number): JsonKind {
  if (code === OPEN_BRACE) return 'OBJECT';
  return code === OPEN_BRACKET ? 'ARRAY' : 'SCALAR';
}

function readKey(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}
