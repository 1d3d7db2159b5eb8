import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StateReport } from '../../../src/database/replicas/state-report.js';

let lines: string[];
let report: StateReport;

beforeEach(() => {
  vi.useFakeTimers();
  lines = [];
  const url = 'postgres://hansa:secret@db-2.example.org/hansa';
  report = new StateReport(url, (line) => lines.push(line));
});
afterEach(() => void vi.useRealTimers());

it('tells each change once, with the address and without the password', () => {
  report.tell('AWAY', new Error('it is no standby'));
  report.tell('AWAY', new Error('the connection is lost'));
  report.tell('READY', '');
  report.tell('READY', '');

  expect(lines).toEqual([
    'The replica db-2.example.org:5432/hansa is away (it is no standby); it is asked for nothing until it is back',
    'The replica db-2.example.org:5432/hansa answers reads',
  ]);
});

it('says nothing of one that is behind for a moment after each write', () => {
  report.tell('READY', '');
  for (let write = 0; write < 10; write += 1) {
    report.tell('BEHIND', 'revision 1 of 2');
    vi.advanceTimersByTime(4_000);
    report.tell('READY', '');
  }

  expect(lines).toHaveLength(1);
});

it('tells of one that stays behind, how far, and that it has caught up', () => {
  report.tell('READY', '');
  report.tell('BEHIND', 'revision 1 of 2');
  vi.advanceTimersByTime(5_000);
  report.tell('BEHIND', 'revision 1 of 3');
  report.tell('READY', '');

  expect(lines[1]).toMatch(/is behind \(revision 1 of 3\)/);
  expect(lines[2]).toMatch(/answers reads$/);
});

it('tells the first cause where several addresses of one host fail', () => {
  report.tell('AWAY', new AggregateError([new Error('connect ECONNREFUSED ::1'), new Error('…')]));

  expect(lines).toEqual([expect.stringContaining('(connect ECONNREFUSED ::1)')]);
});
