const token =
  /[ \t\n\r]*(?:(?<mark>[{}[\]:,])|(?<text>"(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?<plain>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** What may follow a token; `done` stands for what follows a whole value where it is. */
const steps: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  value: { '{': 'first name', '[': 'first item', text: 'done', plain: 'done' },
  'first item': { '{': 'first name', '[': 'first item', text: 'done', plain: 'done', ']': 'done' },
  'first name': { text: 'colon', '}': 'done' },
  name: { text: 'colon' },
  colon: { ':': 'value' },
  'after {': { ',': 'name', '}': 'done' },
  'after [': { ',': 'value', ']': 'done' },
  end: {},
};

/** Offset of the first character that makes a text no JSON; its length when something is missing at the end. */
export function findJsonError(text: string): number {
  const open: string[] = [];
  let state = 'value';
  token.lastIndex = 0;
  for (;;) {
    const start = token.lastIndex;
    const found = token.exec(text);
    const next = found && follow(found, state, open);
    if (!next) return start + text.slice(start).search(/[^ \t\n\r]|$/);
    state = next;
  }
}

function follow(found: RegExpExecArray, state: string, open: string[]): string | undefined {
  const kind = kindOf(found);
  const next = steps[state]?.[kind];
  if ('{['.includes(kind)) open.push(kind);
  if ('}]'.includes(kind)) open.pop();
  if (next !== 'done') return next;
  return open.length > 0 ? `after ${open.at(-1)}` : 'end';
}

function kindOf({ groups }: RegExpExecArray): string {
  return groups?.['mark'] ?? (groups?.['text'] === undefined ? 'plain' : 'text');
}
