import type { Task } from '../feature-sets.js';
import type { Scorer } from '../rank.js';

/** A known method to compare with, with the settings that are tried for it. */
export interface Baseline {
  readonly name: string;
  readonly settings: readonly number[];
  /** What the setting is: "neighbours". */
  readonly setting: string;
  readonly prepare: (task: Task, setting: number) => Scorer;
}
