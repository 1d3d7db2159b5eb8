import { composeServices } from '@theguild/federation-composition';
import { type DocumentNode, type GraphQLSchema, buildASTSchema } from 'graphql';
import type { Member } from '../member.js';
import type { RegistryProblem } from '../problem.js';
import {
  type Contribution,
  type MemberPart,
  findContributions,
  findParts,
} from './contributions.js';
import { findLostValues } from './find-foreign-claims.js';
import { type Takeover, findTakeovers } from './find-takeovers.js';
import { findUnsourced } from './find-unsourced.js';
import { judgeTakeovers } from './judge-takeovers.js';
import { type Blame, inPlainWords } from './plain-words.js';
import { type LeftOut, prepareParts } from './prepare-parts.js';
import { readJoins } from './supergraph-joins.js';

export interface Supergraph {
  readonly sdl: string;
  /** What clients see of it. */
  readonly api: GraphQLSchema;
  /** Entities that several members declare. */
  readonly contributions: readonly Contribution[];
  /** Fields of others that members answer with consent. */
  readonly takeovers: readonly Takeover[];
  readonly parts: readonly MemberPart[];
  /** What members declare and the supergraph does not have. */
  readonly leftOut: readonly LeftOut[];
}

export type Composition =
  | { ok: true; supergraph: Supergraph }
  | { ok: false; problems: RegistryProblem[] };

/** Composes subgraphs, Hansa's own first; `joining` is the one that a change is about. */
export function compose(members: readonly Member[], joining?: string): Composition {
  const order = members.map(({ name }) => name);
  const { parts, leftOut, claims, shared } = prepareParts(members, joining);
  const composed = composeServices(parts);
  if (composed.errors) {
    const found = composed.errors.map((error) => inPlainWords(error, blamer(order, joining)));
    return refuse(bestWords(found, claims));
  }
  const { supergraphDocumentNode, supergraphSdl: sdl, publicDocumentNode } = composed;
  const types = readJoins(supergraphDocumentNode.definitions);
  const api = toSchema(publicDocumentNode);
  const takeovers = findTakeovers(types);
  const problems = [
    ...claims,
    ...shared.flatMap((it) => findLostValues(it, api)),
    ...judgeTakeovers(members, takeovers),
    ...findUnsourced(types),
  ];
  if (problems.length > 0) return refuse(problems);
  const contributions = findContributions(types, order);
  const supergraph = {
    sdl,
    api,
    contributions,
    takeovers,
    parts: findParts(types, order),
    leftOut,
  };
  return { ok: true, supergraph };
}

/** Of one place, what is there at all is said before how it is declared, and once. */
function bestWords(
  found: readonly RegistryProblem[],
  claims: readonly RegistryProblem[],
): RegistryProblem[] {
  const isAbout = (place: RegistryProblem) => (other: RegistryProblem) =>
    other.coordinate !== null && other.coordinate === place.coordinate;
  const plain = claims.filter(({ code }) => code !== 'OTHER_TYPE_REFUSED');
  const left = found.filter((error) => !plain.some(isAbout(error)));
  return [
    ...plain,
    ...left,
    ...claims.filter((claim) => ![...plain, ...left].some(isAbout(claim))),
  ];
}

const toSchema = (document: DocumentNode): GraphQLSchema =>
  buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });

function blamer(order: readonly string[], joining: string | undefined): Blame {
  return (names) => {
    if (joining && names.includes(joining)) return joining;
    return order.findLast((name) => names.includes(name)) ?? joining ?? null;
  };
}

/** The same fault shows on every way that leads to it. */
function refuse(problems: readonly RegistryProblem[]): Composition {
  const byText = new Map(
    problems.map((problem) => [`${problem.code} ${problem.message}`, problem]),
  );
  return { ok: false, problems: [...byText.values()] };
}
