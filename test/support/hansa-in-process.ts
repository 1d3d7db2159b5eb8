import { afterAll, beforeAll, vi } from 'vitest';
import { createProgram } from '../../src/commands/program.js';
import { type TestDatabase, catalogueDatabase } from './database.js';

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

/** The command line for the tests of a file, on a starting catalogue of their own. */
export function useHansa() {
  let catalogue: TestDatabase;
  beforeAll(async () => {
    catalogue = await catalogueDatabase();
  });
  afterAll(() => catalogue.close());
  const hansa = (...args: readonly string[]): Promise<string> => hansaOn(catalogue.url)(...args);
  /** The data of the answer that a command gives as JSON. */
  const asked = async <Result>(...args: readonly string[]): Promise<Result> =>
    (JSON.parse(await hansa(...args, '--json')) as { data: Result }).data;
  return { hansa, asked };
}

/** On one line, wherever it was broken for the page. */
export const unwrapped = (text: string): string => text.replaceAll(/\s+/g, ' ');
