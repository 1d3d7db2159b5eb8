import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectPath } from '../../src/database/project-path.js';
import { type TestServer, startTestServer } from '../support/http-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

/** The answer, read to its end, so that no download holds up the server. */
async function get(path: string): Promise<{ response: Response; text: string }> {
  const response = await fetch(server.address + path);
  return { response, text: await response.text() };
}

const isBuilt = existsSync(projectPath('dist', 'explorer', 'index.html'));

describe.runIf(isBuilt)('the explorer', () => {
  it('is the page at the root, which is asked for anew each time', async () => {
    const { response } = await get('/');

    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('brings its files along, which never change under their names', async () => {
    const { text: page } = await get('/');
    const [, script = ''] = /src="\.(\/explorer-assets\/[^"]+\.js)"/.exec(page) ?? [];
    const { response } = await get(script);

    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('shows no file from outside of its folder', async () => {
    const { response } = await get('/..%2fmain.js');

    expect(response.status).toBe(404);
  });
});

describe.skipIf(isBuilt)('the explorer that is not built', () => {
  it('says how to build it', async () => {
    const { text } = await get('/');

    expect(text).toContain('npm run build');
  });
});
