import type { Paint } from './terminal.js';
import { widthOf, wrapText } from './wrap-text.js';

/** Where a text is shown. */
export interface Page {
  /** How many letters a line holds. */
  columns: number;
  paint: Paint;
}

/** The text in lines, all after so many spaces. */
export const indented = (text: string, page: Page, indent = 0): string[] =>
  wrapText(text, page.columns - indent).map((line) => ' '.repeat(indent) + line);

/** A label in its column, and the text beside it on as many lines as it takes. */
export function labelled(
  [label, text]: readonly [label: string, text: string],
  { columns, paint }: Page,
  { indent, width }: { indent: number; width: number },
): string[] {
  const lines = wrapText(text, columns - indent - width);
  return lines.map((line, place) => {
    const head = place === 0 ? label : '';
    const gap = ' '.repeat(Math.max(width - widthOf(head), 0));
    return ' '.repeat(indent) + (head && paint('cyan', head)) + gap + line;
  });
}

/** The title of an item, in bold, after what stands before it on its first line. */
export function entitled(
  [mark, title]: readonly [mark: string, title: string],
  { columns, paint }: Page,
): string[] {
  const indent = widthOf(mark) + 1;
  return wrapText(title, columns - indent).map(
    (line, place) => (place === 0 ? `${mark} ` : ' '.repeat(indent)) + paint('bold', line),
  );
}

export interface Table {
  /** Names of the columns: a text, then numbers. */
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

const GAP = 2;

/** Rows of a text and numbers: the numbers under one another, the text as wide as there is room. */
export function tabulated({ head, rows }: Table, page: Page, indent = 0): string[] {
  const [, ...names] = head;
  const widths = names.map((name, place) =>
    Math.max(widthOf(name), ...rows.map((row) => widthOf(row[place + 1] ?? ''))),
  );
  const taken = widths.reduce((sum, width) => sum + width + GAP, indent);
  const longest = Math.max(...[head, ...rows].map(([text = '']) => widthOf(text)));
  const room = Math.min(longest, Math.max(page.columns - taken, SHORTEST_TEXT));
  const [first = '', ...body] = [head, ...rows].flatMap((row) => linesOf(row, room, widths));
  return [page.paint('dim', first), ...body].map((line) => ' '.repeat(indent) + line);
}

/** Narrower than that, a text is not readable. */
const SHORTEST_TEXT = 16;

function linesOf(
  [text = '', ...numbers]: readonly string[],
  room: number,
  widths: readonly number[],
): string[] {
  const [first = '', ...more] = wrapText(text, room);
  const cells = widths.map((width, place) => {
    const cell = numbers[place] ?? '';
    return ' '.repeat(GAP + width - widthOf(cell)) + cell;
  });
  return [first + ' '.repeat(Math.max(room - widthOf(first), 0)) + cells.join(''), ...more];
}

/** Texts under one label, a line or more each. */
export const under = (label: string, texts: readonly string[]): [string, string][] =>
  texts.map((text, place) => [place === 0 ? label : '', text]);
