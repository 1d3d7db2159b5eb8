import { type ExecutionResult, execute } from 'graphql';
import { isCatalogueEmpty } from '../seed/seed-catalogue.js';
import { Failure } from '../server/failure.js';
import type { OpenDatabase } from '../server/open-database.js';
import { createSchema } from '../server/schema.js';
import { catalogueContext } from '../server/server-context.js';
import { findCity } from './find-city.js';
import { findThemes } from './find-themes.js';
import { OpportunitiesDocument, type OpportunitiesQuery } from './generated/graphql.js';
import { describeOpportunities } from './opportunities-table.js';
import { prepareCatalogue } from './prepare-catalogue.js';
import { columns, notice, paint, print } from './terminal.js';
import { withDatabase } from './with-database.js';

export interface OpportunitiesOptions {
  theme?: string[];
  first: number;
  json?: boolean;
}

type Answer = ExecutionResult<OpportunitiesQuery>;

export async function runOpportunities(city: string, options: OpportunitiesOptions): Promise<void> {
  const answer = await withDatabase(prepareCatalogue(notice), (open) => ask(open, city, options));
  const [error] = answer.errors ?? [];
  if (options.json) print(JSON.stringify(answer, null, 2));
  if (error) throw new Failure(`The catalogue could not answer: ${error.message}`);
  if (!options.json && answer.data?.city) {
    print(describeOpportunities(answer.data.city, { columns: columns(), paint }));
  }
}

/** The same question that anybody can send to the server. */
async function ask(
  open: OpenDatabase,
  text: string,
  { theme = [], first }: OpportunitiesOptions,
): Promise<Answer> {
  const { database } = open;
  if (await isCatalogueEmpty(database)) {
    throw new Failure('The catalogue is empty. Load the starting catalogue: `hansa seed`.');
  }
  const { slug } = await findCity(database, text);
  const themes = theme.length > 0 ? await findThemes(database, theme) : null;
  const answer = await execute({
    schema: await createSchema(),
    document: OpportunitiesDocument,
    contextValue: catalogueContext(open),
    variableValues: { slug, first, filter: { themes } },
  });
  return answer as Answer;
}
