import { type ChangeOutcome, changeSupergraph } from './change-supergraph.js';
import { unknownMember } from './known-names.js';
import { othersOf } from './own-subgraph.js';
import type { Registry } from './registry.js';

/** Takes a member out, with all that it contributes; refused only where another one builds on it. */
export function removeMember(registry: Registry, name: string): Promise<ChangeOutcome> {
  return changeSupergraph(registry, (current) => {
    const held = othersOf(current);
    const others = held.filter((member) => member.name !== name);
    const names = held.map((member) => member.name);
    if (others.length === held.length) return unknownMember(name, names);
    return { others, allowBreaking: true, cause: `${name} was removed` };
  });
}
