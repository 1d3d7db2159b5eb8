import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writePieces } from '../../../src/commands/publish/write-pieces.js';
import { useHansa } from '../../support/hansa-in-process.js';
import { parseRdf } from '../../support/rdf.js';

const { hansa } = useHansa();

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hansa-publish-'));
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const inFolder = (name: string): string => join(folder, name);

describe('hansa publish dcat', () => {
  it('writes the whole catalogue to a file', async () => {
    const out = inFolder('catalogue.nt');
    await hansa(
      'publish',
      'dcat',
      '--format',
      'nt',
      '--base',
      'https://hansa.example/',
      '--out',
      out,
    );
    const quads = await parseRdf(await readFile(out, 'utf8'), { extension: 'nt' });

    expect(await readdir(folder)).toEqual(['catalogue.nt']);
    expect(quads.filter(({ predicate }) => predicate.value.endsWith('dcat#record'))).toHaveLength(
      477,
    );
    expect(quads.map(({ subject }) => subject.value)).toContain(
      'https://hansa.example/dcat/catalog',
    );
  });

  it('refuses an address that others cannot be made from', async () => {
    await expect(hansa('publish', 'dcat', '--base', 'hansa.example')).rejects.toThrow(
      /--base takes an address .*"hansa\.example"/,
    );
  });

  it('says so when the file cannot be written', async () => {
    const out = inFolder('no-such-folder/catalogue.ttl');

    await expect(hansa('publish', 'dcat', '--out', out)).rejects.toThrow(
      `${out} cannot be written (ENOENT: no such file or directory).`,
    );
  });
});

describe('hansa publish export', () => {
  it('writes all records of a kind to a file', async () => {
    const out = inFolder('countries.jsonl');
    await hansa('publish', 'export', 'countries', '--format', 'jsonl', '--out', out);

    expect(await readFile(out, 'utf8')).toMatch(/^(\{"code":"[A-Z]{2}","name":".+"\}\n){40}$/);
  });

  it('tells what there is, when asked for something else', async () => {
    await expect(hansa('publish', 'export', 'houses')).rejects.toThrow(
      /There are: cities, .*sources/,
    );
  });
});

describe('a file that is not completed', () => {
  async function* slowly(): AsyncGenerator<string> {
    for (let count = 0; count < 1_000; count += 1) {
      yield 'piece\n';
      await sleep(5);
    }
  }

  it('is not there, and the one before stays', async () => {
    const out = inFolder('old.csv');
    await writeFile(out, 'old');
    const stopping = AbortSignal.timeout(50);

    await expect(writePieces(slowly(), { out, what: 'pieces', stopping })).rejects.toThrow(
      /abort/i,
    );
    expect(await readdir(folder)).toEqual(['old.csv']);
    expect(await readFile(out, 'utf8')).toBe('old');
  });
});
