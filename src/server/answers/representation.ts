import { hash } from 'node:crypto';
import type { Answer } from './answer.js';
import { type Encoding, encode, encodingFor, isShort } from './encoding.js';

/** An answer in the bytes in which it is sent. */
export interface Variant {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A short one is a text: it goes to the connection in one piece with the headers. */
  readonly body: Buffer | string;
  /** What goes to a client that has these bytes already; undefined for what nobody may keep. */
  readonly unchanged?: Variant;
}

export interface Keeping {
  /** Whether caches may keep it, and ask at each use whether it still holds. */
  readonly isPublic: boolean;
  /** By what else than its encoding the answer differs. */
  readonly vary: string;
}

/** An answer in all encodings in which clients have asked for it so far; each is made once. */
export class Representation {
  readonly #made = new Map<Encoding, Variant>();
  readonly #making = new Map<Encoding, Promise<Variant>>();
  #bytes = 0;
  /** Called when it takes more memory than before. */
  onGrowth: () => void = () => {};

  constructor(
    private readonly answer: Answer,
    private readonly keeping: Keeping,
  ) {
    this.#made.set('identity', this.#describe('identity', answer.body));
  }

  /** All of it that is in memory. */
  get bytes(): number {
    return this.#bytes;
  }

  /** What was made already. */
  held(wanted: Encoding): Variant | undefined {
    return this.#made.get(encodingFor(this.answer.body.length, wanted));
  }

  async variant(wanted: Encoding): Promise<Variant> {
    const encoding = encodingFor(this.answer.body.length, wanted);
    const made = this.#made.get(encoding) ?? this.#making.get(encoding);
    if (made) return made;
    const making = this.#make(encoding).finally(() => this.#making.delete(encoding));
    this.#making.set(encoding, making);
    return making;
  }

  async #make(encoding: Encoding): Promise<Variant> {
    const made = this.#describe(encoding, await encode(this.answer.body, encoding));
    this.#made.set(encoding, made);
    this.onGrowth();
    return made;
  }

  #describe(encoding: Encoding, bytes: Buffer): Variant {
    const { status, headers } = this.answer;
    this.#bytes += bytes.length;
    const isText = encoding === 'identity' && isShort(bytes.length);
    const body = isText ? bytes.toString() : bytes;
    const own = {
      ...headers,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      'content-length': String(bytes.length),
    };
    const vary = `${this.keeping.vary}, Accept-Encoding`;
    if (!this.keeping.isPublic)
      return { status, body, headers: { ...own, 'cache-control': 'no-store', vary } };
    const kept = { etag: tagOf(bytes), 'cache-control': ASK_EACH_TIME, vary };
    const unchanged = { status: 304, body: '', headers: kept };
    return { status, body, headers: { ...own, ...kept }, unchanged };
  }
}

/** The next write may be a moment away, and to ask costs little: the answer is 304 as long as nothing has changed. */
const ASK_EACH_TIME = 'public, max-age=0, must-revalidate';

/** By 132 bits of their hash. */
const tagOf = (body: Buffer): string => `"${hash('sha256', body, 'base64url').slice(0, 22)}"`;

/** The same, or that a client has it already, by what it says in If-None-Match (RFC 9110, 13.1.2). */
export function unlessHeld(variant: Variant, ifNoneMatch: string | undefined): Variant {
  const { unchanged } = variant;
  if (ifNoneMatch === undefined || !unchanged) return variant;
  const isHeld =
    ifNoneMatch.trim() === '*' ||
    ifNoneMatch.match(TAGS)?.some((tag) => tag === unchanged.headers['etag']);
  return isHeld ? unchanged : variant;
}

/** Weak ones without the sign by which they are. */
const TAGS = /"[^"]*"/g;
