import { extractLinkImplementations } from '@theguild/federation-composition';
import { type DocumentNode, Kind } from 'graphql';
import type { RegistryProblem } from '../problem.js';

/** A gateway does not start on what it does not know: one member would keep all others from being served. */
export function findForeignLinks(member: string, subgraph: DocumentNode): RegistryProblem[] {
  const { links } = extractLinkImplementations(subgraph);
  const refuse = (what: string): RegistryProblem => ({
    member,
    coordinate: null,
    code: 'LINK_REFUSED',
    message: `${member} brings ${what} into the graph of all, and gateways may not know what it means. Remove it from the schema of ${member}.`,
  });
  return [
    ...links.filter(({ identity }) => !KNOWN.has(identity)).map(({ identity }) => refuse(identity)),
    ...listSchemaDirectives(subgraph)
      .filter((name) => name !== 'link')
      .map((name) => refuse(`@${name}`)),
  ];
}

/** Specifications of Apollo that say how subgraphs are composed. */
const KNOWN: ReadonlySet<string> = new Set([
  'https://specs.apollo.dev/link',
  'https://specs.apollo.dev/federation',
]);

const listSchemaDirectives = ({ definitions }: DocumentNode): string[] =>
  definitions
    .filter((it) => it.kind === Kind.SCHEMA_DEFINITION || it.kind === Kind.SCHEMA_EXTENSION)
    .flatMap(({ directives = [] }) => directives.map(({ name }) => name.value));
