import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql';

/** What a supergraph says of who declares a type or field. */
export interface Joined {
  readonly coordinate: string;
  /** The members that declare it. */
  readonly members: readonly string[];
  /** Names of its directives that are not of the join specification. */
  readonly directives: readonly string[];
}

export interface JoinedType extends Joined {
  readonly isEntity: boolean;
  readonly fields: readonly JoinedField[];
}

interface JoinedField extends Joined {
  /** A member that takes the field over from another one. */
  readonly override: { readonly by: string; readonly from: string } | undefined;
}

type CompositeType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
type Names = ReadonlyMap<string | undefined, string>;

/** Reads the object types and interfaces of a supergraph with their members. */
export function readJoins({ definitions }: DocumentNode): JoinedType[] {
  const names = readNames(definitions);
  return definitions.filter(isComposite).map((type) => readType(type, names));
}

const isComposite = (node: DefinitionNode): node is CompositeType =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;

/** The supergraph writes members as values of an enum, each with its name. */
function readNames(definitions: DocumentNode['definitions']): Names {
  const graphs = definitions.find(
    (it) => it.kind === Kind.ENUM_TYPE_DEFINITION && it.name.value === 'join__Graph',
  );
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.map((value) => [
      value.name.value,
      argumentsOf(value, 'join__graph')[0]?.['name'] ?? value.name.value,
    ]),
  );
}

function readType(type: CompositeType, names: Names): JoinedType {
  const joins = argumentsOf(type, 'join__type');
  const members = membersOf(joins, names);
  return {
    coordinate: type.name.value,
    members,
    directives: ownDirectives(type),
    isEntity: joins.some(({ key }) => key !== undefined),
    fields: (type.fields ?? []).map((field) => readField(field, { type, members, names })),
  };
}

interface Surroundings {
  readonly type: CompositeType;
  readonly members: readonly string[];
  readonly names: Names;
}

/** A field without a join is declared by every member that declares its type. */
function readField(
  field: FieldDefinitionNode,
  { type, members, names }: Surroundings,
): JoinedField {
  const joins = argumentsOf(field, 'join__field').filter(({ graph }) => graph !== undefined);
  const taken = joins.find(({ override }) => override !== undefined);
  return {
    coordinate: `${type.name.value}.${field.name.value}`,
    members: joins.length > 0 ? membersOf(joins, names) : members,
    directives: ownDirectives(field),
    override: taken && readOverride(taken, names),
  };
}

const readOverride = ({ graph, override = '' }: Arguments, names: Names) => ({
  by: names.get(graph) ?? '',
  from: override,
});

/** Names, texts and enum values; nothing else is asked for. */
type Arguments = Readonly<Record<string, string>>;
type Annotated = { readonly directives?: readonly ConstDirectiveNode[] | undefined };

const argumentsOf = ({ directives = [] }: Annotated, name: string): Arguments[] =>
  directives
    .filter((directive) => directive.name.value === name)
    .map(({ arguments: given = [] }) =>
      Object.fromEntries(
        given.map(({ name, value }) => [name.value, 'value' in value ? `${value.value}` : '']),
      ),
    );

const membersOf = (joins: readonly Arguments[], names: Names): string[] => [
  ...new Set(joins.map(({ graph }) => names.get(graph) ?? '')),
];

const ownDirectives = ({ directives = [] }: Annotated): string[] =>
  directives.map(({ name }) => name.value).filter((name) => !name.startsWith('join__'));
