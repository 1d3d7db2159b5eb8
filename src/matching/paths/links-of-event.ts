import type { EventFacts } from '../facts.js';
import { type Link, node } from './link.js';
import { listed, statedBy } from './links-of-record.js';
import type { Names } from './names.js';

/** An event ties those who took part, the use cases that were presented and its group. */
export function linksOfEvent(found: EventFacts, names: Names): Link[] {
  const event = node('Event', found.id);
  const link = statedBy(event);
  const name = () => names.of(event);
  const participants = [...listed('City', found.cityIds), ...listed('Business', found.businessIds)];
  return [
    ...participants.map((participant) =>
      link(
        'TOOK_PART_IN_EVENT',
        [participant, event],
        () => `${names.of(participant)} took part in ${name()}.`,
      ),
    ),
    ...listed('UseCase', found.useCaseIds).map((useCase) =>
      link(
        'PRESENTED_AT',
        [useCase, event],
        () => `${names.of(useCase)} was presented at ${name()}.`,
      ),
    ),
    ...listed('WorkingGroup', [found.groupId]).map((group) =>
      link('EVENT_OF_GROUP', [event, group], () => `${name()} belongs to ${names.of(group)}.`),
    ),
  ];
}
