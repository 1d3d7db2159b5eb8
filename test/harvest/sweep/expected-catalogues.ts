import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HarvestProtocol } from '../../../src/harvest/adapter.js';
import type { RunStatus } from '../../../src/harvest/store/harvest-run.entity.js';

/** What comes out of a real catalogue, counted by us. */
export interface ExpectedCatalogue {
  readonly file: string;
  readonly protocol: HarvestProtocol;
  readonly status: RunStatus;
  readonly datasets: number;
  readonly distributions: number;
  readonly rejected?: number;
  readonly failureCode?: string;
  /** Outcomes and codes, each once. */
  readonly problems?: readonly string[];
  /** Datasets and distributions as a strict parser counts them, where that is not the same. */
  readonly indexed?: readonly [number, number];
  /** The reason for the difference. */
  readonly why?: string;
}

export const EXPECTED = JSON.parse(
  readFileSync(join(import.meta.dirname, 'expected-catalogues.json'), 'utf8'),
) as readonly ExpectedCatalogue[];
