import { defineEntity, p } from '@mikro-orm/core';
import type { MemberPart } from './composition/contributions.js';
import type { Member } from './member.js';

/** What Hansa and its members were composed to; rows are added, never changed, and the highest version is current. */
export const SupergraphVersion = defineEntity({
  name: 'SupergraphVersion',
  tableName: 'supergraph',
  properties: {
    version: p.integer().primary().autoincrement(false),
    createdAt: p.datetime().defaultRaw('now()'),
    sdl: p.text(),
    members: p.json<Member[]>(), // Hansa first, each with the SDL that it had
    parts: p.json<MemberPart[]>().default('[]'), // what of it each member answers
    cause: p.text(), // in words
    rolledBackTo: p.integer().nullable(),
  },
  checks: [{ name: 'supergraph_version_check', expression: 'version > 0' }],
});
