import { styleText } from 'node:util';

type Style = 'bold' | 'dim' | 'cyan' | 'green' | 'yellow';

/** Adds a style where the output shows it; elsewhere the text stays as it is. */
export type Paint = (style: Style, text: string) => string;

/** For standard output; a terminal shows styles, unless NO_COLOR is set. */
export const paint: Paint = (style, text) => styleText(style, text, { stream: process.stdout });

/** What a command answers. */
export const print = (text: string): void => console.log(text);

/** What a command is about to do; beside its answer, so that a pipe gets the answer alone. */
export const notice = (line: string): void =>
  console.error(styleText('dim', line, { stream: process.stderr }));

/** What a server is about to do; it has no other answer. */
export const printAside = (line: string): void => print(paint('dim', line));

/** Room for a line of output; in a file or a pipe, as much as reads well. */
export const columns = (): number => Math.max(process.stdout.columns ?? 100, 40);
