import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { type Field, declaredSize } from './declared-cost.js';

/** Of a list that nothing is said of, such as the themes of a use case. */
const USUAL_SIZE = 5;

/** How long the lists of one operation can be. */
export class ListSizes {
  /** Whether a variable was read. */
  areOfVariables = false;

  constructor(
    private readonly operation: OperationDefinitionNode,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  /** Of a field that is a list itself. */
  own(field: Field, node: FieldNode): number {
    const declared = declaredSize(field);
    if (declared?.sizedFields) return declared.assumedSize ?? USUAL_SIZE;
    return this.#sliced(field, node) ?? declared?.assumedSize ?? USUAL_SIZE;
  }

  /** Of the lists among the fields of a page. */
  below(field: Field, node: FieldNode): ReadonlyMap<string, number> {
    const { sizedFields = [], assumedSize = USUAL_SIZE } = declaredSize(field) ?? {};
    if (sizedFields.length === 0) return NONE;
    const size = this.#sliced(field, node) ?? assumedSize;
    return new Map(sizedFields.map((name) => [name, size]));
  }

  /** The largest of the arguments that say how much is wanted. */
  #sliced(field: Field, node: FieldNode): number | undefined {
    const names = declaredSize(field)?.slicingArguments ?? lengthsGivenBy(field);
    const sizes = names.map((name) => sizeOf(this.#argument(field, node, name)));
    const known = sizes.filter((size) => size !== undefined);
    return known.length > 0 ? Math.max(...known) : undefined;
  }

  #argument(field: Field, { arguments: given = [] }: FieldNode, name: string): unknown {
    const value = given.find((argument) => argument.name.value === name)?.value;
    const said = value && this.#valueOf(value);
    return said ?? field.args.find((argument) => argument.name === name)?.defaultValue;
  }

  #valueOf(node: ValueNode): unknown {
    if (node.kind !== Kind.VARIABLE) return valueFromASTUntyped(node, this.variables);
    this.areOfVariables = true;
    const name = node.name.value;
    if (this.variables[name] !== undefined) return this.variables[name];
    const definition = this.operation.variableDefinitions?.find(
      ({ variable }) => variable.name.value === name,
    );
    return definition?.defaultValue && valueFromASTUntyped(definition.defaultValue);
  }
}

const NONE: ReadonlyMap<string, number> = new Map();

/** One record is given for each id, or for each representation that a gateway asks about. */
const lengthsGivenBy = ({ args }: Field): string[] =>
  args.map(({ name }) => name).filter((name) => name === 'ids' || name === 'representations');

function sizeOf(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' && value >= 0 ? value : undefined;
}
