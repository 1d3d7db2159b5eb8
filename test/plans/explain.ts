import pg from 'pg';
import type { PlanNode } from './plan.js';
import type { Sent } from './sent-statements.js';

/** How PostgreSQL would answer a statement with its values, and with any. */
export interface Plans {
  readonly custom: PlanNode;
  readonly generic: PlanNode;
}

/** Explains statements without running them. */
export class Explainer {
  private constructor(
    private readonly client: pg.Client,
    private readonly rows: ReadonlyMap<string, number>,
  ) {}

  static async connect(url: string): Promise<Explainer> {
    const client = new pg.Client(url);
    await client.connect();
    const { rows } = await client.query<{ name: string; rows: number }>(
      `select relname as name, reltuples as rows from pg_class where relkind = 'r'`,
    );
    return new Explainer(client, new Map(rows.map(({ name, rows: count }) => [name, count])));
  }

  /** How many rows a table has, about. */
  size(table: string): number {
    return this.rows.get(table) ?? 0;
  }

  async explain({ text, values }: Sent): Promise<Plans> {
    const custom = await this.#plan(`explain (format json) ${text}`, values);
    // Prepared statements are planned so after some uses: for whatever values may come.
    const generic = await this.#plan(`explain (format json, generic_plan) ${text}`);
    return { custom, generic };
  }

  close(): Promise<void> {
    return this.client.end();
  }

  async #plan(statement: string, values?: readonly unknown[]): Promise<PlanNode> {
    const { rows } = await this.client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      statement,
      values && values.length > 0 ? [...values] : undefined,
    );
    return rows[0]!['QUERY PLAN'][0].Plan;
  }
}
