import { type RegistryProblem, memberProblem } from './problem.js';

/** A subgraph of the federation, with the SDL that it had when it was taken in. */
export interface Member {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
  /** Fields of others that an administrator lets it answer, as `Type.field`. */
  readonly consents?: readonly string[];
}

/** The member that is this catalogue itself. */
export const OWN_NAME = 'hansa';

/** What the slugs of all records begin with that a member contributes; no slug of Hansa has a colon. */
export const slugPrefixOf = (member: string): string => `${member}:`;

const LONGEST_NAME = 40;

/** Names end up in addresses, settings and enum values: what does not fit there is refused. */
export function checkMemberName(name: string): RegistryProblem | undefined {
  if (name === OWN_NAME) {
    const message = `"${OWN_NAME}" is this catalogue itself. Choose another name, such as that of the city.`;
    return memberProblem(name, 'RESERVED_NAME', message);
  }
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) && name.length <= LONGEST_NAME) return undefined;
  const message = `"${name}" is no name of a member. It takes 1 to ${LONGEST_NAME} lower-case letters, digits and single hyphens, beginning with a letter, such as "ghent".`;
  return memberProblem(name, 'BAD_NAME', message);
}
