import { describe, expect, it } from 'vitest';
import { nameOptions } from '../../src/commands/name-options.js';

describe('nameOptions', () => {
  it.each([
    [
      '"input.minSize" is 6, more than "maxSize", which is 5.',
      '--min-size is 6, more than --max-size, which is 5.',
    ],
    [
      '"input.mustInclude" names Lyon, which is in none of the "countries".',
      '--must-include names Lyon, which is in none of the --country.',
    ],
    ['"filter.maxMissing" is -1; it takes 0 or more.', '--max-missing is -1; it takes 0 or more.'],
  ])('puts options in the place of fields: %s', (message, words) => {
    expect(nameOptions(message)).toBe(words);
  });

  it('leaves other quoted words alone', () => {
    const message = '"x" is no cursor. Pass "endCursor" of "network".';

    expect(nameOptions(message)).toBe(message);
  });
});
