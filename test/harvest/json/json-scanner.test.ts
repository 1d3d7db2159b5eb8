import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonEvent, writePath } from '../../../src/harvest/json/json-event.js';
import { JsonScanner } from '../../../src/harvest/json/json-scanner.js';

const LIMITS = { charactersPerValue: 1000, levelsPerValue: 5 };

/** Looks for the elements of a list at the root or at "list". */
function scan(text: string, pieces = text.length): JsonEvent[] {
  const scanner = new JsonScanner((path, kind) => {
    const isList = path.length === 0 || (path.length === 1 && path[0] === 'list');
    if (isList && kind !== 'SCALAR') return 'DESCEND';
    return path[0] === 'skipped' ? 'SKIP' : 'TAKE';
  }, LIMITS);
  const events: JsonEvent[] = [];
  for (let at = 0; at < text.length; at += pieces)
    events.push(...scanner.scan(text.slice(at, at + pieces)));
  return [...events, ...scanner.end()];
}

function told(text: string, pieces?: number): string[] {
  return scan(text, pieces).map((event) => {
    if ('what' in event) return `${event.kind} ${event.what}`;
    return `${event.kind} ${writePath(event.path)}${event.kind === 'VALUE' ? ` ${event.text}` : ''}`;
  });
}

describe('what is sound', () => {
  it.each([
    [
      '[1, "a,]", {"b": [2, "}"]}]',
      ['VALUE [0] 1', 'VALUE [1] "a,]"', 'VALUE [2] {"b": [2, "}"]}', 'CLOSED '],
    ],
    [
      '{"list": [{}, []], "skipped": [1], "x": null}',
      ['VALUE list[0] {}', 'VALUE list[1] []', 'CLOSED list', 'VALUE x null', 'CLOSED '],
    ],
    ['{"a\\"b": "c\\\\"}', ['VALUE a"b "c\\\\"', 'CLOSED ']],
    [' 12 ', ['VALUE  12']],
    ['true', ['VALUE  true']],
    ['[]', ['CLOSED ']],
  ])('is found in %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what is not', () => {
  it.each([
    ['', ['BREAK It is empty (line 1, character 1)']],
    ['[1,\n{"a": "b', ['VALUE [0] 1', 'BREAK It breaks off (line 2, character 13)']],
    ['<html>', ['BREAK It is not JSON (line 1, character 1)']],
    [
      '[1, 2,]',
      ['VALUE [0] 1', 'VALUE [1] 2', 'FLAW A comma too many (line 1, character 7)', 'CLOSED '],
    ],
    [
      '[1,, 2]',
      ['VALUE [0] 1', 'FLAW A comma too many (line 1, character 4)', 'VALUE [1] 2', 'CLOSED '],
    ],
    [
      '[{} {}]',
      ['VALUE [0] {}', 'FLAW A comma is missing (line 1, character 5)', 'VALUE [1] {}', 'CLOSED '],
    ],
    ['{"a": 1,}', ['VALUE a 1', 'FLAW A comma too many (line 1, character 9)', 'CLOSED ']],
    ['{a: 1}', ['BREAK A key without quotation marks (line 1, character 2)']],
    ['{"a" 1}', ['BREAK No colon after a key (line 1, character 6)']],
    [
      '[1] [2]',
      ['VALUE [0] 1', 'CLOSED ', 'FLAW There is more after its end (line 1, character 5)'],
    ],
    ['[[[[[[[1]]]]]], 2]', ['TOO_MUCH [0]', 'VALUE [1] 2', 'CLOSED ']],
    [`["${'x'.repeat(2000)}", 2]`, ['TOO_MUCH [0]', 'VALUE [1] 2', 'CLOSED ']],
  ])('is told of %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

it('finds the same, however the text is cut', () => {
  const sound = fc.json({ maxDepth: 4 });
  const broken = fc.tuple(sound, fc.nat(), fc.string({ maxLength: 3 })).map(([text, at, put]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place + 1);
  });
  fc.assert(
    fc.property(fc.oneof(sound, broken), fc.integer({ min: 1, max: 7 }), (text, pieces) => {
      expect(told(text, pieces)).toEqual(told(text));
    }),
  );
});

it('finds in any list what JSON.parse finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue({ maxDepth: 2 })),
      fc.integer({ min: 1, max: 7 }),
      (list, pieces) => {
        const values = scan(JSON.stringify(list), pieces).filter(({ kind }) => kind === 'VALUE');
        expect(
          values.map((event) => (event.kind === 'VALUE' ? JSON.parse(event.text) : null)),
        ).toEqual(JSON.parse(JSON.stringify(list)));
      },
    ),
  );
});
