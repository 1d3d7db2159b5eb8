import type { Noun } from './reading/noun.js';
import type { TypeClass } from './connection-type.js';
import { type PageArgsClass, pageArgs } from './page-args.js';

/** A noun as the schema lists it: how it is read, its type, its connection and the arguments of its lists. */
export interface Listing {
  noun: Noun;
  type: TypeClass;
  connection: TypeClass;
  args: PageArgsClass;
}

export function listing(noun: Noun, type: TypeClass, connection: TypeClass): Listing {
  nouns.set(type, noun);
  return { noun, type, connection, args: pageArgs(noun) };
}

const nouns = new Map<TypeClass, Noun>();

/** The noun that is listed as this type. */
export const nounOfType = (type: TypeClass): Noun | undefined => nouns.get(type);
