import type { HarvestProblem } from '../../problem.js';
import { leftOut } from '../problem-words.js';

const ENTITIES_AT_MOST = 100;
const LONGEST_ENTITY = 200;
/** Characters that entities may add up to, for every character read; namespaces written as entities stay below 10. */
const GROWTH_AT_MOST = 20;
const GROWTH_FREE = 100_000;

const ENTITY = /<!ENTITY\s+([\w.-]+)\s+("[^"]*"|'[^']*')\s*>/g;

/** A document that would grow without bound, or asks for other files; it is not read on. */
export class EntitiesRefused extends Error {
  readonly problem: HarvestProblem;

  constructor(found: string) {
    super(found);
    const accepted = 'short entities within the document, such as for namespaces; it is not read';
    this.problem = leftOut('DOCUMENT_BROKEN', found, accepted);
  }
}

/** The entities that a document type declares; throws when they are not of the harmless sort. */
export function declaredEntities(documentType: string): Map<string, string> {
  const entities = new Map<string, string>();
  for (const [declaration, name = '', quoted] of documentType.matchAll(ENTITY)) {
    const value = (quoted ?? '').slice(1, -1);
    if (!isHarmless(value)) throw new EntitiesRefused(declaration);
    entities.set(name, withoutReferences(value));
  }
  const rest = documentType.replaceAll(ENTITY, '');
  if (/<!ENTITY/i.test(rest)) throw new EntitiesRefused(rest.slice(rest.search(/<!ENTITY/i)));
  if (entities.size > ENTITIES_AT_MOST) throw new EntitiesRefused(`${entities.size} entities`);
  return entities;
}

/** Lets entities be looked up as long as what they add up to stays in proportion to what was read. */
export class EntityBudget {
  #read = GROWTH_FREE;
  #added = 0;

  read(characters: number): void {
    this.#read += characters;
  }

  define(entities: Record<string, string>, declared: ReadonlyMap<string, string>): void {
    for (const [name, value] of declared) {
      Object.defineProperty(entities, name, { get: () => this.#spend(value), configurable: true });
    }
  }

  #spend(value: string): string {
    this.#added += value.length;
    if (this.#added > this.#read * GROWTH_AT_MOST)
      throw new EntitiesRefused('entities that fill most of the document');
    return value;
  }
}

/** Short, and made of nothing but characters. */
const isHarmless = (value: string): boolean =>
  value.length <= LONGEST_ENTITY &&
  !/[<%]|&(?!(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos);)/i.test(value);

const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const withoutReferences = (value: string): string =>
  value.replace(
    /&(?:(#x?)([\da-f]+)|(\w+));/gi,
    (_, mark: string | undefined, ...[digits, name]: string[]) => {
      if (mark === undefined) return CHARACTERS[name ?? ''] ?? '';
      const code = Number.parseInt(digits ?? '', mark === '#' ? 10 : 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
