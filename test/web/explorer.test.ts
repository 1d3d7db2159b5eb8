import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const explorer = join(root, 'dist/explorer');

describe('the built explorer', () => {
  beforeAll(() => void buildExplorer(), 120_000);

  it('refers in its page only to files of its own', () => {
    const page = readFileSync(join(explorer, 'index.html'), 'utf8');
    const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);

    expect(addresses).not.toEqual([]);
    expect(addresses.filter((address) => !isOwnFile(address))).toEqual([]);
    expect(page).not.toMatch(/https?:\/\//);
  });

  it('loads no font, image or style from another host', () => {
    const styles = assets('.css').map(({ text }) => text);

    expect(styles).not.toEqual([]);
    expect(styles.join('\n')).not.toMatch(/(?:url\(|@import)\s*["']?(?:https?:)?\/\//);
  });

  it('brings the workers of the editors along', () => {
    const names = assets('.js').map(({ name }) => name.split('-')[0]);

    expect(names).toEqual(
      expect.arrayContaining(['editor.worker', 'graphql.worker', 'json.worker']),
    );
  });

  it('is not built again when nothing changed', () => {
    expect(buildExplorer()).toBe('');
  });
});

function buildExplorer(): string {
  return execFileSync(process.execPath, ['src/web/build-explorer.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
}

function isOwnFile(address: string | undefined): boolean {
  return address !== undefined && address.startsWith('./') && existsSync(join(explorer, address));
}

function assets(ending: string): { name: string; text: string }[] {
  const folder = join(explorer, 'explorer-assets');
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
