/** What a PostgreSQL says of itself, by which a replica is held against its primary. */
export interface Standing {
  revision: number;
  isStandby: boolean;
  /** The same for a primary and what was copied from it. */
  origin: string;
  /** The newest migration that it has; null for none. */
  schema: string | null;
}

export const ASK_STANDING = `
  select (select revision::float8 from catalogue_revision) as revision,
    pg_is_in_recovery() as "isStandby",
    (select system_identifier from pg_control_system()) || '/' || current_database() as origin,
    (select max(name) from mikro_orm_migrations) as schema`;

/** Why one is no replica of the other; undefined when it is. */
export function findMismatch(replica: Standing, primary: Standing): string | undefined {
  if (replica.origin !== primary.origin) return 'it holds another database than the primary';
  if (!replica.isStandby) return 'it is no standby: it takes writes of its own';
  if ((replica.schema ?? '') < (primary.schema ?? '')) return 'its tables are not up to date yet';
  return undefined;
}
