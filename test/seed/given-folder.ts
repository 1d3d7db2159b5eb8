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
  /** Changes fields of the record at this place of a file. */
  amend(file: string, index: number, fields: object): Promise<void>;
  /** Changes fields of a kind in data-kinds.json. */
  amendKind(slug: string, fields: object): Promise<void>;
  /** Replaces a file by any text. */
  write(file: string, text: string): Promise<void>;
  remove(file: string): Promise<void>;
  dispose(): Promise<void>;
}

export async function givenFolder(from = harbourTowns): Promise<GivenFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'hansa-seed-'));
  await cp(from, folder, { recursive: true });
  const write = (file: string, text: string) => writeFile(join(folder, file), text);
  const change: GivenFolder['change'] = async (file, changeContent) => {
    const content = JSON.parse(await readFile(join(folder, file), 'utf8'));
    await write(file, JSON.stringify(changeContent(content) ?? content));
  };
  return {
    folder,
    write,
    change,
    amend: (file, index, fields) =>
      change(file, (records) => void Object.assign(records[index] ?? {}, fields)),
    amendKind: (slug, fields) =>
      change<{ kinds: { slug: string }[] }>('data-kinds.json', ({ kinds }) => {
        Object.assign(kinds.find((kind) => kind.slug === slug) ?? {}, fields);
      }),
    remove: (file) => rm(join(folder, file)),
    dispose: () => rm(folder, { recursive: true }),
  };
}
