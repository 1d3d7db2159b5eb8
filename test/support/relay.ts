import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import program from 'relay-compiler';

/** Why relay-compiler cannot be run here; undefined where it can. */
export function findRelayObstacle(): string | undefined {
  const platform = `${process.platform}-${process.arch}`;
  if (program === null || !existsSync(program)) {
    return `relay-compiler brings no program for ${platform}`;
  }
  const { error } = spawnSync(program, ['--version']);
  return error && `relay-compiler does not run on ${platform}: ${error.message}`;
}

/**
 * Compiles documents, each in a module of its own as an application has them, against a schema: what the compiler finds
 * wrong with them; nothing when they compile.
 */
export async function compileForRelay(
  schema: string,
  documents: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hansa-relay-'));
  try {
    await mkdir(join(folder, 'artifacts'));
    await writeFile(join(folder, 'schema.graphql'), schema);
    await writeFile(join(folder, 'relay.config.json'), JSON.stringify(config));
    for (const [module, text] of Object.entries(documents)) {
      await writeFile(join(folder, `${module}.js`), `graphql\`${text}\`;\n`);
    }
    const options = { cwd: folder, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(program ?? '', ['--noWatchman'], options);
    return status === 0 ? '' : stdout + stderr;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const config = {
  src: '.',
  schema: 'schema.graphql',
  language: 'javascript',
  artifactDirectory: 'artifacts',
};
