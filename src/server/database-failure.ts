import pg from 'pg';

/** Whether an error says that the database cannot be reached now; it may be soon. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway);
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && (awayCodes.has(code) || code.startsWith('08'))) return true;
  return !(error instanceof pg.DatabaseError) && brokenConnection.test(error.message);
}

const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
  // admin_shutdown, crash_shutdown, cannot_connect_now, too_many_connections
  '57P01',
  '57P02',
  '57P03',
  '53300',
]);

/** pg reports a connection that breaks without a code. */
const brokenConnection =
  /^(Connection terminated|timeout (exceeded|expired)|Client has encountered a connection error)/;

/** Why a database cannot be used, for people; the address stays out, as it holds a password. */
export function explainDatabaseFailure(error: unknown, url: string): string | undefined {
  const { hostname, port, pathname, username } = new URL(url);
  const server = `${hostname}:${port || 5432}`;
  if (isDatabaseAway(error)) {
    return `PostgreSQL at ${server} does not answer. Check that it runs, and DATABASE_URL.`;
  }
  const { code } = error as { code?: unknown };
  if (code === '3D000') {
    return `There is no database "${decodeURIComponent(pathname.slice(1))}" at ${server}. Create it first: createdb, or create database in psql.`;
  }
  if (code === '28P01' || code === '28000') {
    return `PostgreSQL at ${server} refuses the user "${decodeURIComponent(username)}". Check the user and the password in DATABASE_URL.`;
  }
  if (error instanceof Error && error.message.includes('client password must be a string')) {
    return `PostgreSQL at ${server} asks for a password. Put it in DATABASE_URL, or in PGPASSWORD.`;
  }
  return undefined;
}
