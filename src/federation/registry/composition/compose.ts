import { composeServices } from '@theguild/federation-composition';
import { type DocumentNode, type GraphQLSchema, buildASTSchema, parse } from 'graphql';
import type { Member } from '../member.js';
import type { RegistryProblem } from '../problem.js';
import { type Contribution, findContributions } from './contributions.js';
import { findTakeovers } from './find-takeovers.js';
import { leaveOutNodeFields } from './leave-out-node-fields.js';
import { type Blame, inPlainWords } from './plain-words.js';
import { readJoins } from './supergraph-joins.js';

export interface Supergraph {
  readonly sdl: string;
  /** What clients see of it. */
  readonly api: GraphQLSchema;
  /** Entities that several members declare. */
  readonly contributions: readonly Contribution[];
  /** What members declare and the supergraph does not have. */
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly member: string;
  readonly coordinate: string;
}

export type Composition =
  | { ok: true; supergraph: Supergraph }
  | { ok: false; problems: RegistryProblem[] };

/** Composes subgraphs, Hansa's own first; `joining` is the one that a change is about. */
export function compose(members: readonly Member[], joining?: string): Composition {
  const order = members.map(({ name }) => name);
  const parts = members.map(prepare);
  const { errors, supergraphDocumentNode, supergraphSdl, publicDocumentNode } =
    composeServices(parts);
  if (errors) return refuse(errors.map((error) => inPlainWords(error, blamer(order, joining))));
  const types = readJoins(supergraphDocumentNode);
  const takeovers = findTakeovers(types);
  if (takeovers.length > 0) return refuse(takeovers);
  const supergraph = {
    sdl: supergraphSdl,
    api: toSchema(publicDocumentNode),
    contributions: findContributions(types, order),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
  };
  return { ok: true, supergraph };
}

/** Hansa's own root fields stay; those of members that would clash with them go. */
function prepare({ name, url, sdl }: Member, place: number) {
  const whole = parse(sdl, { noLocation: true });
  const { typeDefs, leftOut } =
    place === 0 ? { typeDefs: whole, leftOut: [] } : leaveOutNodeFields(whole);
  return {
    name,
    url,
    typeDefs,
    leftOut: leftOut.map((coordinate): LeftOut => ({ member: name, coordinate })),
  };
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
