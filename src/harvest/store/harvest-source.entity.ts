import { defineEntity, p } from '@mikro-orm/core';
import { City } from '../../catalogue/city/city.entity.js';
import { Source } from '../../catalogue/source/source.entity.js';
import { HARVEST_PROTOCOLS } from '../adapter.js';
import type { SourceQuality } from '../quality/quality-summary.js';
import type { Validators } from '../fetch/fetcher.js';

/** A catalogue that is harvested; its name and address are those of its source record. */
export const HarvestSource = defineEntity({
  name: 'HarvestSource',
  properties: {
    source: () => p.oneToOne(Source).primary().deleteRule('cascade'),
    protocol: p.enum(HARVEST_PROTOCOLS),
    everySeconds: p.integer().nullable(), // null: only when told
    staleAfterSeconds: p.integer(),
    mostLoss: p.double(), // share of the records that one run may withdraw
    spacingMs: p.integer().nullable(),
    ignoresRobots: p.boolean().default(false),
    city: () => p.manyToOne(City).nullable().index().deleteRule('set null'), // whose portal it is, for records that name no publisher
    addedAt: p.datetime().defaultRaw('now()'),
    dueAt: p.datetime().nullable().index(),
    validators: p.json<Validators>().nullable(),
    quality: p.json<SourceQuality>().nullable(), // of the records of the last run that read all
  },
});
