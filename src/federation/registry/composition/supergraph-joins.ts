import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql';

/** An object type or interface of a supergraph, with the members that declare it. */
export interface JoinedType {
  readonly name: string;
  readonly members: readonly string[];
  /** By what members name its records. */
  readonly keys: readonly JoinedKey[];
  readonly fields: readonly JoinedField[];
}

export interface JoinedKey {
  readonly member: string;
  /** As it is written: names of fields, mostly one. */
  readonly fields: string;
  /** The member can be asked for a record by it. */
  readonly isResolvable: boolean;
}

export interface JoinedField {
  readonly name: string;
  /** `Type.field` */
  readonly coordinate: string;
  /** The members that answer it; those that only need it from others are none. */
  readonly suppliers: readonly string[];
  /** A member that takes the field over from another one. */
  readonly override: Override | undefined;
}

export interface Override {
  readonly by: string;
  readonly from: string;
  /** It takes over some of the requests only. */
  readonly label: string | undefined;
}

type CompositeType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
type Names = ReadonlyMap<string | undefined, string>;

/** Reads the object types and interfaces of a supergraph with their members. */
export function readJoins(definitions: readonly DefinitionNode[]): JoinedType[] {
  const names = readNames(definitions);
  return definitions.filter(isComposite).map((type) => readType(type, names));
}

/** Whether it is a field of one of these keys of a member. */
export const isKeyField = ({ keys }: JoinedType, member: string, field: string): boolean =>
  keys.some((key) => key.member === member && fieldsOfKey(key).includes(field));

export const fieldsOfKey = ({ fields }: JoinedKey): string[] => fields.match(/\w+/g) ?? [];

const isComposite = (node: DefinitionNode): node is CompositeType =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;

/** The supergraph writes members as values of an enum, each with its name. */
function readNames(definitions: readonly DefinitionNode[]): Names {
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
    name: type.name.value,
    members,
    keys: joins.flatMap((join) => readKey(join, names)),
    fields: (type.fields ?? []).map((field) => readField(field, { type, members, names })),
  };
}

function readKey({ graph, key, resolvable }: Arguments, names: Names): JoinedKey[] {
  if (key === undefined) return [];
  const isResolvable = resolvable !== 'false';
  return [{ member: names.get(graph) ?? '', fields: key, isResolvable }];
}

interface Surroundings {
  readonly type: CompositeType;
  readonly members: readonly string[];
  readonly names: Names;
}

/** A field without a join is answered by every member that declares its type. */
function readField(
  field: FieldDefinitionNode,
  { type, members, names }: Surroundings,
): JoinedField {
  const joins = argumentsOf(field, 'join__field').filter(({ graph }) => graph !== undefined);
  const answered = joins.filter(
    ({ external, usedOverridden }) => external !== 'true' && usedOverridden !== 'true',
  );
  const taken = joins.find(({ override }) => override !== undefined);
  return {
    name: field.name.value,
    coordinate: `${type.name.value}.${field.name.value}`,
    suppliers: joins.length > 0 ? membersOf(answered, names) : members,
    override: taken && readOverride(taken, names),
  };
}

const readOverride = (
  { graph, override = '', overrideLabel }: Arguments,
  names: Names,
): Override => ({ by: names.get(graph) ?? '', from: override, label: overrideLabel });

/** Names, texts, claims and enum values; nothing else is asked for. */
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
