import {
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  getOperationAST,
  getVariableValues,
  visit,
} from 'graphql';
import type { Operation } from './operation.js';
import { NotCompiled } from './run.js';
import { Selection } from './selection.js';

export interface QueryOf {
  readonly schema: GraphQLSchema;
  /** Valid in the schema. */
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
}

export interface QueryRequest {
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly contextValue: unknown;
}

/**
 * A query that is run level by level: a field is read for all records of its level before what lies below is, and what
 * several of them share is read and written once. What was worked out of the document stays.
 *
 * Resolvers are those of the schema, and an answer is the one of graphql-js. An answer with errors is never given:
 * whatever goes wrong is left to graphql-js, which runs the query again and says it in its own words.
 */
export class CompiledQuery {
  readonly #node: OperationDefinitionNode;
  readonly #conditions: readonly string[];
  readonly #selections = new Map<string, Selection>();

  /** Throws `NotCompiled` where graphql-js must answer. */
  constructor(private readonly query: QueryOf) {
    const node = getOperationAST(query.document, query.operationName);
    if (node?.operation !== OperationTypeNode.QUERY) throw new NotCompiled('This is no query.');
    this.#node = node;
    this.#conditions = variablesOfConditions(query.document);
  }

  /** The data of the answer; rejects when it cannot be had without errors. */
  async run({ variables, contextValue }: QueryRequest): Promise<object> {
    const { schema } = this.query;
    const { coerced, errors } = getVariableValues(
      schema,
      this.#node.variableDefinitions ?? [],
      variables ?? {},
    );
    if (errors) throw new NotCompiled('Variables do not fit.');
    const run = { contextValue, variables: coerced };
    const [data] = await this.#selectionFor(coerced).read([undefined], run);
    return data as object;
  }

  #selectionFor(variables: Readonly<Record<string, unknown>>): Selection {
    const key = JSON.stringify(this.#conditions.map((name) => variables[name]));
    const known = this.#selections.get(key) ?? this.#select(variables);
    if (this.#selections.size >= MOST_SELECTIONS) this.#selections.clear();
    this.#selections.set(key, known);
    return known;
  }

  #select(variables: Readonly<Record<string, unknown>>): Selection {
    const { schema, document } = this.query;
    const conditions = Object.fromEntries(
      this.#conditions.filter((name) => name in variables).map((name) => [name, variables[name]]),
    );
    const operation: Operation = {
      schema,
      node: this.#node,
      fragments: fragmentsOf(document),
      conditions,
    };
    return Selection.root(operation, schema.getQueryType() as GraphQLObjectType);
  }
}

const MOST_SELECTIONS = 16;

const fragmentsOf = ({ definitions }: DocumentNode): Operation['fragments'] =>
  Object.fromEntries(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

/** The variables that decide which fields are asked for. */
function variablesOfConditions(document: DocumentNode): string[] {
  const names = new Set<string>();
  const visitVariable = {
    [Kind.VARIABLE]: ({ name }: { name: { value: string } }) => void names.add(name.value),
  };
  visit(document, { [Kind.DIRECTIVE]: (directive) => void visit(directive, visitVariable) });
  return [...names];
}
