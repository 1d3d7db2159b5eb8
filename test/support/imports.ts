import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectPath } from '../../src/database/project-path.js';

/** A file of code that a process has loaded. */
export interface ImportedFile {
  readonly url: string;
  readonly bytes: number;
}

/** Tells what a process imports that is run with its environment. */
export class ImportRecord {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async begin(): Promise<ImportRecord> {
    return new ImportRecord(await mkdtemp(join(tmpdir(), 'hansa-imports-')));
  }

  get environment(): Record<'NODE_OPTIONS' | 'RECORDED_IMPORTS', string> {
    return { NODE_OPTIONS: `--import=${recorder}`, RECORDED_IMPORTS: this.#file };
  }

  /** What it has imported, once it has ended. */
  async end(): Promise<ImportedFile[]> {
    const text = await readFile(this.#file, 'utf8');
    await rm(this.#folder, { recursive: true });
    return JSON.parse(text) as ImportedFile[];
  }

  get #file(): string {
    return join(this.#folder, 'imports.json');
  }
}

const recorder = pathToFileURL(projectPath('test', 'support', 'record-imports.child.mjs')).href;

/** The npm package that a file belongs to; undefined for one of Hansa itself. */
export const packageOf = ({ url }: ImportedFile): string | undefined =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
