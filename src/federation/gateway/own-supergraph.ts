import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import type { SupergraphSource } from './supergraph-source.js';

/** The member that is Hansa itself. */
export const HANSA = 'hansa';

/** Hansa alone, for as long as nobody has joined. */
export function ownSupergraph({ url, sdl }: { url: string; sdl: string }): SupergraphSource {
  const supergraph = { version: 0, sdl: compose(url, sdl) };
  return { current: async () => supergraph, onChange: () => () => {} };
}

function compose(url: string, sdl: string): string {
  const { supergraphSdl, errors } = composeServices([{ name: HANSA, url, typeDefs: parse(sdl) }]);
  if (supergraphSdl !== undefined) return supergraphSdl;
  throw new AggregateError(errors ?? [], 'The schema of Hansa does not compose.');
}
