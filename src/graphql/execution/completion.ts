import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  defaultTypeResolver,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { type Column, afterwards, attempt, distinct, settle, spread } from './column.js';
import { NotCompiled, type Run } from './run.js';
import type { Operation } from './operation.js';
import { Selection } from './selection.js';

/** Turns what resolvers gave for a level into what the answer holds. */
export type Complete = (values: readonly unknown[], at: At) => Column;

export interface At {
  readonly run: Run;
  readonly info: () => GraphQLResolveInfo;
}

interface Asked {
  readonly operation: Operation;
  readonly fieldNodes: readonly FieldNode[];
}

export function completionOf(type: GraphQLOutputType, asked: Asked): Complete {
  if (isNonNullType(type)) return nonNull(completionOf(type.ofType, asked));
  if (isListType(type)) return listOf(completionOf(type.ofType, asked));
  if (isLeafType(type)) return leaf(type);
  if (isAbstractType(type)) return abstract(type, asked);
  return object(type, asked);
}

const nonNull =
  (complete: Complete): Complete =>
  (values, at) =>
    afterwards(complete(values, at), (completed) => {
      if (completed.includes(null)) throw new NotCompiled('A value that must be there is null.');
      return completed;
    });

const leaf =
  (type: GraphQLLeafType): Complete =>
  (values) =>
    values.map((value) => (value == null ? null : serialise(type, value)));

function serialise(type: GraphQLLeafType, value: unknown): unknown {
  refuseError(value);
  const serialised = type.serialize(value);
  if (serialised == null) throw new NotCompiled(`${type.name} gives no text.`);
  return serialised;
}

/** All items of all lists go on as one level. */
const listOf =
  (complete: Complete): Complete =>
  (values, at) => {
    const lists = values.map((value) => (value == null ? null : itemsOf(value)));
    const items = lists.flatMap((list) => list ?? []);
    const completed = afterwards(settle(items), (settled) => complete(settled, at));
    return afterwards(completed, (all) => cut(all, lists));
  };

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new NotCompiled('A list is no array.');
}

function cut(items: readonly unknown[], lists: readonly (readonly unknown[] | null)[]): unknown[] {
  let end = 0;
  return lists.map((list) => {
    const start = end;
    end += list?.length ?? 0;
    return list && items.slice(start, end);
  });
}

/** A record that is met several times on a level is written once. */
function object(type: GraphQLObjectType, asked: Asked): Complete {
  const selection = lazily(() => Selection.below(asked.operation, type, asked.fieldNodes));
  return (values, { run }) => {
    values.forEach(refuseError);
    const { items, places } = distinct(values, (value) => value);
    if (items.length === 0) return values.map(() => null);
    return afterwards(selection().read(items, run), (objects) => spread(objects, places));
  };
}

function abstract(type: GraphQLAbstractType, asked: Asked): Complete {
  const ofType = new Map<GraphQLObjectType, Complete>();
  const completeAs = (concrete: GraphQLObjectType): Complete => {
    const known = ofType.get(concrete) ?? object(concrete, asked);
    ofType.set(concrete, known);
    return known;
  };
  return (values, at) =>
    afterwards(typesOf(values, { type, at }), (names) => {
      const types = names.map((name) => name && concreteType(String(name), type, asked.operation));
      const kinds = [...new Set(types)].filter((concrete) => concrete != null);
      return byType(kinds as GraphQLObjectType[], types, (concrete, isOfType) =>
        completeAs(concrete)(
          values.map((value, place) => (isOfType(place) ? value : null)),
          at,
        ),
      );
    });
}

function typesOf(
  values: readonly unknown[],
  { type, at }: { type: GraphQLAbstractType; at: At },
): Column {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const typeOf = (value: unknown) => {
    refuseError(value);
    return resolveType(value, at.run.contextValue, at.info(), type);
  };
  return settle(values.map((value) => (value == null ? null : attempt(() => typeOf(value)))));
}

function concreteType(
  name: string,
  type: GraphQLAbstractType,
  { schema }: Operation,
): GraphQLObjectType {
  const concrete = schema.getPossibleTypes(type).find((possible) => possible.name === name);
  if (!concrete) throw new NotCompiled(`${name} is no ${type.name}.`);
  return concrete;
}

type CompleteType = (type: GraphQLObjectType, isOfType: (place: number) => boolean) => Column;

/** Completes the values of each type as one level, and puts them back in their places. */
function byType(
  kinds: readonly GraphQLObjectType[],
  types: readonly unknown[],
  complete: CompleteType,
): Column {
  const columns = kinds.map((kind) =>
    attempt(() => complete(kind, (place) => types[place] === kind)),
  );
  const columnOf = new Map(kinds.map((kind, place) => [kind as unknown, place]));
  const settled = settle(columns) as Column;
  return afterwards(settled, (done) =>
    types.map((type, place) => {
      const column = columnOf.get(type);
      return column === undefined ? null : (done[column] as readonly unknown[])[place];
    }),
  );
}

function refuseError(value: unknown): void {
  if (value instanceof Error) throw value;
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
