import { fitInWorker } from '../catalogue/matching/model/fit-in-worker.js';
import { fitModel, type FitRequest, tryFit } from '../catalogue/matching/model/fit-model.js';
import type { Database } from '../database/database.js';
import { isCatalogueEmpty } from '../seed/is-catalogue-empty.js';
import { Failure } from '../server/failure.js';
import { describeTrial } from './match-fit-table.js';
import { prepareCatalogue } from './prepare-catalogue.js';
import { notice, paint, print } from './terminal.js';
import { withDatabase } from './with-database.js';

export interface MatchFitOptions {
  dryRun?: boolean;
}

/** Fits the weights on the catalogue, shows what came out, and stores it unless told not to. */
export async function runMatchFit({ dryRun = false }: MatchFitOptions): Promise<void> {
  const text = await withDatabase(prepareCatalogue(notice), async ({ database }, signal) => {
    if (await isCatalogueEmpty(database)) {
      throw new Failure('The catalogue is empty. Load the starting catalogue: `hansa seed`.');
    }
    const request = { fit: fitInWorker, report: notice, signal };
    return dryRun ? tryAndTell(database, request) : fitAndTell(database, request);
  });
  print(text);
}

async function tryAndTell(database: Database, request: FitRequest): Promise<string> {
  const trial = await tryFit(database, request);
  return `${describeTrial(trial, paint)}\n\nNothing was stored.`;
}

async function fitAndTell(database: Database, request: FitRequest): Promise<string> {
  const outcome = await fitModel(database, request);
  const stored = outcome.isNew
    ? `Stored as version ${outcome.version}; answers are drawn with it from now on.`
    : `Version ${outcome.version} holds the same already: nothing to store.`;
  return `${describeTrial(outcome, paint)}\n\n${stored}`;
}
