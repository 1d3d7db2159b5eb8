import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { STATEMENTS } from './hand-written-statements.js';
import { announce } from './announce.js';

/** What an engineer writes for these requests and no other: a prepared statement each, whose JSON goes out as it is. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });

const server = createServer((request, response) => {
  answer(request).then(
    (body) => response.writeHead(200, headersOf(body)).end(body),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
announce(server);

const headersOf = (body: string) => ({
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(body),
});

interface Asked {
  readonly operation: keyof typeof STATEMENTS;
  readonly variables: Readonly<Record<string, unknown>>;
}

async function answer(request: IncomingMessage): Promise<string> {
  const { operation, variables } = JSON.parse(await text(request)) as Asked;
  const { sql, parameters } = STATEMENTS[operation];
  const values = parameters.map((name) => variables[name]);
  const { rows } = await pool.query<{ json: string }>({ name: operation, text: sql, values });
  return `{"data":${rows[0]!.json}}`;
}
