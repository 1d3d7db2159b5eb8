const token =
  /[ \t\n\r]*(?:(?<mark>[{}[\]:,])|(?<string>"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?<plain>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** What may come next: a value, its end, or a part of the object or list around it. */
type Expectation = 'value' | 'first item' | 'first name' | 'name' | 'colon' | 'next';

/** Offset of the first character that makes a text no JSON; its length when something is missing at the end. */
export function findJsonError(text: string): number {
  const open: string[] = [];
  let expected: Expectation = 'value';
  token.lastIndex = 0;
  for (;;) {
    const start = token.lastIndex;
    const found = token.exec(text);
    const next = found && follow(found, expected, open);
    if (!next) return start + (/^[ \t\n\r]*/.exec(text.slice(start))?.[0].length ?? 0);
    expected = next;
  }
}

function follow(found: RegExpExecArray, expected: Expectation, open: string[]): Expectation | null {
  const { mark, string } = found.groups ?? {};
  if (expected === 'colon') return mark === ':' ? 'value' : null;
  if (mark === '}' || mark === ']') return closes(mark, expected, open);
  if (mark === ',') return expected === 'next' ? afterComma(open) : null;
  if (expected === 'name' || expected === 'first name') return string === undefined ? null : 'colon';
  if (expected === 'next' || mark === ':') return null;
  if (mark === undefined) return 'next';
  open.push(mark);
  return mark === '{' ? 'first name' : 'first item';
}

function closes(mark: '}' | ']', expected: Expectation, open: string[]): Expectation | null {
  const isEmpty = expected === (mark === '}' ? 'first name' : 'first item');
  if (expected !== 'next' && !isEmpty) return null;
  return open.pop() === (mark === '}' ? '{' : '[') ? 'next' : null;
}

function afterComma(open: readonly string[]): Expectation | null {
  if (open.length === 0) return null;
  return open.at(-1) === '{' ? 'name' : 'value';
}
