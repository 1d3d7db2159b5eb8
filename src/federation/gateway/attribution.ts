import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { listAnswered } from '../registry/composition/contributions.js';
import { listContributed } from '../registry/composition/find-takeovers.js';
import { type JoinedType, readJoins } from '../registry/composition/supergraph-joins.js';

/** Who of the members of a supergraph answers what. */
export class Attribution {
  /** The types that several members declare. */
  readonly #shared: ReadonlyMap<string, JoinedType>;
  readonly #answered = new Map<string, WeakMap<DocumentNode, readonly string[]>>();

  /** `schema` is the supergraph with the field by which entities are asked for. */
  constructor(private readonly schema: GraphQLSchema) {
    const nodes = Object.values(schema.getTypeMap()).flatMap(({ astNode }) => astNode ?? []);
    const shared = readJoins(nodes).filter(({ members }) => members.length > 1);
    this.#shared = new Map(shared.map((type) => [type.name, type]));
  }

  /** Whether a member gives records of its own of this type, beside those of Hansa, and no others. */
  isContributed(member: string, typeName: string): boolean {
    const type = this.#shared.get(typeName);
    if (!type || type.keys.some((key) => key.member === member && key.isResolvable)) return false;
    return listContributed(type, member).length > 0;
  }

  /** What a document asks a member for of types that others declare, too, as `Type.field`; keys are left out. */
  fieldsAsked(member: string, document: DocumentNode): readonly string[] {
    const known = this.#answered.get(member) ?? new WeakMap<DocumentNode, readonly string[]>();
    this.#answered.set(member, known);
    const fields = known.get(document) ?? this.#readFields(member, document);
    known.set(document, fields);
    return fields;
  }

  #readFields(member: string, document: DocumentNode): readonly string[] {
    const fields = new Set<string>();
    const types = new TypeInfo(this.schema);
    const read = visitWithTypeInfo(types, {
      Field: ({ name: { value: name } }) => {
        const type = this.#shared.get(types.getParentType()?.name ?? '');
        const answered = type ? listAnswered(type, member) : [];
        const field = answered.find((it) => it.name === name);
        if (field) fields.add(field.coordinate);
      },
    });
    visit(document, read);
    return [...fields].toSorted();
  }
}
