import {
  type ServiceDefinition,
  extractLinkImplementations,
} from '@theguild/federation-composition';
import { type DocumentNode, parse } from 'graphql';
import { type Member, OWN_NAME } from '../member.js';
import type { RegistryProblem } from '../problem.js';
import { findForeignClaims } from './find-foreign-claims.js';
import { findForeignLinks } from './find-foreign-links.js';
import { leaveOutForeignWords } from './leave-out-foreign-words.js';
import { leaveOutNodeFields } from './leave-out-node-fields.js';
import { type SharedType, findSharedTypes } from './ownership.js';

/** What a member declares and the supergraph does not have. */
export interface LeftOut {
  readonly member: string;
  readonly coordinate: string;
}

/** What is given to composition, and what of it members may not claim. */
export interface Prepared {
  readonly parts: ServiceDefinition[];
  readonly leftOut: readonly LeftOut[];
  readonly claims: readonly RegistryProblem[];
  readonly shared: readonly SharedType[];
}

/** Hansa's own root fields stay; those of members that would clash with them go. */
export function prepareParts(members: readonly Member[], joining: string | undefined): Prepared {
  const whole = members.map(leaveOutNodes);
  const shared = findSharedTypes(whole, joining);
  const parts = whole.map(({ name, url, typeDefs }) => ({
    name,
    url,
    typeDefs: leaveOutForeignWords(typeDefs, foreignTypesOf(name, shared)),
  }));
  return {
    parts,
    leftOut: whole.flatMap(({ leftOut }) => leftOut),
    claims: whole.flatMap((part) => findClaims(part, shared)),
    shared,
  };
}

function leaveOutNodes({ name, url, sdl }: Member) {
  const given = parse(sdl, { noLocation: true });
  if (name === OWN_NAME) return { name, url, typeDefs: given, leftOut: [] };
  const { typeDefs, leftOut } = leaveOutNodeFields(given);
  return {
    name,
    url,
    typeDefs,
    leftOut: leftOut.map((coordinate): LeftOut => ({ member: name, coordinate })),
  };
}

const foreignTypesOf = (member: string, shared: readonly SharedType[]) =>
  new Map(
    shared.filter((it) => it.member === member).map(({ foreign }) => [foreign.name, foreign]),
  );

function findClaims(
  { name, typeDefs }: { name: string; typeDefs: DocumentNode },
  shared: readonly SharedType[],
): RegistryProblem[] {
  if (name === OWN_NAME) return [];
  const { resolveImportName } = extractLinkImplementations(typeDefs);
  const nameOf = (directive: string) => resolveImportName(FEDERATION, `@${directive}`);
  const claims = shared
    .filter(({ member }) => member === name)
    .flatMap((it) => findForeignClaims(it, nameOf));
  return [...claims, ...findForeignLinks(name, typeDefs)];
}

const FEDERATION = 'https://specs.apollo.dev/federation';
