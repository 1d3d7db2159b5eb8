import {
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type NamedTypeNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  print,
} from 'graphql';
import { nameRootTypes } from './root-types.js';

/** A type as one subgraph declares it, in all of its definitions and extensions. */
export interface DeclaredType {
  readonly name: string;
  readonly kind: TypeKind;
  /** Names of the directives that are written at it. */
  readonly directives: readonly string[];
  /** Fields, input fields, values of an enum or members of a union, by name. */
  readonly parts: ReadonlyMap<string, DeclaredPart>;
}

export interface DeclaredPart {
  readonly directives: readonly string[];
  /** What it gives and takes, without words and directives; empty where there is nothing but its name. */
  readonly form: string;
}

type TypeKind = 'object' | 'interface' | 'union' | 'enum' | 'input' | 'scalar';
type TypeNode = TypeDefinitionNode | TypeExtensionNode;

/** The types of a subgraph by the names that they have in the supergraph. */
export function readDeclaredTypes(subgraph: DocumentNode): Map<string, DeclaredType> {
  const nameOf = nameRootTypes(subgraph);
  const types = new Map<string, DeclaredType>();
  for (const node of subgraph.definitions.filter(isType)) {
    const name = nameOf(node.name.value);
    types.set(name, withNode(types.get(name) ?? emptyType(name, node), node));
  }
  return types;
}

export const isType = (node: { kind: Kind }): node is TypeNode =>
  isTypeDefinitionNode(node as TypeNode) || isTypeExtensionNode(node as TypeNode);

const emptyType = (name: string, { kind }: TypeNode): DeclaredType => ({
  name,
  kind: KINDS[kind],
  directives: [],
  parts: new Map(),
});

const KINDS: Readonly<Record<TypeNode['kind'], TypeKind>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'object',
  [Kind.OBJECT_TYPE_EXTENSION]: 'object',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.INTERFACE_TYPE_EXTENSION]: 'interface',
  [Kind.UNION_TYPE_DEFINITION]: 'union',
  [Kind.UNION_TYPE_EXTENSION]: 'union',
  [Kind.ENUM_TYPE_DEFINITION]: 'enum',
  [Kind.ENUM_TYPE_EXTENSION]: 'enum',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'input',
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: 'input',
  [Kind.SCALAR_TYPE_DEFINITION]: 'scalar',
  [Kind.SCALAR_TYPE_EXTENSION]: 'scalar',
};

function withNode(type: DeclaredType, node: TypeNode): DeclaredType {
  return {
    ...type,
    directives: [...type.directives, ...namesOf(node)],
    parts: new Map([...type.parts, ...partsOf(node)]),
  };
}

function partsOf(node: TypeNode): [name: string, part: DeclaredPart][] {
  const named = 'types' in node ? (node.types ?? []) : [];
  const fields = 'fields' in node ? (node.fields ?? []) : [];
  const values = 'values' in node ? (node.values ?? []) : [];
  return [...named, ...fields, ...values].map((part) => [
    part.name.value,
    { directives: directivesOf(part), form: formOf(part) },
  ]);
}

type Part =
  | NamedTypeNode
  | FieldDefinitionNode
  | InputValueDefinitionNode
  | EnumValueDefinitionNode;

/** With those of its arguments. */
const directivesOf = (part: Part): string[] => [
  ...('directives' in part ? namesOf(part) : []),
  ...argumentsOf(part).flatMap(namesOf),
];

function formOf(part: Part): string {
  if (!('type' in part)) return '';
  const given = argumentsOf(part).map((it) => `${it.name.value}: ${formOf(it)}`);
  const takes = given.length > 0 ? `(${given.toSorted().join(', ')}): ` : '';
  const otherwise =
    'defaultValue' in part && part.defaultValue ? ` = ${print(part.defaultValue)}` : '';
  return takes + print(part.type) + otherwise;
}

const argumentsOf = (part: Part): readonly InputValueDefinitionNode[] =>
  'arguments' in part ? (part.arguments ?? []) : [];

const namesOf = ({ directives = [] }: Annotated): string[] =>
  directives.map(({ name }) => name.value);

interface Annotated {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}
