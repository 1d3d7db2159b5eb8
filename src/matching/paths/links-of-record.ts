import { type Link, type LinkKind, type PathNode, node } from './link.js';

/** A maker of the links that one record states. */
export const statedBy =
  (record: PathNode) =>
  (kind: LinkKind, ends: readonly [PathNode, PathNode], write: () => string): Link => ({
    kind,
    one: ends[0],
    other: ends[1],
    record,
    write,
  });

export const listed = (type: PathNode['type'], ids: readonly (number | null)[]): PathNode[] =>
  ids.flatMap((id) => (id === null ? [] : [node(type, id)]));
