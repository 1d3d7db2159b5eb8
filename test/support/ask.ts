import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  execute,
  parse,
  validate,
} from 'graphql';
import { Matching, MatchingEngine } from '../../src/catalogue/matching/matching.js';
import { RevisionWatcher } from '../../src/database/revision-watcher.js';
import { Reader } from '../../src/catalogue/reading/reader.js';
import { createSubgraph } from '../../src/federation/subgraph.js';
import { createSchema } from '../../src/server/schema.js';
import { type TestDatabase, catalogueDatabase } from './database.js';

export interface Asker extends TestDatabase {
  schema: GraphQLSchema;
  /** The data of an answer without errors. */
  ask<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    ...variables: Variables extends Record<string, never> ? [] : [Variables]
  ): Promise<Data>;
  /** The whole answer to a query that need not be valid or succeed. */
  answer(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
}

/** The schema over a database of its own, as a request meets it: validated, executed, with loaders of its own. */
export async function asker(open: () => Promise<TestDatabase> = catalogueDatabase): Promise<Asker> {
  const database = await open();
  const schema = createSubgraph(await createSchema());
  const engine = new MatchingEngine(database.database, new RevisionWatcher(database));
  const run = async (document: DocumentNode, variableValues?: object): Promise<ExecutionResult> => {
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    const read = new Reader(database.database);
    const contextValue = { read, matching: new Matching(engine, database.database) };
    return execute({ schema, document, contextValue, variableValues: { ...variableValues } });
  };
  return {
    ...database,
    schema,
    answer: (query, variables) => run(parse(query), variables),
    ask: async (document, ...[variables]) => {
      const { data, errors } = await run(document, variables as object | undefined);
      if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
      return plain(data) as never;
    },
  };
}

/** Answers of graphql-js have no prototype; assertions want plain objects. */
const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
