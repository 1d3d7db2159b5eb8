import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';

/** Length and, for records whose names have the same hash, the place of the one written before. */
const HEADER_BYTES = 12;
const WRITE_BYTES = 1 << 20;
/** Records that are read one after the other were mostly written so: one read brings several. */
const AHEAD_BYTES = 1 << 16;
/** What is read out of turn, such as a publisher that many share, leaves what was read ahead in place. */
const ASIDE_BYTES = 1 << 10;
const SHARED_AT_MOST = 1000;

/**
 * A temporary file of texts by name, where a name may have several. Memory holds one number per hash of a name. SQLite
 * was measured for this and took five times as long to read back.
 */
export class SpillFile {
  readonly #folder = mkdtempSync(join(tmpdir(), 'hansa-harvest-'));
  readonly #file: number;
  readonly #lastByHash = new Map<number, number>();
  #unwritten = Buffer.allocUnsafe(WRITE_BYTES);
  #unwrittenBytes = 0;
  #writtenBytes = 0;
  readonly #ahead = new FileWindow(AHEAD_BYTES);
  readonly #aside = new FileWindow(ASIDE_BYTES);
  readonly #shared = new LRUCache<string, readonly string[]>({ max: SHARED_AT_MOST });

  constructor() {
    this.#file = openSync(join(this.#folder, 'nodes'), 'w+');
    // An open file lives on without its name, and goes with this program however that ends; Windows keeps the name.
    if (process.platform !== 'win32') this.#removeFolder();
  }

  append(name: string, text: string): void {
    const record = `${name}\n${text}`;
    this.#makeRoom(HEADER_BYTES + record.length * 3);
    const hash = hashOf(name);
    const start = this.#unwrittenBytes;
    const bytes = this.#unwritten.write(record, start + HEADER_BYTES);
    this.#unwritten.writeUInt32LE(bytes, start);
    this.#unwritten.writeDoubleLE(this.#lastByHash.get(hash) ?? -1, start + 4);
    this.#lastByHash.set(hash, this.#writtenBytes + start);
    this.#unwrittenBytes += HEADER_BYTES + bytes;
  }

  /** The texts under a name, in the order in which they came. */
  read(name: string): readonly string[] {
    const place = this.#lastByHash.get(hashOf(name)) ?? -1;
    if (place < 0) return [];
    this.#write();
    if (this.#isInTurn(place)) return this.#readFrom(place, name);
    const known = this.#shared.get(name);
    if (known !== undefined) return known;
    const texts = this.#readFrom(place, name);
    this.#shared.set(name, texts);
    return texts;
  }

  #readFrom(last: number, name: string): string[] {
    const texts: string[] = [];
    let place = last;
    while (place >= 0) {
      const header = this.#bytes(place, HEADER_BYTES);
      const length = header.readUInt32LE(0);
      const earlier = header.readDoubleLE(4);
      const record = this.#bytes(place + HEADER_BYTES, length).toString('utf8');
      if (record.startsWith(`${name}\n`)) texts.push(record.slice(name.length + 1));
      place = earlier;
    }
    return texts.toReversed();
  }

  close(): void {
    closeSync(this.#file);
    this.#removeFolder();
  }

  #makeRoom(bytes: number): void {
    if (this.#unwrittenBytes + bytes <= this.#unwritten.length) return;
    this.#write();
    if (bytes > this.#unwritten.length) this.#unwritten = Buffer.allocUnsafe(bytes);
  }

  #write(): void {
    if (this.#unwrittenBytes === 0) return;
    writeAll(this.#file, this.#unwritten.subarray(0, this.#unwrittenBytes), this.#writtenBytes);
    this.#writtenBytes += this.#unwrittenBytes;
    this.#unwrittenBytes = 0;
    this.#ahead.forget();
    this.#aside.forget();
    this.#shared.clear();
  }

  #bytes(start: number, length: number): Buffer {
    if (this.#ahead.holds(start, length)) return this.#ahead.at(start, length);
    if (this.#aside.holds(start, length)) return this.#aside.at(start, length);
    const window = this.#isInTurn(start) ? this.#ahead : this.#aside;
    window.fill(this.#file, start, length);
    return window.at(start, length);
  }

  /** Whether a place is not far behind one that was read: then those behind it will be read too. */
  #isInTurn(place: number): boolean {
    return this.#ahead.isNear(place) || this.#aside.isNear(place);
  }

  #removeFolder(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A part of a file in memory. */
class FileWindow {
  #bytes: Buffer;
  #start = 0;
  #end = 0;

  constructor(size: number) {
    this.#bytes = Buffer.alloc(size);
  }

  holds(start: number, length: number): boolean {
    return start >= this.#start && start + length <= this.#end;
  }

  isNear(start: number): boolean {
    return start >= this.#start && start < this.#end + AHEAD_BYTES;
  }

  at(start: number, length: number): Buffer {
    return this.#bytes.subarray(start - this.#start, start - this.#start + length);
  }

  fill(file: number, start: number, length: number): void {
    if (length > this.#bytes.length) this.#bytes = Buffer.alloc(length);
    this.#start = start;
    this.#end = start + readSync(file, this.#bytes, 0, this.#bytes.length, start);
  }

  forget(): void {
    this.#end = this.#start;
  }
}

function writeAll(file: number, bytes: Buffer, position: number): void {
  let written = 0;
  while (written < bytes.length) {
    written += writeSync(file, bytes, written, bytes.length - written, position + written);
  }
}

/** FNV-1a; what falls together is told apart by the name in the record. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash | 0;
}
