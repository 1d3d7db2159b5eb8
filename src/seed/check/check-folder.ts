import type { Catalogue } from '../catalogue.js';
import { type Problem, sortProblems } from '../problem.js';
import { readFolder } from '../read/read-folder.js';
import { checkFiles } from './check-files.js';

/** The catalogue in a folder, or all problems of all its files. */
export async function checkFolder(
  folder: string,
  report: (line: string) => void = () => {},
): Promise<{ catalogue: Catalogue } | { problems: Problem[] }> {
  const { files, problems } = await readFolder(folder);
  if (!files) return { problems };
  for (const file of files.ignored) report(`  ${file} is no file of a catalogue and is not read`);
  const checked = checkFiles(files);
  if ('problems' in checked) return { problems: sortProblems([...problems, ...checked.problems]) };
  return problems.length > 0 ? { problems: sortProblems(problems) } : checked;
}
