import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const harbourTowns = join(import.meta.dirname, 'fixtures', 'harbour-towns');

type Content = Record<string, unknown>[];

/** A folder with a small sound catalogue, to change and to load. */
export interface GivenFolder {
  folder: string;
  /** Changes the content of one file. */
  change<Of = Content>(file: string, change: (content: Of) => Of | void): Promise<void>;
  /** Replaces a file by any text. */
  write(file: string, text: string): Promise<void>;
  remove(file: string): Promise<void>;
  dispose(): Promise<void>;
}

export async function givenFolder(from = harbourTowns): Promise<GivenFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'hansa-seed-'));
  await cp(from, folder, { recursive: true });
  const write = (file: string, text: string) => writeFile(join(folder, file), text);
  return {
    folder,
    write,
    change: async (file, change) => {
      const content = JSON.parse(await readFile(join(folder, file), 'utf8'));
      await write(file, JSON.stringify(change(content) ?? content));
    },
    remove: (file) => rm(join(folder, file)),
    dispose: () => rm(folder, { recursive: true }),
  };
}
