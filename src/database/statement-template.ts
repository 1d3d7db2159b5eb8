import type { CompiledQuery } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Connection, Sql, Statement } from './database.js';

/** Stands in a template for a value that is given each time. */
class Slot {
  constructor(readonly place: number) {}
}

/** A statement that is written once, and sent with other values each time: to write it can cost more than to send it. */
export class StatementTemplate {
  #written: CompiledQuery | undefined;

  /** The slots are for values of any type. */
  constructor(private readonly write: (...slots: never[]) => Sql) {}

  with(...values: readonly unknown[]): Statement {
    return { compile: (connection) => this.#fill(connection, values) };
  }

  #fill(connection: Connection, values: readonly unknown[]): CompiledQuery {
    const slots = values.map((_, place) => new Slot(place));
    const written = (this.#written ??= this.write(...(slots as never[])).compile(connection));
    const parameters = written.parameters.map((parameter) =>
      parameter instanceof Slot ? values[parameter.place] : parameter,
    );
    return { ...written, parameters };
  }
}

/** Templates by what makes them differ; those used last, as many as are given. */
export class StatementTemplates {
  readonly #kept: LRUCache<string, StatementTemplate>;

  constructor(max: number) {
    this.#kept = new LRUCache({ max });
  }

  of(name: string, write: (...slots: never[]) => Sql): StatementTemplate {
    if (name.length > LONGEST_NAME) return new StatementTemplate(write);
    const kept = this.#kept.get(name) ?? new StatementTemplate(write);
    this.#kept.set(name, kept);
    return kept;
  }
}

/** What is said at such length is not said often. */
const LONGEST_NAME = 4_000;
