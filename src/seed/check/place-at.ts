import { describePath } from '../problem.js';
import { type Path, valueAt } from './values-at.js';

/** Which record and field of a file a path leads to: a record is an item of the file, or of a list in it. */
export function placeAt(content: unknown, path: Path): { record: string; field: string } {
  const depth = [1, 2].find((steps) => typeof path[steps - 1] === 'number');
  if (depth === undefined) return { record: '', field: describePath(path) };
  const toRecord = path.slice(0, depth);
  return { record: nameAt(content, toRecord), field: describePath(path.slice(depth)) };
}

function nameAt(content: unknown, path: Path): string {
  const record = valueAt(content, path);
  const names = ['id', 'slug', 'code'].map((field) => valueAt(record, [field]));
  const name = names.find((value) => typeof value === 'string' && value !== '');
  const position = Number(path.at(-1)) + 1;
  return typeof name === 'string' ? name : [...path.slice(0, -1), `#${position}`].join(' ');
}
