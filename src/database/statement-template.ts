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

/** Templates by what makes them differ. */
export class StatementTemplates {
  readonly #kept = new LRUCache<string, StatementTemplate>({ max: MOST_TEMPLATES });

  of(name: string, write: (...slots: never[]) => Sql): StatementTemplate {
    const kept = this.#kept.get(name) ?? new StatementTemplate(write);
    this.#kept.set(name, kept);
    return kept;
  }
}

const MOST_TEMPLATES = 2_000;
