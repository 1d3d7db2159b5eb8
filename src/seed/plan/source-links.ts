import { distinct } from './words.js';

interface Sourced {
  id: string;
  sources: readonly string[];
}

type SourceLink<Owner extends string> = Record<Owner, string> & {
  source_id: string;
  position: number;
};

/** Links from records to their sources, which are named by their address; a source that is named twice counts once. */
export function sourceLinks<Owner extends string>(
  owner: Owner,
  records: readonly Sourced[],
): SourceLink<Owner>[] {
  return records.flatMap(({ id, sources }) =>
    distinct(sources).map((url, position) => linkOf({ owner, id, url, position })),
  );
}

function linkOf<Owner extends string>(link: {
  owner: Owner;
  id: string;
  url: string;
  position: number;
}): SourceLink<Owner> {
  const { owner, id, url, position } = link;
  return { [owner]: id, source_id: url, position } as SourceLink<Owner>;
}
