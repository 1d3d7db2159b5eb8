import { describe, expect, it } from 'vitest';
import { widthOf, wrapText } from '../../src/commands/wrap-text.js';

describe('wrapText', () => {
  it('breaks between words, at the last place that fits', () => {
    expect(wrapText('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });

  it('leaves a word whole that is longer than a line', () => {
    expect(wrapText('an internationalisation', 5)).toEqual(['an', 'internationalisation']);
  });

  it('gives one empty line for no words', () => {
    expect(wrapText(' ', 5)).toEqual(['']);
  });
});

describe('widthOf', () => {
  it.each(['Gijón', 'Gijo\u0301n', 'Κορώνη'.slice(0, 5)])(
    'counts letters, not code units: %s',
    (text) => {
      expect(widthOf(text)).toBe(5);
    },
  );
});
