import { expect, it } from 'vitest';
import { ProgressLine } from '../../../src/commands/harvest/progress-line.js';

function line(isTTY: boolean) {
  let written = '';
  let nowMs = 0;
  const stream = { isTTY, write: (text: string) => (written += text) !== '' };
  return {
    progress: new ProgressLine('port', stream as NodeJS.WriteStream, () => nowMs),
    after: (ms: number) => (nowMs += ms),
    written: () => written,
  };
}

const state = (found: number, total: number | null = null) => ({ found, rejected: 0, total });

it('is one line of a terminal, which is gone at the end', () => {
  const { progress, after, written } = line(true);
  progress.tell(state(1));
  after(100);
  progress.tell({ found: 1_200, rejected: 3, total: 5_000 });
  after(50);
  progress.tell(state(1_300));
  progress.end();
  expect(written()).toBe('\r\u001B[2Kport: 1,200 of 5,000 datasets read, 3 rejected\r\u001B[2K');
});

it('is a line every few seconds where there is no terminal', () => {
  const { progress, after, written } = line(false);
  for (const found of [1, 2, 3]) {
    after(2_500);
    progress.tell(state(found));
  }
  progress.end();
  expect(written()).toBe('port: 2 datasets read\n');
});
