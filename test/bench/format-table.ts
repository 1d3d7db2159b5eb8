import type { Table } from './part.js';

/** The table as Markdown, in columns of one width, ready for the README. */
export function formatTable({ title, rows, note }: Table): string {
  const names = Object.keys(rows[0] ?? {});
  const cells = [names, ...rows.map((row) => names.map((name) => write(row[name]!)))];
  const widths = names.map((_, at) => Math.max(...cells.map((line) => line[at]!.length)));
  const isNumber = names.map((name) => typeof rows[0]![name] === 'number');
  const pad = (text: string, at: number) =>
    isNumber[at] ? text.padStart(widths[at]!) : text.padEnd(widths[at]!);
  const [head, ...body] = cells.map((line) => `| ${line.map(pad).join(' | ')} |`);
  const rule = widths.map((width, at) => '-'.repeat(width - 1) + (isNumber[at] ? ':' : '-'));
  const lines = [`### ${title}`, '', head, `| ${rule.join(' | ')} |`, ...body];
  return [...lines, ...(note ? ['', note] : []), ''].join('\n');
}

/** Three digits tell enough. */
function write(value: string | number): string {
  if (typeof value === 'string' || Number.isInteger(value)) return String(value);
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
