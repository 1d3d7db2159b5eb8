/** Why the embedded PostgreSQL cannot be used, and what to do about it. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

/** The way out that every failure offers. */
export const useYourOwn = 'Set DATABASE_URL to use your own PostgreSQL (15 to 18) instead.';

/** The error code of the operating system, such as ENOENT, or of PostgreSQL, such as 3D000. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** For `catch`: nothing instead of a file that is not there. */
export function nothingIfMissing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error;
}
