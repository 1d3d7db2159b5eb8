import type { Progress } from '../../harvest/run/read-into-stage.js';

/** Tells how far a run is: in one line of a terminal, or in a line every few seconds where there is none. */
export class ProgressLine {
  #toldAtMs: number;
  #isOnLine = false;

  constructor(
    private readonly name: string,
    private readonly stream: NodeJS.WriteStream = process.stderr,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#toldAtMs = now();
  }

  tell(progress: Progress): void {
    const everyMs = this.stream.isTTY ? 100 : 5_000;
    if (this.now() - this.#toldAtMs < everyMs) return;
    this.#toldAtMs = this.now();
    const text = `${this.name}: ${describe(progress)}`;
    if (this.stream.isTTY) this.stream.write(`\r\x1b[2K${text}`);
    else this.stream.write(`${text}\n`);
    this.#isOnLine = this.stream.isTTY;
  }

  /** Clears the line for what comes after it. */
  end(): void {
    if (this.#isOnLine) this.stream.write('\r\x1b[2K');
    this.#isOnLine = false;
  }
}

function describe({ found, rejected, total }: Progress): string {
  const of = total === null ? '' : ` of ${total.toLocaleString('en-GB')}`;
  const bad = rejected > 0 ? `, ${rejected.toLocaleString('en-GB')} rejected` : '';
  return `${found.toLocaleString('en-GB')}${of} datasets read${bad}`;
}
