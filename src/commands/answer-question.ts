import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ExecutionResult, execute, type GraphQLError } from 'graphql';
import type { Database } from '../database/database.js';
import { isCatalogueEmpty } from '../seed/is-catalogue-empty.js';
import { Failure, UsageFailure } from '../server/failure.js';
import type { OpenDatabase } from '../server/open-database.js';
import { createSchema } from '../server/schema.js';
import { catalogueContext } from '../server/server-context.js';
import type { Page } from './layout.js';
import { nameOptions } from './name-options.js';
import { prepareCatalogue } from './prepare-catalogue.js';
import { columns, notice, paint, print } from './terminal.js';
import { withDatabase } from './with-database.js';

/** What somebody asks with a document, and how the answer is shown. */
export interface Question<Result, Variables> {
  variables: Variables;
  /** The answer for people to read in a terminal. */
  describe: (result: Result, page: Page) => string;
}

export interface AnswerOptions {
  /** The GraphQL answer instead of a text. */
  json?: boolean;
}

/** Asks the catalogue what anybody can ask the server, with what `pose` makes of the words typed, and prints the answer. */
export async function answerQuestion<Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Result, Variables>,
  pose: (database: Database) => Promise<Question<Result, Variables>>,
  { json }: AnswerOptions,
): Promise<void> {
  const { answer, question } = await withDatabase(prepareCatalogue(notice), async (open) => {
    await refuseEmpty(open.database);
    const question = await pose(open.database);
    return { question, answer: await ask(open, document, question.variables) };
  });
  const [error] = answer.errors ?? [];
  if (json) print(JSON.stringify(answer, null, 2));
  if (error) throw failureOf(error);
  if (!json && answer.data) print(question.describe(answer.data, { columns: columns(), paint }));
}

async function refuseEmpty(database: Database): Promise<void> {
  if (!(await isCatalogueEmpty(database))) return;
  throw new Failure('The catalogue is empty. Load the starting catalogue: `hansa seed`.');
}

async function ask<Result, Variables extends Record<string, unknown>>(
  open: OpenDatabase,
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<ExecutionResult<Result>> {
  const answer = await execute({
    schema: await createSchema(),
    document,
    contextValue: catalogueContext(open, open.database),
    variableValues: variables,
  });
  return answer as ExecutionResult<Result>;
}

/** Codes that say that the question cannot be answered as it was put. */
const MISUSED: readonly unknown[] = ['BAD_USER_INPUT', 'BAD_CURSOR', 'PAGE_TOO_LARGE'];

function failureOf({ message, extensions }: GraphQLError): Failure {
  if (MISUSED.includes(extensions['code'])) return new UsageFailure(nameOptions(message));
  return new Failure(`The catalogue could not answer: ${message}`);
}
