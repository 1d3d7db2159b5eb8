import type { Database } from '../../database/database.js';
import type { HarvestProblem } from '../problem.js';
import type { Prepared } from '../record/prepare-record.js';
import { QualitySummary } from '../quality/quality-summary.js';
import type { StatedDataset } from '../stated-dataset.js';
import type { Validators } from '../fetch/fetcher.js';
import { ProblemLog } from './problem-log.js';
import { type Failed, type ReadingEvent } from './read-catalogue.js';
import { Stage, rejectedRecord } from './stage-records.js';
import { UnmappedValues } from './unmapped-values.js';

/** How far a run has come. */
export interface Progress {
  readonly found: number;
  readonly rejected: number;
  /** How many the source says that it has; null when it does not say. */
  readonly total: number | null;
}

export interface StagingOptions {
  readonly database: Database;
  readonly runId: number;
  readonly prepare: (stated: StatedDataset) => Prepared;
  readonly onProgress: (progress: Progress) => void;
}

/** What was met in a catalogue that was read to its end. */
export interface StagedCatalogue {
  readonly kind: 'STAGED';
  readonly found: number;
  readonly total: number | null;
  readonly repeated: number;
  readonly isBroken: boolean;
  readonly problems: ProblemLog;
  readonly unmapped: UnmappedValues;
  readonly quality: QualitySummary;
  /** Of a catalogue that is one document. */
  readonly validators: Validators | null;
}

/** Stages every record of a catalogue as it arrives; little of it is in memory at any time. */
export async function readIntoStage(
  events: AsyncIterable<ReadingEvent>,
  options: StagingOptions,
): Promise<StagedCatalogue | Failed | { readonly kind: 'NOT_MODIFIED' }> {
  const staging = new Staging(options);
  for await (const event of events) {
    if (event.kind === 'FAILED' || event.kind === 'NOT_MODIFIED') return event;
    await staging.take(event);
  }
  return staging.end();
}

type Met = Exclude<ReadingEvent, { kind: 'FAILED' | 'NOT_MODIFIED' }>;

class Staging {
  readonly #problems = new ProblemLog();
  readonly #unmapped = new UnmappedValues();
  readonly #quality = new QualitySummary();
  readonly #stage: Stage;
  readonly #validators: (Validators | null)[] = [];
  #found = 0;
  #repeated = 0;
  #total: number | null = null;

  constructor(private readonly options: StagingOptions) {
    this.#stage = new Stage(options.database, options.runId, (identifiers) =>
      this.#repeat(identifiers),
    );
  }

  async take(event: Met): Promise<void> {
    if (event.kind === 'DATASET') await this.#takeDataset(event.dataset);
    else if (event.kind === 'PROBLEM') await this.#takeProblem(event.problem);
    else if (event.kind === 'TOTAL') this.#total = event.count;
    else this.#validators.push(event.validators);
    this.options.onProgress({
      found: this.#found,
      rejected: this.#problems.rejected,
      total: this.#total,
    });
  }

  async end(): Promise<StagedCatalogue> {
    await this.#stage.flush();
    const [validators = null] = this.#validators;
    return {
      kind: 'STAGED',
      found: this.#found,
      total: this.#total,
      repeated: this.#repeated,
      isBroken: this.#problems.isBroken,
      problems: this.#problems,
      unmapped: this.#unmapped,
      quality: this.#quality,
      validators: this.#validators.length === 1 ? validators : null,
    };
  }

  async #takeDataset(stated: StatedDataset): Promise<void> {
    this.#found += 1;
    const prepared = this.options.prepare(stated);
    for (const problem of prepared.problems) this.#problems.add(problem);
    for (const value of prepared.unmapped) this.#unmapped.add(value);
    if (prepared.quality) this.#quality.add(prepared.quality);
    await this.#stage.add(prepared.record);
  }

  /** A record that its adapter rejected is there all the same: it must not be withdrawn. */
  async #takeProblem(problem: HarvestProblem): Promise<void> {
    this.#problems.add(problem);
    if (problem.outcome === 'KEPT' || problem.record === null) return;
    await this.#stage.add(rejectedRecord(problem.record));
  }

  #repeat(identifiers: readonly string[]): void {
    this.#repeated += identifiers.length;
    for (const identifier of identifiers) {
      this.#problems.add({
        code: 'IDENTIFIER_REPEATED',
        outcome: 'REJECTED',
        record: identifier,
        field: 'identifier',
        found: identifier.slice(0, 200),
        accepted: 'an identifier that no other record of the source has; the first of them is kept',
      });
    }
  }
}
