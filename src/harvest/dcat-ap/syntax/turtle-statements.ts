/** A statement of a Turtle document, as its place in a text. */
export interface StatementSpan {
  readonly start: number;
  readonly end: number;
  /** Where its semicolons are that stand outside of brackets. */
  readonly semicolons: readonly number[];
  /** A declaration of a prefix or base that lacks its dot. */
  readonly lacksDot: boolean;
}

/**
 * The whole statements at the start of a text, told by what ends them and not by what they mean: so the end of a broken
 * one is found too. What stands behind the last is unfinished.
 */
export function* findStatements(text: string, isAtEnd: boolean): Generator<StatementSpan> {
  let start = 0;
  for (;;) {
    start = skip(TRIVIA, text, start);
    const span = findDirective(text, start) ?? findStatement(text, start);
    // A declaration at the very end may get its dot with the next piece.
    if (span === null || (!isAtEnd && span.end === text.length)) return;
    yield span;
    start = span.end;
  }
}

const DIRECTIVE = /(?:(@)?(?:prefix\s+[^\s:<]*:|base)\s*<[^<>\s]*>)(?:\s*\.(?!\S*:))?/iy;

function findDirective(text: string, start: number): StatementSpan | null {
  DIRECTIVE.lastIndex = start;
  const match = DIRECTIVE.exec(text);
  if (match === null) return null;
  const lacksDot = match[1] !== undefined && !match[0].endsWith('.');
  return { start, end: start + match[0].length, semicolons: [], lacksDot };
}

/**
 * Whatever may hold a dot that ends nothing, or else a mark that counts. A text that ends with the end of what there is
 * (the groups) is not whole yet; a short one without its closing quotation mark ends with its line.
 */
const TOKEN = new RegExp(
  [
    /<[^<>\n]*>/,
    /"""[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"""|("""|""$)/,
    /'''[^'\\]*(?:(?:\\.|'(?!''))[^'\\]*)*'''|('''|''$)/,
    /"[^"\\\n\r]*(?:\\.[^"\\\n\r]*)*(?:["\n\r]|(\\?$))/,
    /'[^'\\\n\r]*(?:\\.[^'\\\n\r]*)*(?:['\n\r]|(\\?$))/,
    /#[^\n\r]*/,
    /[.;{}[\]()]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'sy',
);
const TRIVIA = /\s*(?:#[^\n]*(?:\n\s*|$))*/y;
const UNTIL_TOKEN = /[^<"'#.;{}[\]()]*/y;

function findStatement(text: string, start: number): StatementSpan | null {
  const semicolons: number[] = [];
  const depths = { braces: 0, brackets: 0, isGraph: false };
  for (
    let at = skip(UNTIL_TOKEN, text, start);
    at < text.length;
    at = skip(UNTIL_TOKEN, text, at)
  ) {
    const token = tokenAt(text, at);
    if (token === null) return null;
    at += token.length;
    if (isEnd(token, text.charAt(at), depths)) {
      return { start, end: at, semicolons: depths.isGraph ? [] : semicolons, lacksDot: false };
    }
    if (token === ';' && depths.brackets === 0) semicolons.push(at - 1);
  }
  return null;
}

function tokenAt(text: string, at: number): string | null {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  if (match !== null && match.slice(1).some((unfinished) => unfinished !== undefined)) return null;
  return match?.[0] ?? text.charAt(at);
}

/** Where what a pattern skips ends; the pattern may match nothing. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

const isOpening = (token: string): boolean => token === '[' || token === '(';
const isClosing = (token: string): boolean => token === ']' || token === ')';

interface Depths {
  braces: number;
  brackets: number;
  /** Whether braces were opened: a named graph, of several statements. */
  isGraph: boolean;
}

/** Square brackets do not hold a statement together, as no dot may stand in them: so one left open does no more harm. */
function isEnd(token: string, next: string, depths: Depths): boolean {
  if (isOpening(token)) depths.brackets++;
  if (isClosing(token)) depths.brackets = Math.max(0, depths.brackets - 1);
  if (token === '{') {
    depths.braces++;
    depths.isGraph = true;
  }
  if (token === '}') return --depths.braces <= 0;
  return token === '.' && depths.braces === 0 && /^(?:[\s<#@[_]|$)/.test(next);
}
