import { OWN_NAME } from '../member.js';
import type { RegistryProblem } from '../problem.js';
import type { Joined, JoinedType } from './supergraph-joins.js';

/** Directives by which one member would decide who sees what another one declares. */
const RESTRICTIONS: ReadonlySet<string> = new Set([
  'inaccessible',
  'authenticated',
  'requiresScopes',
  'policy',
]);

/** Composition lets a member take fields of others over, or hide them; the federation does not. */
export function findTakeovers(types: readonly JoinedType[]): RegistryProblem[] {
  return types.flatMap((type) => [
    ...findOverrides(type),
    ...[type, ...type.fields].flatMap(findRestrictions),
  ]);
}

function findOverrides({ fields }: JoinedType): RegistryProblem[] {
  return fields.flatMap(({ coordinate, override }) => {
    if (!override) return [];
    const { by, from } = override;
    const message = `${coordinate} belongs to ${from}: ${by} may not take it over with @override(from: "${from}"). Remove the field from ${by}, or give it another name.`;
    return [{ member: by, coordinate, code: 'OVERRIDE_REFUSED', message }];
  });
}

/** Hansa itself restricts nothing that it shares: who declares it, too, has done so. */
function findRestrictions({ coordinate, members, directives }: Joined): RegistryProblem[] {
  const others = members.filter((name) => name !== OWN_NAME);
  const [other = null] = others;
  if (others.length === members.length || !other) return [];
  return directives
    .filter((name) => RESTRICTIONS.has(name))
    .map((name) => ({
      member: other,
      coordinate,
      code: 'RESTRICTION_REFUSED',
      message: `${coordinate} belongs to ${OWN_NAME}, too: ${others.join(' or ')} may not hide or lock it. Remove @${name} from it.`,
    }));
}
