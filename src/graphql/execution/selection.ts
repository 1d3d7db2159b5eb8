import type { FieldNode, GraphQLObjectType } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { type Column, attempt, settleAll } from './column.js';
import { Field, type Reading, TypeName } from './field.js';
import type { Operation } from './operation.js';
import { NotCompiled, type Run } from './run.js';

/** What is asked of the records of one type at one place: read for all of them together, field by field. */
export class Selection {
  readonly #names: readonly string[];
  readonly #fields: readonly Reading[];

  private constructor(
    operation: Operation,
    type: GraphQLObjectType,
    asked: ReadonlyMap<string, readonly FieldNode[]>,
  ) {
    if (type.isTypeOf) throw new NotCompiled(`${type.name} looks at its values.`);
    this.#names = [...asked.keys()];
    if (this.#names.includes('__proto__'))
      throw new NotCompiled('No plain object has such a field.');
    this.#fields = [...asked].map(([key, nodes]) => readingOf(operation, type, { key, nodes }));
  }

  /** What the operation asks of its root. */
  static root(operation: Operation, type: GraphQLObjectType): Selection {
    const { schema, fragments, conditions, node } = operation;
    const { selectionSet } = node;
    return new Selection(
      operation,
      type,
      collectFields(schema, fragments, conditions, type, selectionSet),
    );
  }

  /** What the fields ask of a record that they lead to. */
  static below(
    operation: Operation,
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
  ): Selection {
    const { schema, fragments, conditions } = operation;
    return new Selection(
      operation,
      type,
      collectSubfields(schema, fragments, conditions, type, nodes),
    );
  }

  read(sources: readonly unknown[], run: Run): Column {
    const columns = this.#fields.map((field) => attempt(() => field.read(sources, run)));
    return settleAll(columns, (settled) => sources.map((_, place) => this.#write(settled, place)));
  }

  #write(columns: readonly (readonly unknown[])[], place: number): object {
    const written: Record<string, unknown> = {};
    for (let at = 0; at < columns.length; at += 1) {
      written[this.#names[at] as string] = (columns[at] as readonly unknown[])[place];
    }
    return written;
  }
}

interface AskedField {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
}

function readingOf(
  operation: Operation,
  type: GraphQLObjectType,
  { key, nodes }: AskedField,
): Reading {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return new TypeName(type);
  const field = type.getFields()[name];
  if (!field) throw new NotCompiled(`${type.name}.${name} is answered by graphql-js.`);
  return new Field(operation, { key, nodes, parentType: type, field });
}
