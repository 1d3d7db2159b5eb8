import type { z } from 'zod';
import { describeFound, type Problem } from '../problem.js';
import { placeAt } from './place-at.js';
import { type Path, valueAt } from './values-at.js';

interface File {
  file: string;
  content: unknown;
}

/** Checks each record on its own; those that pass come back in the types of the schema. */
export function checkRecords<Schema extends z.ZodType>(
  schema: Schema,
  { file, content }: { file: string; content: readonly unknown[] },
): { passed: z.infer<Schema>[]; problems: Problem[] } {
  const passed: z.infer<Schema>[] = [];
  const problems: Problem[] = [];
  content.forEach((record, index) => {
    const parsed = schema.safeParse(record);
    if (parsed.success) passed.push(parsed.data);
    else problems.push(...describeIssues(parsed.error, { file, content, at: [index] }));
  });
  return { passed, problems };
}

/** Checks a file that is one value; undefined when it does not pass. */
export function checkWhole<Schema extends z.ZodType>(
  schema: Schema,
  { file, content }: File,
): { passed?: z.infer<Schema>; problems: Problem[] } {
  if (content === undefined) return { problems: [] };
  const parsed = schema.safeParse(content);
  if (parsed.success) return { passed: parsed.data, problems: [] };
  return { problems: describeIssues(parsed.error, { file, content, at: [] }) };
}

function describeIssues(error: z.ZodError, { file, content, at }: File & { at: Path }): Problem[] {
  return error.issues.flatMap((issue) =>
    pathsOf(issue).map((rest) => {
      const path = [...at, ...rest];
      const found = describeFound(valueAt(content, path));
      return { file, ...placeAt(content, path), found, accepted: issue.message };
    }),
  );
}

/** Each unknown field is a problem of its own. */
function pathsOf(issue: z.core.$ZodIssue): Path[] {
  const path = issue.path as Path;
  if (issue.code !== 'unrecognized_keys') return [path];
  return issue.keys.map((key) => [...path, key]);
}
