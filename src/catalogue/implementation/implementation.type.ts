import { Field, Int, ObjectType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { enumType } from '../../graphql/enum-type.js';
import { NodeType } from '../../graphql/node-type.js';
import { Assertion } from '../assertion.type.js';
import { connectionType } from '../connection-type.js';
import { RecordType } from '../record.type.js';
import type { STATUSES, STATUS_BASES } from './implementation.entity.js';

export const ImplementationStatus = enumType<(typeof STATUSES)[number]>(
  'ImplementationStatus',
  'How far a use case has come in a place.',
  {
    EXPLORING: 'The city looks at it, plans it or asks for it.',
    PILOT: 'It runs as a trial.',
    OPERATIONAL: 'It runs in daily work.',
    ENDED: 'It ran and has ended, or was given up; kept as a lesson.',
    UNKNOWN: 'The sources do not say.',
  },
);

const StatusBasis = enumType<(typeof STATUS_BASES)[number]>(
  'StatusBasis',
  'What a reported status rests on.',
  {
    READING: "The editors' reading of a text, often of a past date.",
    REGISTRY_LISTING: 'A registry lists the service; it says no more.',
  },
);

@ObjectType('ImplementationReport', {
  simpleResolvers: true,
  description: 'What one source says of an implementation, kept as it was read.',
})
export class ImplementationReportType {
  @Field(() => ImplementationStatus, { description: 'The status that this source gives.' })
  status!: string;

  @Field(() => StatusBasis, { description: 'What that status rests on.' })
  statusBasis!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The year that the source speaks of; null when it gives none.',
  })
  year!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Legal basis in words; null when none is stated.',
  })
  legalBasis!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What else the source says; null when nothing was noted.',
  })
  note!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day a registry was read; null for texts.',
  })
  observedOn!: string | null;
}

@ObjectType('Implementation', {
  implements: [RecordType, NodeType],
  simpleResolvers: true,
  description: 'A use case in a place: one record per city, however many sources report it.',
})
export class ImplementationType extends RecordType {
  @Field(() => ImplementationStatus, {
    description:
      'The most advanced status that a well-supported report gives; ENDED when the newest dated report says so.',
  })
  status!: string;

  @Field(() => Assertion, { description: 'How the status is known; a reading is EDITORIAL.' })
  statusAssertion!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'First year in which a source reports it; null when none gives a year.',
  })
  since!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The country, region or agency that runs it, where it is not a city; null for a city.',
  })
  place!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Legal basis in words; null when no source states one.',
  })
  legalBasis!: string | null;
}

export const ImplementationConnection = connectionType(() => ImplementationType, {
  name: 'Implementation',
  of: 'implementations',
});
