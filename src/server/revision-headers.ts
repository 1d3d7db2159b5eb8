import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseAway } from './database-failure.js';
import { errorAnswer } from './http-errors.js';
import type { OpenDatabase } from './open-database.js';

/** The newest revision that the server knows of as it answers; as a client sends it back, no answer is older. */
export const REVISION_HEADER = 'hansa-revision';
export const LEAST_REVISION_HEADER = 'hansa-min-revision';

type CurrentDatabase = () => OpenDatabase | undefined;

/** Refuses what asks for a revision that the catalogue has not reached; from then on, the process knows of it. */
export function requireLeastRevision(database: CurrentDatabase) {
  return async ({ headers }: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const text = headers[LEAST_REVISION_HEADER];
    const open = database();
    if (text === undefined || !open) return;
    const least = readRevisionNumber(String(text));
    if (least === undefined) return void (await reply.code(400).send(notANumber));
    if (open.revisions.known >= least) return;
    const revision = await open.revisions.catchUp().catch(nothingIfAway);
    if (revision === undefined) return void (await reply.code(503).send(unknownRevision));
    if (revision < least) await reply.code(412).send(notReached(least, revision));
  };
}

/** Says which revision the server knows of. */
export function tellRevision(database: CurrentDatabase) {
  return async (_request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const revision = database()?.revisions.known ?? Number.NEGATIVE_INFINITY;
    if (Number.isFinite(revision)) reply.header(REVISION_HEADER, String(revision));
  };
}

export const readRevisionNumber = (text: string): number | undefined =>
  /^\d{1,15}$/.test(text) ? Number(text) : undefined;

function nothingIfAway(error: unknown): undefined {
  if (!isDatabaseAway(error)) throw error;
}

const notANumber = errorAnswer(
  'BAD_USER_INPUT',
  'Hansa-Min-Revision takes a whole number: what the header Hansa-Revision of an answer said.',
);

const unknownRevision = errorAnswer(
  'SERVICE_UNAVAILABLE',
  'The database does not answer; try again soon.',
);

const notReached = (least: number, revision: number) =>
  errorAnswer(
    'REVISION_NOT_REACHED',
    `Hansa-Min-Revision asks for revision ${least}, and the catalogue is at ${revision}. ` +
      'Send what an answer of this catalogue said in Hansa-Revision, or leave the header out.',
    { revision },
  );
