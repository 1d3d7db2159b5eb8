import type { Records } from '../catalogue.js';
import type { Rows } from '../write/tables.js';
import { stated } from './assertions.js';
import { sourceLinks } from './source-links.js';
import { distinct } from './words.js';

type EventTable = 'event' | 'event_source' | 'event_city' | 'event_business' | 'event_use_case';

/** Events, who took part and what was shown. */
export function planEvents({ events }: Records): Pick<Rows, EventTable> {
  return {
    event: events.map((event) => ({
      slug: event.id,
      ...stated,
      title: event.title,
      starts_on: event.date,
      ends_on: event.endDate,
      time: event.time,
      place: event.place,
      working_group_id: event.series,
      description: event.description,
      speaking_organisations: event.speakingOrganisations,
      key_points: event.keyPoints,
    })),
    event_source: sourceLinks('event_id', events),
    event_city: events.flatMap(({ id, cities }) =>
      distinct(cities).map((city) => ({ event_id: id, city_id: city, ...stated })),
    ),
    event_business: events.flatMap(({ id, businesses }) =>
      distinct(businesses).map((business) => ({ event_id: id, business_id: business, ...stated })),
    ),
    event_use_case: events.flatMap(({ id, useCasesPresented }) =>
      distinct(useCasesPresented).map((useCase, position) => ({
        event_id: id,
        use_case_id: useCase,
        position,
        ...stated,
      })),
    ),
  };
}
