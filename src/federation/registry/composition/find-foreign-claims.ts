import { type GraphQLSchema, isEnumType } from 'graphql';
import type { RegistryProblem } from '../problem.js';
import type { DeclaredPart, DeclaredType } from './declared-types.js';
import { LEFT_OUT } from './leave-out-foreign-words.js';
import type { SharedType } from './ownership.js';

/** The directives of Apollo Federation by the names that a subgraph gives them. */
export type NameDirective = (name: string) => string;

/**
 * What a member writes at types of somebody else that would change them for everybody: composition merges the
 * declarations of all members, whoever has made a type.
 */
export function findForeignClaims(shared: SharedType, nameOf: NameDirective): RegistryProblem[] {
  return [
    ...findMarks(shared, nameOf),
    ...findAdditions(shared),
    ...findOtherForms(shared, nameOf),
    ...findGaps(shared),
  ];
}

const problem = (
  { member }: SharedType,
  coordinate: string,
  [code, message]: [code: string, message: string],
): RegistryProblem => ({ member, coordinate, code, message });

/** They say how the member itself answers, and leave what others say as it is. */
const HARMLESS_AT_TYPES = ['key', 'shareable', 'extends'];
const HARMLESS_AT_FIELDS = ['shareable', 'external', 'provides', 'requires', 'override'];

/** Whatever is not known to be harmless is refused: it would hide, lock, price or rename what others declare. */
function findMarks(shared: SharedType, nameOf: NameDirective): RegistryProblem[] {
  const { own, foreign, owner, member } = shared;
  const refuse = (coordinate: string, directives: readonly string[], harmless: readonly string[]) =>
    [...new Set(directives)]
      .filter((name) => name !== LEFT_OUT && !harmless.some((known) => nameOf(known) === name))
      .map((name) =>
        problem(shared, coordinate, [
          'RESTRICTION_REFUSED',
          `${coordinate} belongs to ${owner}: ${member} may not mark it. Remove @${name} from it.`,
        ]),
      );
  return [
    ...refuse(own.name, own.directives, HARMLESS_AT_TYPES),
    ...commonParts(own, foreign).flatMap(({ coordinate, mine }) =>
      refuse(coordinate, mine.directives, HARMLESS_AT_FIELDS),
    ),
  ];
}

interface CommonPart {
  readonly coordinate: string;
  readonly mine: DeclaredPart;
  readonly theirs: DeclaredPart;
}

const commonParts = (own: DeclaredType, foreign: DeclaredType): CommonPart[] =>
  [...own.parts].flatMap(([name, mine]) => {
    const theirs = foreign.parts.get(name);
    return theirs ? [{ coordinate: `${own.name}.${name}`, mine, theirs }] : [];
  });

/** Kinds of types that are closed, and what they are made of. */
const CLOSED: Readonly<Partial<Record<DeclaredType['kind'], string>>> = {
  interface: 'field',
  union: 'type',
  enum: 'value',
  input: 'field',
};

/** Who asks for an enum or union has to know all that may come. */
function findAdditions(shared: SharedType): RegistryProblem[] {
  const { own, foreign, owner, member } = shared;
  const part = CLOSED[own.kind];
  if (part === undefined || own.kind !== foreign.kind) return [];
  return [...own.parts.keys()]
    .filter((name) => !foreign.parts.has(name))
    .map((name) =>
      problem(shared, `${own.name}.${name}`, [
        'ADDITION_REFUSED',
        `The ${own.kind} ${own.name} belongs to ${owner}: ${member} may not add the ${part} ${name}. Remove it, or use a type of your own.`,
      ]),
    );
}

/** A type that is declared otherwise would be weakened for all: "String!" and "String" give "String". */
function findOtherForms(shared: SharedType, nameOf: NameDirective): RegistryProblem[] {
  const { own, foreign, owner, member } = shared;
  return commonParts(own, foreign)
    .filter(({ mine, theirs }) => mine.form !== theirs.form)
    .filter(({ mine }) => !mine.directives.includes(nameOf('external')))
    .map(({ coordinate, mine, theirs }) =>
      problem(shared, coordinate, [
        'OTHER_TYPE_REFUSED',
        `${coordinate} belongs to ${owner} and is "${theirs.form}" there, but "${mine.form}" in ${member}. Declare it in ${member} as it is in ${owner}.`,
      ]),
    );
}

/** Of an input, only what all members declare is left. */
function findGaps(shared: SharedType): RegistryProblem[] {
  const { own, foreign, owner, member } = shared;
  if (own.kind !== 'input' || foreign.kind !== 'input') return [];
  return [...foreign.parts.keys()]
    .filter((name) => !own.parts.has(name))
    .map((name) =>
      problem(shared, `${own.name}.${name}`, [
        'OMISSION_REFUSED',
        `The input ${own.name} belongs to ${owner}: without ${own.name}.${name} in ${member}, nobody could send it any more. Declare the whole input in ${member}, or use one of your own.`,
      ]),
    );
}

/** Of an enum that requests send, only the values that all members declare are left. */
export function findLostValues(shared: SharedType, api: GraphQLSchema): RegistryProblem[] {
  const { own, foreign, owner, member } = shared;
  const type = api.getType(own.name);
  if (!isEnumType(type)) return [];
  return [...foreign.parts.keys()]
    .filter((name) => !own.parts.has(name) && !type.getValue(name))
    .map((name) =>
      problem(shared, `${own.name}.${name}`, [
        'OMISSION_REFUSED',
        `The enum ${own.name} belongs to ${owner}: without ${name} in ${member}, nobody could send it any more. Declare all values in ${member}, or use an enum of your own.`,
      ]),
    );
}
