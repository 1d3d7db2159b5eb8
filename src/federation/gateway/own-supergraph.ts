import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { OWN_NAME } from '../registry/member.js';
import type { Supergraph, SupergraphSource } from './supergraph-source.js';

export interface OwnSubgraph {
  url: string;
  sdl: () => Promise<string>;
}

/** Hansa alone, for as long as the registry has no version; composed when it is first needed. */
export function ownSupergraph({ url, sdl }: OwnSubgraph): SupergraphSource {
  let composed: Promise<Supergraph> | undefined;
  const composeOnce = async (): Promise<Supergraph> => ({
    version: 0,
    sdl: compose(url, await sdl()),
  });
  return { current: () => (composed ??= composeOnce()), onChange: () => () => {} };
}

function compose(url: string, sdl: string): string {
  const services = [{ name: OWN_NAME, url, typeDefs: parse(sdl) }];
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl !== undefined) return supergraphSdl;
  throw new AggregateError(errors ?? [], 'The schema of Hansa does not compose.');
}
