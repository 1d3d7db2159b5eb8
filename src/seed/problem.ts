/** Something in the files that keeps them from being loaded. */
export interface Problem {
  file: string;
  /** The id of the record, or its place in the file when it has none; empty when the whole file is meant. */
  record: string;
  /** Path of the field, such as `implementations[3].status`; empty when the whole record is meant. */
  field: string;
  /** What stands there. */
  found: string;
  /** What could stand there instead. */
  accepted: string;
}

const mostShown = 50;
const longestFound = 80;

const inOrder = new Intl.Collator('en', { numeric: true });

/** The problems by file, record and field, in an order that does not depend on how they were found. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      inOrder.compare(a.file, b.file) ||
      inOrder.compare(a.record, b.record) ||
      inOrder.compare(a.field, b.field),
  );
}

/** The problems as lines for a terminal: the first fifty under their files, and how many more there are. */
export function formatProblems(problems: readonly Problem[]): string {
  const shown = sortProblems(problems).slice(0, mostShown);
  const files = Map.groupBy(shown, ({ file }) => file);
  const blocks = [...files].map(([file, ofFile]) =>
    [file, ...ofFile.map(formatProblem)].join('\n'),
  );
  const rest = problems.length - shown.length;
  return [...blocks, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n\n');
}

function formatProblem({ record, field, found, accepted }: Problem): string {
  const place = [record, field].filter((part) => part !== '').join(': ');
  return `  ${place === '' ? '' : `${place}\n    `}found ${found}; accepted: ${accepted}`;
}

/** A value of a file in few words. */
export function describeFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  const words = JSON.stringify(value);
  return words.length <= longestFound ? words : `${words.slice(0, longestFound - 1)}…`;
}

/** A path in the way it is written in code: `implementations[3].status`. */
export function describePath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}
