import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import {
  type BreakingChange,
  type GraphQLSchema,
  buildASTSchema,
  findBreakingChanges,
  parse,
} from 'graphql';
import type { RegistryProblem } from '../problem.js';

/** The schema that clients of a stored supergraph see. */
export function readApi(supergraphSdl: string): GraphQLSchema {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  const valid = { assumeValid: true, assumeValidSDL: true };
  return buildASTSchema(transformSupergraphToPublicSchema(supergraph), valid);
}

/** What requests of today would not find any more. */
export function describeBreakingChanges(
  before: GraphQLSchema,
  after: GraphQLSchema,
  member: string | null,
): RegistryProblem[] {
  return findBreakingChanges(before, after)
    .filter(breaksRequests)
    .map((change) => ({
      member,
      coordinate: placeOf(change),
      code: 'BREAKING_CHANGE',
      message: `${change.description.replace(/\.$/, '')}: requests that use it would fail.`,
    }));
}

/** That nothing is an Int any more is told with the fields that were. */
const breaksRequests = ({ description }: BreakingChange): boolean =>
  !description.startsWith('Standard scalar ');

/** The library tells the place only in its sentence. */
function placeOf({ description }: BreakingChange): string | null {
  for (const pattern of PLACES) {
    const { type, field } = pattern.exec(description)?.groups ?? {};
    if (type) return field ? `${type}.${field}` : type;
  }
  return null;
}

const PLACES = [
  /^(?<field>\w+) was removed from (?:union|enum) type (?<type>\w+)/,
  /^A required field (?<field>\w+) on input type (?<type>\w+)/,
  /^A required arg \w+ on (?:directive )?(?<type>\w+)(?:\.(?<field>\w+))?/,
  /^(?<type>\w+)(?:\.(?<field>\w+))?/,
];
