import { sql } from 'kysely';
import type { Connection } from '../../database/database.js';
import type { Credit } from '../schema/vocabulary.schema.js';

/** Makes the credits those of the files, after those of other catalogues unless they are replaced. */
export async function writeCredits(
  transaction: Connection,
  { credits, replace }: { credits: readonly Credit[]; replace: boolean },
): Promise<number> {
  const held =
    await sql<Credit>`select subject, text, licence, url from credit order by position`.execute(
      transaction,
    );
  const wanted = replace ? credits : mergeCredits(held.rows, credits);
  const rows = JSON.stringify(wanted.map((credit, position) => ({ ...credit, position })));
  const gone = await sql`delete from credit where position >= ${wanted.length}`.execute(
    transaction,
  );
  const written = await sql`
    insert into credit (position, subject, text, licence, url)
    select planned.* from jsonb_to_recordset(${rows}::jsonb)
      as planned (position int, subject text, text text, licence text, url text)
    left join credit as held on held.position = planned.position
    where (held.subject, held.text, held.licence, held.url)
      is distinct from (planned.subject, planned.text, planned.licence, planned.url)
    on conflict (position) do update
      set subject = excluded.subject, text = excluded.text, licence = excluded.licence, url = excluded.url`.execute(
    transaction,
  );
  return Number((gone.numAffectedRows ?? 0n) + (written.numAffectedRows ?? 0n));
}

/** Credits that are held, in their order, and then those that are new. */
function mergeCredits(held: readonly Credit[], brought: readonly Credit[]): Credit[] {
  const bySubject = new Map(brought.map((credit) => [credit.subject, credit]));
  const heldSubjects = new Set(held.map(({ subject }) => subject));
  return [
    ...held.map((credit) => bySubject.get(credit.subject) ?? credit),
    ...brought.filter(({ subject }) => !heldSubjects.has(subject)),
  ];
}
