/** Names for the texts of reads, from the second time that they are sent: most that come once do not come again. */
export class StatementNames {
  readonly #names = new Map<string, string>();
  #sentOnce = new Set<string>();
  #arePossible = true;
  #given = 0;
  #lost = 0;

  /** The name by which it may be prepared; undefined for none. */
  nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || !this.#arePossible || !isRead(text)) return known;
    if (this.#sentOnce.delete(text)) return this.#name(text);
    if (this.#sentOnce.size >= MOST_SENT_ONCE) this.#sentOnce = new Set();
    this.#sentOnce.add(text);
    return undefined;
  }

  /** Its plan cannot be used any more. Where that happens time and again, no plans can be kept. */
  forget(text: string): void {
    if (!this.#names.delete(text)) return;
    this.#lost += 1;
    if (this.#lost < MOST_LOST) return;
    this.#arePossible = false;
    this.#names.clear();
  }

  /** Each connection keeps the plans of all names: their number is limited, and a name is never given twice. */
  #name(text: string): string | undefined {
    if (this.#given >= MOST_NAMES) return undefined;
    this.#given += 1;
    const name = `hansa_${this.#given}`;
    this.#names.set(text, name);
    return name;
  }
}

const isRead = (text: string): boolean => /^\s*select\b/i.test(text);

const MOST_NAMES = 400;
const MOST_SENT_ONCE = 2_000;
const MOST_LOST = 50;
