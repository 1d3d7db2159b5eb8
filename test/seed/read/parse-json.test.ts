import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/seed/read/parse-json.js';

describe('a file that is no JSON', () => {
  it.each([
    ['[{"a": 1,}]', 'line 1, column 10', '}]'],
    ['[\n  {"a": x}\n]', 'line 2, column 9', 'x}'],
    ['[\n  {"a": 1}\n  {"b": 2}\n]', 'line 3, column 3', '{"b": 2}'],
    ["[{'a': 1}]", 'line 1, column 3', "'a': 1}]"],
    ['[{"a" 1}]', 'line 1, column 7', '1}]'],
    ['[1, 2', 'line 1, column 6', 'the end of the file'],
    ['[{"a": "open}]\n', 'line 1, column 8', '"open}]'],
    ['[1, 2]]', 'line 1, column 7', ']'],
    ['{"a": [1}', 'line 1, column 9', '}'],
    ['// none\n[]', 'line 1, column 1', '// none'],
    ['[01]', 'line 1, column 3', '1]'],
    ['[true, nil]', 'line 1, column 8', 'nil]'],
    ['', 'line 1, column 1', 'the end of the file'],
    [' \n', 'line 2, column 1', 'the end of the file'],
  ])('is shown where it stops being JSON: %j', (text, field, found) => {
    expect(parseJson(text).error).toMatchObject({ field, found });
  });

  it('is found to be JSON with a byte order mark, escapes and any white space', () => {
    expect(parseJson('\uFEFF [{"a":\t"\\u00e9\\"", "b": [-1.5e3, null, {}]}]\r\n').content).toEqual(
      [{ a: 'é"', b: [-1500, null, {}] }],
    );
  });
});
