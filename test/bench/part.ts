/** One subject of the bench; each has a file of its own. */
export interface Part {
  readonly name: string;
  /** Gives its tables one by one, so that an interrupted bench has printed what it has. */
  readonly measure: (settings: BenchSettings) => AsyncGenerator<Table>;
}

export interface BenchSettings {
  /** Smaller samples: the whole bench in less than two minutes. */
  readonly isQuick: boolean;
  /** Tells on standard error what is being measured. */
  readonly report: (line: string) => void;
}

export interface Table {
  readonly title: string;
  /** Column names are the keys of the first row. */
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  readonly note?: string;
}
