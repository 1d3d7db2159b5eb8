import { isDeepStrictEqual } from 'node:util';
import type { Database } from '../../../database/database.js';
import { inTurn, inTurnIfFree } from '../../../database/turn.js';
import type { Facts } from '../../../matching/facts.js';
import type { WeightsFit } from '../../../matching/fit-weights.js';
import { readSnapshot } from '../facts-reader.js';
import type { ModelInUse } from './model-in-use.js';
import { type StoredModel, writeModel } from './stored-model.js';

export interface FitRequest {
  /** Where the fit runs: here, or in a thread of its own. */
  readonly fit: (facts: Facts, signal?: AbortSignal) => Promise<WeightsFit> | WeightsFit;
  /** Breaks the fit off; nothing is written then. */
  readonly signal?: AbortSignal;
  /** Hears what happens, a line each. */
  readonly report?: (line: string) => void;
}

/** What a fit gave, and what it started from. */
export interface Trial {
  /** Of the facts. */
  readonly revision: number;
  readonly before: ModelInUse;
  readonly fit: WeightsFit;
}

export interface FitOutcome extends Trial {
  /** The version that holds the fit. */
  readonly version: number;
  /** False when that version held it already. */
  readonly isNew: boolean;
}

/** Any number but those of preparing and loading. */
const fitLock = 7_241_300;

/** Fits the weights on the facts of this moment, and writes nothing. */
export async function tryFit(
  database: Database,
  { fit, signal, report = () => {} }: FitRequest,
): Promise<Trial> {
  const { revision, facts, model } = await readSnapshot(database);
  report(`Fitting the weights of the matching to what ${inWords(facts)} …`);
  return { revision, before: model, fit: await fit(facts, signal) };
}

/** Fits the weights and stores them as a new version, unless the newest holds the same; one process at a time. */
export function fitModel(database: Database, request: FitRequest): Promise<FitOutcome> {
  const onWait = () => request.report?.('Waiting for another Hansa that fits the weights');
  return inTurn(database, { lock: fitLock, onWait }, async () =>
    keep(database, await tryFit(database, request)),
  );
}

/** The same; null when another process is at it. */
export function fitModelIfFree(
  database: Database,
  request: FitRequest,
): Promise<FitOutcome | null> {
  return inTurnIfFree(database, { lock: fitLock }, async () =>
    keep(database, await tryFit(database, request)),
  );
}

async function keep(database: Database, trial: Trial): Promise<FitOutcome> {
  const { stored } = trial.before;
  if (stored && holds(stored, trial.fit)) {
    return { ...trial, version: stored.version, isNew: false };
  }
  return {
    ...trial,
    version: await writeModel(database, trial.fit, trial.revision),
    isNew: true,
  };
}

/** Compared as JSON has it, which is how it is stored. */
function holds(stored: StoredModel, fit: WeightsFit): boolean {
  return isDeepStrictEqual(resultOf(stored), JSON.parse(JSON.stringify(resultOf(fit))));
}

function resultOf({ weights, origin, sample, fitted, prior }: WeightsFit): WeightsFit {
  return { weights, origin, sample, fitted, prior };
}

function inWords({ cities, implementations, useCases }: Facts): string {
  return `${cities.length} cities do with ${useCases.length} use cases (${implementations.length} implementations)`;
}
