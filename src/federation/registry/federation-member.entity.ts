import { defineEntity, p } from '@mikro-orm/core';

/** A subgraph of somebody else that is in the federation now. */
export const FederationMember = defineEntity({
  name: 'FederationMember',
  properties: {
    name: p.text().primary(),
    url: p.text(),
    version: p.integer(), // of the supergraph that first held its subgraph as it is now
    registeredAt: p.datetime().defaultRaw('now()'),
    updatedAt: p.datetime().defaultRaw('now()'),
    checkedAt: p.datetime().nullable(),
    checkOutcome: p.text().nullable(), // in words
  },
});
