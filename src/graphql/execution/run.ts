/** One execution of a compiled operation. */
export interface Run {
  readonly contextValue: unknown;
  /** As the operation declares them: checked, with their default values. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What compiled execution leaves to graphql-js, which has the words for it. */
export class NotCompiled extends Error {}
