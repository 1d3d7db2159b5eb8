import { defineEntity, p } from '@mikro-orm/core';
import { asserted, identified, naturalText, slugged } from '../../database/columns.js';
import { City } from '../city/city.entity.js';
import { Network } from '../network/network.entity.js';
import { Source } from '../source/source.entity.js';
import { UseCase } from '../use-case/use-case.entity.js';

export const GROUP_STATUSES = ['ACTIVE', 'ENDED', 'UNKNOWN'] as const;
export const MEMBER_ROLES = ['MEMBER', 'CHAIR'] as const;

export const WorkingGroup = defineEntity({
  name: 'WorkingGroup',
  properties: {
    ...identified,
    ...slugged,
    ...asserted,
    name: naturalText(),
    network: () => p.manyToOne(Network).index(),
    kind: p.text().index(),
    status: p.enum(GROUP_STATUSES).index(),
    leadOrganisation: p.text().nullable(),
    description: p.text(),
    topics: p.array(),
    memberOrganisations: p.array(),
  },
  indexes: [{ properties: ['name', 'id'] }],
});

export const WorkingGroupCity = defineEntity({
  name: 'WorkingGroupCity',
  properties: {
    workingGroup: () => p.manyToOne(WorkingGroup).primary().deleteRule('cascade'),
    city: () => p.manyToOne(City).primary().index().deleteRule('cascade'),
    role: p.enum(MEMBER_ROLES),
    ...asserted,
  },
});

export const WorkingGroupUseCase = defineEntity({
  name: 'WorkingGroupUseCase',
  properties: {
    workingGroup: () => p.manyToOne(WorkingGroup).primary().deleteRule('cascade'),
    useCase: () => p.manyToOne(UseCase).primary().index().deleteRule('cascade'),
    ...asserted,
  },
});

export const WorkingGroupSource = defineEntity({
  name: 'WorkingGroupSource',
  properties: {
    workingGroup: () => p.manyToOne(WorkingGroup).primary().deleteRule('cascade'),
    source: () => p.manyToOne(Source).primary().index().deleteRule('no action'),
    position: p.integer(),
  },
});
