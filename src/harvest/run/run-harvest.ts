import { type Database, sql } from '../../database/database.js';
import { inTurnIfFree } from '../../database/turn.js';
import { adapters } from '../adapters.js';
import { countryOfAddress } from '../gazetteer/country-of-address.js';
import { readGazetteer } from '../gazetteer/read-gazetteer.js';
import type { Validators } from '../fetch/fetcher.js';
import type { Harvester } from '../harvester.js';
import { createKindFinder } from '../kinds/find-kinds.js';
import { readKinds } from '../kinds/read-kinds.js';
import type { HarvestProblem } from '../problem.js';
import type { SourceQuality } from '../quality/quality-summary.js';
import { prepareRecord } from '../record/prepare-record.js';
import type { StatedDataset } from '../stated-dataset.js';
import { type StoredSource, readSource } from '../store/read-source.js';
import { inBoundedMemory } from './bounded-memory.js';
import { judgeRun } from './judge-run.js';
import { storeProblems } from './problem-log.js';
import { publishRun } from './publish-run.js';
import { readCatalogue } from './read-catalogue.js';
import { type Progress, type StagedCatalogue, readIntoStage } from './read-into-stage.js';
import { NOTHING, type RunResult, beginRun, endRun } from './stored-run.js';

export interface HarvestOptions {
  /** Says what would change, and writes nothing. */
  readonly preview: boolean;
  /** Reads the source even when its server says that nothing is new. */
  readonly force: boolean;
  /** Publishes even when more is gone than the source may lose. */
  readonly acceptLoss: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

export type HarvestOutcome =
  | { readonly ok: true; readonly run: RunResult; readonly problems: readonly HarvestProblem[] }
  | { readonly ok: false; readonly code: 'NOT_FOUND' | 'BUSY'; readonly message: string };

/** Harvests a source: reads all of it, and publishes it at once if it is fit to be. */
export async function harvestSource(
  harvester: Harvester,
  name: string,
  options: HarvestOptions,
): Promise<HarvestOutcome> {
  const source = await readSource(harvester.database, name);
  if (!source) {
    const message = `No source has the name "${name}". \`hansa harvest list\` shows them.`;
    return { ok: false, code: 'NOT_FOUND', message };
  }
  const outcome = await inTurnIfFree(harvester.database, turnOf(source), () =>
    inBoundedMemory(() =>
      options.preview ? preview(harvester, source, options) : run(harvester, source, options),
    ),
  );
  await harvester.onWritten();
  return outcome ?? { ok: false, code: 'BUSY', message: `"${name}" is being harvested already.` };
}

/** One run of a source at a time, whichever process is at it. */
export const turnOf = ({ id }: StoredSource) => ({ lock: TURNS + id });

/** Above the numbers of other work. */
const TURNS = 7_242_000_000;

type Ended = HarvestOutcome & { ok: true };

const run = async (
  harvester: Harvester,
  source: StoredSource,
  options: HarvestOptions,
): Promise<Ended> => {
  const runId = await beginRun(harvester.database, source.id);
  try {
    return await new Run(harvester, source, { ...options, runId }).go();
  } catch (error) {
    await endRun(harvester.database, runId, failed('INTERNAL', 'Hansa made a mistake.')).catch(
      () => {},
    );
    throw error;
  }
};

/** The same in one transaction that is taken back. */
async function preview(
  harvester: Harvester,
  source: StoredSource,
  options: HarvestOptions,
): Promise<Ended> {
  let ended: Ended | undefined;
  await harvester.database
    .transaction(async (database) => {
      const runId = await beginRun(database, source.id);
      ended = await new Run({ ...harvester, database }, source, { ...options, runId }).go();
      throw TAKEN_BACK;
    })
    .catch((error: unknown) => {
      if (error !== TAKEN_BACK) throw error;
    });
  return ended as Ended;
}

const TAKEN_BACK = new Error('a preview is taken back');

class Run {
  constructor(
    private readonly harvester: Harvester,
    private readonly source: StoredSource,
    private readonly options: HarvestOptions & { readonly runId: number },
  ) {}

  async go(): Promise<Ended> {
    const staged = await this.#read();
    if (staged.kind === 'NOT_MODIFIED') return this.#end({ ...NOTHING, status: 'UNCHANGED' });
    if (staged.kind === 'FAILED') return this.#end(failed(staged.code, staged.message));
    return this.#publish(staged);
  }

  async #read() {
    const { harvester, source, options } = this;
    const events = readCatalogue({
      adapter: adapters[source.protocol],
      address: source.url,
      fetcher: harvester.fetcherFor(source),
      validators: options.force ? null : source.validators,
      signal: options.signal,
    });
    return readIntoStage(events, {
      database: harvester.database,
      runId: options.runId,
      prepare: await this.#preparation(),
      onProgress: options.onProgress,
    });
  }

  async #preparation() {
    const { database } = this.harvester;
    const gazetteer = await readGazetteer(database);
    const findKinds = createKindFinder(await readKinds(database));
    const { name, url, city, cityCountry } = this.source;
    const source = { name, city, country: cityCountry ?? countryOfAddress(url) };
    return (stated: StatedDataset) => prepareRecord(stated, { source, gazetteer, findKinds });
  }

  async #publish(staged: StagedCatalogue): Promise<Ended> {
    const judgement = judgeRun({
      ...(await this.#count()),
      rejected: staged.problems.rejected,
      total: staged.total,
      isBroken: staged.isBroken,
      mostLoss: this.source.mostLoss,
      acceptsLoss: this.options.acceptLoss,
    });
    const met = {
      found: staged.found,
      rejected: staged.problems.rejected,
      problemCount: staged.problems.total,
    };
    if (judgement.verdict === 'FAIL') {
      return this.#end({ ...failed(judgement.code, judgement.message), ...met }, staged);
    }
    return this.#inTransaction(async (database) => {
      const withdraws = judgement.verdict === 'PUBLISH';
      const { sourceId, runId } = { sourceId: this.source.id, runId: this.options.runId };
      const counts = await publishRun(database, { sourceId, runId, withdraws });
      const wrote = counts.added + counts.changed + counts.revived + counts.withdrawn > 0;
      const status = withdraws ? (wrote ? 'PUBLISHED' : 'UNCHANGED') : 'PARTIAL';
      const failure = withdraws ? {} : { failureCode: judgement.code, failure: judgement.message };
      await staged.unmapped.store(database, sourceId);
      await keepFindings(database, sourceId, {
        validators: withdraws ? staged.validators : null,
        quality: staged.quality.read(),
      });
      return this.#end({ ...NOTHING, ...met, ...counts, ...failure, status }, staged, database);
    });
  }

  async #count() {
    const { database } = this.harvester;
    const [counts] = await database.rows<{ staged: number; live: number; missing: number }>(sql`
      select (select count(*) from harvest_staged
          where run_id = ${this.options.runId} and content is not null)::int as staged,
        count(*)::int as live,
        count(*) filter (where not exists (select from harvest_staged met
          where met.run_id = ${this.options.runId} and met.identifier = held.identifier))::int as missing
      from harvest_record held where source_id = ${this.source.id} and withdrawn_at is null`);
    return counts as { staged: number; live: number; missing: number };
  }

  #inTransaction<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
    const { database } = this.harvester;
    return this.options.preview ? work(database) : database.transaction(work);
  }

  async #end(
    result: RunResult,
    staged?: StagedCatalogue,
    database = this.harvester.database,
  ): Promise<Ended> {
    const problems = staged?.problems.kept ?? [];
    await storeProblems(database, this.options.runId, problems);
    await endRun(database, this.options.runId, result);
    return { ok: true, run: result, problems };
  }
}

const failed = (code: string, message: string): RunResult => ({
  ...NOTHING,
  status: code === 'INTERRUPTED' ? 'INTERRUPTED' : 'FAILED',
  failureCode: code,
  failure: message,
});

interface Findings {
  readonly validators: Validators | null;
  readonly quality: SourceQuality;
}

const keepFindings = (
  database: Database,
  sourceId: number,
  { validators, quality }: Findings,
): Promise<unknown> =>
  database.rows(sql`
    update harvest_source set validators = ${validators && JSON.stringify(validators)}::jsonb,
      quality = ${JSON.stringify(quality)}::jsonb
    where source_id = ${sourceId}`);
