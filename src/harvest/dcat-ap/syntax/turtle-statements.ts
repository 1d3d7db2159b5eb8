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
    const span = findDirective(text, start) ?? findStatement(text, start);
    // A declaration at the very end may get its dot with the next piece.
    if (span === null || (!isAtEnd && span.end === text.length)) return;
    yield span;
    start = span.end;
  }
}

const DIRECTIVE =
  /(?:\s|#[^\n]*\n)*(?:(@)?(?:prefix\s+[^\s:<]*:|base)\s*<[^<>\s]*>)(?:\s*\.(?!\S*:))?/iy;

function findDirective(text: string, start: number): StatementSpan | null {
  DIRECTIVE.lastIndex = start;
  const match = DIRECTIVE.exec(text);
  if (match === null) return null;
  const lacksDot = match[1] !== undefined && !match[0].endsWith('.');
  return { start, end: start + match[0].length, semicolons: [], lacksDot };
}

/** Whatever may hold a dot that ends nothing; then the marks that count. */
const TOKEN =
  /<[^<>\n]*>|"""(?:[^"\\]|\\.|"(?!""))*"""|'''(?:[^'\\]|\\.|'(?!''))*'''|("""|''')|"(?:[^"\\\n\r]|\\.)*["\n\r]|'(?:[^'\\\n\r]|\\.)*['\n\r]|#[^\n\r]*|[.;{}[\]()]/gsy;
const UNTIL_TOKEN = /[^<"'#.;{}[\]()]*/gy;

function findStatement(text: string, start: number): StatementSpan | null {
  const semicolons: number[] = [];
  const depths = { braces: 0, brackets: 0, isGraph: false };
  for (let at = skip(text, start); at < text.length; at = skip(text, at)) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    // A long text that is not closed: whatever follows is part of it.
    if (match?.[1] !== undefined) return null;
    const token = match?.[0] ?? text.charAt(at);
    at += token.length;
    if (isEnd(token, text.charAt(at), depths)) {
      return { start, end: at, semicolons: depths.isGraph ? [] : semicolons, lacksDot: false };
    }
    if (token === ';' && depths.brackets === 0) semicolons.push(at - 1);
  }
  return null;
}

function skip(text: string, at: number): number {
  UNTIL_TOKEN.lastIndex = at;
  UNTIL_TOKEN.exec(text);
  return UNTIL_TOKEN.lastIndex;
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
