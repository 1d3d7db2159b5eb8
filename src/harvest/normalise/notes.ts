import type { HarvestProblem, HarvestProblemCode } from '../problem.js';

/** A value of a source that no vocabulary knows. */
export interface UnmappedValue {
  readonly field: string;
  readonly value: string;
}

/** What is worth telling the source about one record, gathered while it is normalised. */
export class Notes {
  readonly problems: HarvestProblem[] = [];
  readonly unmapped: UnmappedValue[] = [];

  constructor(private readonly record: string) {}

  /** The record is kept, without the value or with it mended. */
  kept(
    code: HarvestProblemCode,
    field: string,
    said: { found: string | null; accepted: string },
  ): void {
    this.add(code, 'KEPT', { field, ...said });
  }

  rejected(
    code: HarvestProblemCode,
    field: string,
    said: { found: string | null; accepted: string },
  ): void {
    this.add(code, 'REJECTED', { field, ...said });
  }

  addUnmapped(field: string, value: string): void {
    this.unmapped.push({
      field: field.replace(/\[\d+\]/g, ''),
      value: value.slice(0, LONGEST_FOUND),
    });
  }

  private add(
    code: HarvestProblemCode,
    outcome: HarvestProblem['outcome'],
    { field, found, accepted }: { field: string; found: string | null; accepted: string },
  ): void {
    const shown = found === null ? null : found.slice(0, LONGEST_FOUND).toWellFormed();
    this.problems.push({ code, outcome, record: this.record, field, found: shown, accepted });
  }
}

/** In characters. */
const LONGEST_FOUND = 200;
