import { hash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { TrustedDocuments } from '../graphql/trusted-documents.js';
import { Failure } from './failure.js';

/**
 * Reads the documents that are known to a server: a JSON file of them by their id, as Relay, the client preset of
 * GraphQL Code Generator and others write it, or a folder of such files and of files of GraphQL. Each is known by the
 * SHA-256 of its text, too.
 */
export async function readTrustedDocuments(
  setting: string,
  path: string,
): Promise<TrustedDocuments> {
  try {
    const files = (await stat(path)).isDirectory() ? await listFiles(path) : [path];
    const documents = Object.assign({}, ...(await Promise.all(files.map(readDocuments)))) as object;
    if (Object.keys(documents).length === 0) throw new Error('it holds no document');
    return documents as TrustedDocuments;
  } catch (cause) {
    throw new Failure(
      `${setting} takes a JSON file of the form { "id": "query …" }, or a folder of such files and of .graphql files; ${path} cannot be read as one (${reasonOf(cause)}).`,
      { cause },
    );
  }
}

async function listFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => isGraphQL(name) || name.endsWith('.json'))
    .map((name) => join(folder, name));
}

async function readDocuments(file: string): Promise<TrustedDocuments> {
  const text = await readFile(file, 'utf8');
  const byId = isGraphQL(file) ? { [hash('sha256', text)]: text } : readMap(text);
  const byHash = Object.values(byId).map((document) => [hash('sha256', document), document]);
  return { ...Object.fromEntries(byHash), ...byId };
}

const isGraphQL = (file: string): boolean => /\.(graphql|gql)$/.test(file);

const readMap = (text: string): TrustedDocuments =>
  z.record(z.string(), z.string()).parse(JSON.parse(text));

const reasonOf = (cause: unknown): string =>
  cause instanceof z.ZodError ? 'its values are no texts' : (cause as Error).message;
