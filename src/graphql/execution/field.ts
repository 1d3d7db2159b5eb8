import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  Kind,
  defaultFieldResolver,
  getArgumentValues,
  visit,
} from 'graphql';
import { type Column, afterwards, attempt, distinct, settle, spread } from './column.js';
import { type Complete, completionOf } from './completion.js';
import type { Operation } from './operation.js';
import type { Run } from './run.js';
import { valueKeyOf } from './shared-value.js';

/** Reads a field of all records of a level. */
export interface Reading {
  read(sources: readonly unknown[], run: Run): Column;
}

export class TypeName implements Reading {
  constructor(private readonly type: GraphQLObjectType) {}

  read(sources: readonly unknown[]): Column {
    return sources.map(() => this.type.name);
  }
}

export interface FieldAsked {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly parentType: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

type Arguments = Readonly<Record<string, unknown>>;

export class Field implements Reading {
  readonly #complete: Complete;
  readonly #keyOf: ((source: unknown) => unknown) | undefined;
  readonly #arguments: (run: Run) => Arguments;

  constructor(
    private readonly operation: Operation,
    private readonly asked: FieldAsked,
  ) {
    const { field, nodes } = asked;
    this.#complete = completionOf(field.type, { operation, fieldNodes: nodes });
    this.#keyOf = valueKeyOf(field);
    this.#arguments = argumentsOf(asked);
  }

  read(sources: readonly unknown[], run: Run): Column {
    const keyOf = this.#keyOf;
    if (!keyOf || sources.length === 1) return this.#readEach(sources, run);
    const { items, places } = distinct(sources, keyOf);
    return afterwards(this.#readEach(items, run), (values) => spread(values, places));
  }

  #readEach(sources: readonly unknown[], run: Run): Column {
    let made: GraphQLResolveInfo | undefined;
    const info = () => (made ??= this.#infoOf(run));
    return afterwards(settle(this.#valuesOf(sources, { run, info })), (values) =>
      this.#complete(values, { run, info }),
    );
  }

  #valuesOf(
    sources: readonly unknown[],
    { run, info }: { run: Run; info: () => GraphQLResolveInfo },
  ): readonly unknown[] {
    const { name, resolve } = this.asked.field;
    if (!resolve && sources.every((source) => isPlain(source, name)))
      return sources.map((source) => (source as Record<string, unknown>)[name]);
    const [call, given] = [resolve ?? defaultFieldResolver, this.#arguments(run)];
    return sources.map((source) => attempt(() => call(source, given, run.contextValue, info())));
  }

  /** The path names fields alone: records of a level are read together. */
  #infoOf({ variables }: Run): GraphQLResolveInfo {
    const { schema, fragments, node } = this.operation;
    const { key, nodes, parentType, field } = this.asked;
    // The gateway's packages declare more of it than graphql-js gives.
    const info: object = {
      fieldName: field.name,
      fieldNodes: nodes,
      returnType: field.type,
      parentType,
      path: { prev: undefined, key, typename: parentType.name },
      schema,
      fragments,
      rootValue: undefined,
      operation: node,
      variableValues: variables as Record<string, unknown>,
    };
    return info as GraphQLResolveInfo;
  }
}

const isPlain = (source: unknown, name: string): boolean =>
  typeof source === 'object' &&
  source !== null &&
  typeof (source as Record<string, unknown>)[name] !== 'function';

/** Arguments without variables are the same each time. */
function argumentsOf({ field, nodes }: FieldAsked): (run: Run) => Arguments {
  const [node] = nodes as readonly [FieldNode];
  if (takesVariables(node)) {
    return ({ variables }) => getArgumentValues(field, node, variables as Record<string, unknown>);
  }
  const constant = getArgumentValues(field, node);
  return () => constant;
}

function takesVariables({ arguments: given = [] }: FieldNode): boolean {
  let found = false;
  for (const argument of given) visit(argument, { [Kind.VARIABLE]: () => void (found = true) });
  return found;
}
