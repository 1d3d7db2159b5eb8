import { defineEntity, p } from '@mikro-orm/core';
import { asserted, identified, naturalText, slugged } from '../../database/columns.js';
import { Business } from '../business/business.entity.js';
import { City } from '../city/city.entity.js';
import { Source } from '../source/source.entity.js';
import { UseCase } from '../use-case/use-case.entity.js';
import { WorkingGroup } from '../working-group/working-group.entity.js';

export const Event = defineEntity({
  name: 'Event',
  properties: {
    ...identified,
    ...slugged,
    ...asserted,
    title: naturalText(),
    startsOn: p.date().index(),
    endsOn: p.date().nullable(),
    time: p.text().nullable(),
    place: p.text(),
    workingGroup: () => p.manyToOne(WorkingGroup).nullable().index(),
    description: p.text(),
    speakingOrganisations: p.array(),
    keyPoints: p.array(),
  },
});

export const EventCity = defineEntity({
  name: 'EventCity',
  properties: {
    event: () => p.manyToOne(Event).primary().deleteRule('cascade'),
    city: () => p.manyToOne(City).primary().index().deleteRule('cascade'),
    ...asserted,
  },
});

export const EventBusiness = defineEntity({
  name: 'EventBusiness',
  properties: {
    event: () => p.manyToOne(Event).primary().deleteRule('cascade'),
    business: () => p.manyToOne(Business).primary().index().deleteRule('cascade'),
    ...asserted,
  },
});

/** A use case presented at the event. */
export const EventUseCase = defineEntity({
  name: 'EventUseCase',
  properties: {
    event: () => p.manyToOne(Event).primary().deleteRule('cascade'),
    useCase: () => p.manyToOne(UseCase).primary().index().deleteRule('cascade'),
    position: p.integer(),
    ...asserted,
  },
});

export const EventSource = defineEntity({
  name: 'EventSource',
  properties: {
    event: () => p.manyToOne(Event).primary().deleteRule('cascade'),
    source: () => p.manyToOne(Source).primary().index().deleteRule('no action'),
    position: p.integer(),
  },
});
