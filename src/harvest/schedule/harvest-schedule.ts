import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, sql } from '../../database/database.js';
import type { Harvester } from '../harvester.js';
import type { HarvestOutcome } from '../run/run-harvest.js';

export interface HarvestScheduleOptions {
  /** What to harvest with at the moment; undefined while the database is away. */
  readonly harvester: () => Harvester | undefined;
  readonly log: { info(text: string): void; warn(text: string): void };
  /** From 0 up to 1, spreads the runs of many sources. */
  readonly random: () => number;
}

/**
 * Harvests sources when they are due, one after the other. Of several processes on one database one takes each: who
 * claims a source moves its next run on.
 */
export class HarvestSchedule {
  readonly #stopping = new AbortController();
  #looking: Promise<void> | undefined;

  constructor(private readonly options: HarvestScheduleOptions) {}

  start(): void {
    this.#looking = this.#keepLooking();
  }

  /** Breaks off a run that is under way; it changes nothing. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#looking;
  }

  /** Harvests all sources that are due now. */
  async look(): Promise<void> {
    for (let name = await this.#claim(); name !== null; name = await this.#claim()) {
      await this.#harvest(name);
    }
  }

  async #keepLooking(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await sleep(LOOK_EVERY_MS, undefined, { signal, ref: false }).catch(() => {});
      if (!signal.aborted)
        await this.look().catch((error: unknown) => this.#warn('Sources', error));
    }
  }

  async #claim(): Promise<string | null> {
    const harvester = this.options.harvester();
    if (!harvester || this.#stopping.signal.aborted) return null;
    return claimDue(harvester.database, this.options.random());
  }

  async #harvest(name: string): Promise<void> {
    const harvester = this.options.harvester();
    if (!harvester) return;
    try {
      // With the readers of every kind of catalogue: most servers never need them, or long after the start.
      const { harvestSource } = await import('../run/run-harvest.js');
      this.#tell(name, await harvestSource(harvester, name, usually(this.#stopping.signal)));
    } catch (error) {
      this.#warn(name, error);
    }
  }

  #tell(name: string, outcome: HarvestOutcome): void {
    const { log } = this.options;
    if (!outcome.ok) return log.warn(`${name} was not harvested: ${outcome.message}`);
    const { status, failure, added, changed, withdrawn } = outcome.run;
    if (failure !== null) return log.warn(`${name} was harvested: ${status}. ${failure}`);
    log.info(`${name} was harvested: ${added} added, ${changed} changed, ${withdrawn} withdrawn`);
  }

  #warn(name: string, error: unknown): void {
    const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
    this.options.log.warn(`${name} could not be harvested (${why})`);
  }
}

const LOOK_EVERY_MS = 15_000;

const usually = (signal: AbortSignal) => ({
  preview: false,
  force: false,
  acceptLoss: false,
  signal,
  onProgress: () => {},
});

/** The source that is due the longest; its next run comes a tenth sooner or later than told. */
async function claimDue(database: Database, random: number): Promise<string | null> {
  const [claimed] = await database.rows<{ name: string }>(sql`
    update harvest_source held
    set due_at = now() + make_interval(secs => held.every_seconds * ${0.9 + random * 0.2}::float8)
    from source
    where source.id = held.source_id and held.source_id = (
      select source_id from harvest_source where due_at <= now() and every_seconds is not null
      order by due_at limit 1 for update skip locked)
    returning source.slug as name`);
  return claimed?.name ?? null;
}
