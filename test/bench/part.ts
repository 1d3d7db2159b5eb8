import type { CatalogueSizes } from '../support/generated-catalogue/sizes.js';

/** One subject of the bench; each has a file of its own. */
export interface Part {
  readonly name: string;
  /** Takes so long that it is measured only when it is named. */
  readonly isLong?: boolean;
  /** Gives its tables one by one, so that an interrupted bench has printed what it has. */
  readonly measure: (settings: BenchSettings) => AsyncGenerator<Table>;
}

export interface BenchSettings {
  /** Smaller samples: the whole bench in less than two minutes. */
  readonly isQuick: boolean;
  /** Tells on standard error what is being measured. */
  readonly report: (line: string) => void;
  /** Of the catalogue that is generated for queries. */
  readonly sizes: CatalogueSizes;
  /** A folder where generated catalogues stay for the next time. */
  readonly keep: string | undefined;
  /** Only these requests of the queries, by name; all when empty. */
  readonly requests: readonly string[];
  /** What has to be stopped when the bench is interrupted. */
  readonly whenInterrupted: (stop: () => Promise<void>) => void;
}

export interface Table {
  readonly title: string;
  /** Column names are the keys of the first row. */
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  readonly note?: string;
}
