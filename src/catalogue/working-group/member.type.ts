import { Field } from 'type-graphql';
import { enumType } from '../../graphql/enum-type.js';
import { CityType } from '../city/city.type.js';
import { connectionType, edgeType } from '../connection-type.js';
import type { MEMBER_ROLES } from './working-group.entity.js';

const MemberRole = enumType<(typeof MEMBER_ROLES)[number]>(
  'MemberRole',
  'What a city is in a working group.',
  { MEMBER: 'It takes part.', CHAIR: 'It chairs or co-chairs, or did.' },
);

const names = { name: 'WorkingGroupMember', of: 'members' };
const memberEdge = edgeType(() => CityType, names);
Field(() => MemberRole, { description: 'What the city is in the group.' })(
  memberEdge.prototype,
  'role',
);

export const memberConnection = connectionType(() => CityType, names, memberEdge);
