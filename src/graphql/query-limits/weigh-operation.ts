import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { declaredCost, isList } from './declared-cost.js';
import { ListSizes } from './list-sizes.js';
import type { QueryLimits } from './usual-limits.js';

export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

export interface WeighedOperation extends AskedOperation {
  readonly operation: OperationDefinitionNode;
  /** Where to stop counting. */
  readonly limits: QueryLimits;
}

export interface Weight {
  readonly depth: number;
  readonly fields: number;
  readonly cost: number;
  /** Other variables may give another weight. */
  readonly isOfVariables: boolean;
}

/** What an operation asks for. It has no cycles of fragments: validation has seen to that. */
export function weighOperation(asked: WeighedOperation): Weight {
  const root = asked.schema.getRootType(asked.operation.operation);
  if (!root) return { depth: 0, fields: 0, cost: 0, isOfVariables: false };
  return new Scales(asked).weigh(root);
}

/** A level of an operation: what is asked of a type. */
interface Level {
  readonly type: GraphQLNamedType;
  readonly depth: number;
  /** How many records the lists among its fields have, as the field around it has said. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** Walks through an operation, its fragments in their places, until it has seen too much. */
class Scales {
  #depth = 0;
  #fields = 0;
  readonly #limits: QueryLimits;
  readonly #schema: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #sizes: ListSizes;

  constructor({ limits, schema, document, operation, variables }: WeighedOperation) {
    this.#limits = limits;
    this.#schema = schema;
    this.#operation = operation;
    this.#fragments = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
    this.#sizes = new ListSizes(operation, variables ?? {});
  }

  weigh(type: GraphQLNamedType): Weight {
    const cost = this.#costOf(this.#operation.selectionSet, { type, depth: 1, sizes: NO_SIZES });
    const { areOfVariables: isOfVariables } = this.#sizes;
    return { depth: this.#depth, fields: this.#fields, cost, isOfVariables };
  }

  #costOf({ selections }: SelectionSetNode, level: Level): number {
    this.#depth = Math.max(this.#depth, level.depth);
    let cost = 0;
    for (const selection of selections) {
      if (this.#hasSeenTooMuch()) break;
      this.#fields += 1;
      cost += this.#costOfSelection(selection, level);
    }
    return cost;
  }

  #hasSeenTooMuch(): boolean {
    return this.#fields > this.#limits.fields || this.#depth > this.#limits.depth;
  }

  #costOfSelection(selection: SelectionNode, level: Level): number {
    if (selection.kind === Kind.FIELD) return this.#costOfField(selection, level);
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : this.#fragments.get(selection.name.value);
    if (!fragment) return 0;
    const name = fragment.typeCondition?.name.value;
    const type = name === undefined ? level.type : (this.#schema.getType(name) ?? level.type);
    return this.#costOf(fragment.selectionSet, { ...level, type });
  }

  /** What machinery tells of the schema (`__typename`, `__schema`) costs nothing: it is not read anywhere. */
  #costOfField(node: FieldNode, { type, depth, sizes }: Level): number {
    const field = fieldOf(type, node.name.value);
    if (!field) return this.#countBelow(node, depth);
    const given = getNamedType(field.type);
    const { own, each } = declaredCost(field, given);
    const size = isList(field.type) ? (sizes.get(field.name) ?? this.#sizes.own(field, node)) : 1;
    if (!node.selectionSet || !isCompositeType(given)) return own + size * each;
    const inner = { type: given, depth: depth + 1, sizes: this.#sizes.below(field, node) };
    return own + size * (each + this.#costOf(node.selectionSet, inner));
  }

  #countBelow({ selectionSet }: FieldNode, depth: number): number {
    const type = this.#schema.getQueryType();
    if (selectionSet && type)
      this.#costOf(selectionSet, { type, depth: depth + 1, sizes: NO_SIZES });
    return 0;
  }
}

const NO_SIZES: ReadonlyMap<string, number> = new Map();

const fieldOf = (
  type: GraphQLNamedType,
  name: string,
): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
