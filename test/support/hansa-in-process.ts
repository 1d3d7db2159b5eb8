import { vi } from 'vitest';
import { createProgram } from '../../src/commands/program.js';

/** The command line in this process on a database: what a command prints, or what it throws. */
export const hansaOn =
  (databaseUrl: string) =>
  async (...args: readonly string[]): Promise<string> => {
    vi.stubEnv('DATABASE_URL', databaseUrl);
    const print = vi.spyOn(console, 'log').mockImplementation(() => {});
    const warn = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      await createProgram().parseAsync([...args], { from: 'user' });
      return print.mock.calls.map(([text]) => String(text)).join('\n');
    } finally {
      print.mockRestore();
      warn.mockRestore();
      vi.unstubAllEnvs();
    }
  };

/** On one line, wherever it was broken for the page. */
export const unwrapped = (text: string): string => text.replaceAll(/\s+/g, ' ');
