import { sql } from '../../database/database.js';
import { type FilterField, within } from './filter.js';

/** Use cases are filed under finer themes; a code of the EU data theme above finds them too. */
export const filedUnder = (useCaseKey: string, description: string): FilterField =>
  within(
    description,
    (table, codes) => sql`exists (
      select from use_case_theme filed join theme on theme.id = filed.theme_id
      left join theme broader on broader.id = theme.broader_id
      where filed.use_case_id = ${table}.${sql.id(useCaseKey)}
      and (theme.code = any(${codes}::text[]) or broader.code = any(${codes}::text[])))`,
  );
