import { describe, expect, it } from 'vitest';
import { backOffMs, retryAfterMs } from '../../../src/harvest/fetch/pause.js';

const NOW = Date.parse('2026-03-01T12:00:00Z');

describe('the header Retry-After', () => {
  it.each([
    [undefined, 0],
    ['', 0],
    ['0', 0],
    [' 120 ', 120_000],
    ['Sun, 01 Mar 2026 12:01:30 GMT', 90_000],
    ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
    ['soon', 0],
    ['-5', 0],
    ['1e3', 0],
  ])('%j asks for %i ms', (header, ms) => {
    expect(retryAfterMs(header, NOW)).toBe(ms);
  });
});

describe('the pause before a further try', () => {
  it.each([
    [1, 0, 1_000],
    [1, 0.5, 1_500],
    [1, 1, 2_000],
    [2, 1, 4_000],
    [3, 0, 4_000],
    [3, 1, 8_000],
  ])('after %i tries, with chance %f, is %i ms', (tries, random, ms) => {
    expect(backOffMs(2_000, tries, random)).toBe(ms);
  });
});
