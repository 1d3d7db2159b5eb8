/** What keeps a change of the federation from being made, in words for whoever asked for it. */
export interface RegistryProblem {
  /** The member whose subgraph has to change; null when it is not about one. */
  readonly member: string | null;
  /** Where in its subgraph: `Type` or `Type.field`; null when it is not about a place. */
  readonly coordinate: string | null;
  /** Stable, in capitals: those of composition are the usual ones of Apollo Federation. */
  readonly code: string;
  readonly message: string;
}

export const memberProblem = (member: string, code: string, message: string): RegistryProblem => ({
  member,
  coordinate: null,
  code,
  message,
});
