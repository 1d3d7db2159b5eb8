/** All members as one graph, with where each of them answers, as composition writes it. */
export interface Supergraph {
  readonly version: number;
  readonly sdl: string;
}

/** Where a gateway reads the supergraph, and hears that there is another one. */
export interface SupergraphSource {
  current(): Promise<Supergraph>;
  /** Calls the listener after each change; gives what ends that. */
  onChange(listener: () => void): () => void;
}
