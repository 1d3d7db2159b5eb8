import { Field, ObjectType } from 'type-graphql';
import { enumType } from '../../graphql/enum-type.js';
import { NodeType } from '../../graphql/node-type.js';
import { connectionType } from '../connection-type.js';
import { RecordType } from '../record.type.js';
import type { GROUP_STATUSES } from './working-group.entity.js';

export const WorkingGroupStatus = enumType<(typeof GROUP_STATUSES)[number]>(
  'WorkingGroupStatus',
  'Whether a group still works.',
  {
    ACTIVE: 'It works.',
    ENDED: 'It has ended.',
    UNKNOWN: 'The sources do not say.',
  },
);

@ObjectType('WorkingGroup', {
  implements: [RecordType, NodeType],
  simpleResolvers: true,
  description: 'A sub-group, forum, alliance or workshop series in which cities work together.',
})
export class WorkingGroupType extends RecordType {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, {
    description: 'What it is, such as "sub-group", "forum" or "workshop-series".',
  })
  type!: string;

  @Field(() => WorkingGroupStatus, { description: 'Whether it still works.' })
  status!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Organisation that leads it; null when not known.',
  })
  leadOrganisation!: string | null;

  @Field(() => String, { description: 'What it does.' })
  description!: string;

  @Field(() => [String], { description: 'What it works on.' })
  topics!: string[];

  @Field(() => [String], { description: 'Members that are not cities of the catalogue.' })
  memberOrganisations!: string[];
}

export const WorkingGroupConnection = connectionType(() => WorkingGroupType, {
  name: 'WorkingGroup',
  of: 'working groups',
});
