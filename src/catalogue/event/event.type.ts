import { Field, ObjectType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { NodeType } from '../../graphql/node-type.js';
import { connectionType } from '../connection-type.js';
import { RecordType } from '../record.type.js';

@ObjectType('Event', {
  implements: [RecordType, NodeType],
  simpleResolvers: true,
  description: 'A workshop, webinar or assembly.',
})
export class EventType extends RecordType {
  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => GraphQLLocalDate, { description: 'First day (schema:startDate).' })
  startsOn!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day, where it is another; else null.',
  })
  endsOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Time of day with its zone, in words; null when not known.',
  })
  time!: string | null;

  @Field(() => String, { description: 'Town, or "online".' })
  place!: string;

  @Field(() => String, { description: 'What it was about.' })
  description!: string;

  @Field(() => [String], { description: 'Organisations that spoke.' })
  speakingOrganisations!: string[];

  @Field(() => [String], { description: 'What was said or concluded.' })
  keyPoints!: string[];
}

export const EventConnection = connectionType(() => EventType, { name: 'Event', of: 'events' });
