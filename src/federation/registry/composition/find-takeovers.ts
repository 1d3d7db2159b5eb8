import { OWN_NAME } from '../member.js';
import {
  type JoinedField,
  type JoinedType,
  type Override,
  isKeyField,
} from './supergraph-joins.js';

/** A field that a member answers, and that is somebody else's. */
export interface Takeover {
  readonly coordinate: string;
  readonly by: string;
  readonly owner: string;
  /** An override answers in place of the owner, the others beside it. */
  readonly kind: 'OVERRIDE' | 'SECOND_KEY' | 'RECORDS_OF_OTHERS';
  /** Of an override that takes over some of the requests only. */
  readonly label?: string | undefined;
}

/** By what a member would answer for others; composition lets it. */
export const findTakeovers = (types: readonly JoinedType[]): Takeover[] =>
  types.flatMap((type) => [
    ...findOverrides(type),
    ...othersOf(type).flatMap((member) => [
      ...findSecondKeys(type, member),
      ...findRecordsOfOthers(type, member),
    ]),
  ]);

const findOverrides = ({ fields }: JoinedType): Takeover[] =>
  fields.flatMap(({ coordinate, override }) =>
    override ? [toTakeover(coordinate, override)] : [],
  );

const toTakeover = (coordinate: string, { by, from, label }: Override): Takeover => ({
  coordinate,
  by,
  owner: from,
  kind: 'OVERRIDE',
  label,
});

const othersOf = ({ members }: JoinedType): string[] =>
  members.includes(OWN_NAME) ? members.filter((name) => name !== OWN_NAME) : [];

/** Who names a record by two keys says which belong together. */
function findSecondKeys(type: JoinedType, member: string): Takeover[] {
  return type.fields
    .filter(isOfBoth(member))
    .filter(({ name }) => isKeyField(type, member, name))
    .slice(1)
    .map(({ coordinate }) => ({ coordinate, by: member, owner: OWN_NAME, kind: 'SECOND_KEY' }));
}

/** Who can be asked for any record would also be asked for those of Hansa. */
function findRecordsOfOthers(type: JoinedType, member: string): Takeover[] {
  const canBeAsked = type.keys.some((key) => key.member === member && key.isResolvable);
  if (!canBeAsked) return [];
  return listContributed(type, member).map(({ coordinate }) => ({
    coordinate,
    by: member,
    owner: OWN_NAME,
    kind: 'RECORDS_OF_OTHERS',
  }));
}

const isOfBoth =
  (member: string) =>
  ({ suppliers }: JoinedField): boolean =>
    suppliers.includes(member) && suppliers.includes(OWN_NAME);

/** The fields by which a member describes records of its own of a kind that Hansa has; keys are none. */
export function listContributed(type: JoinedType, member: string): JoinedField[] {
  if (member === OWN_NAME || type.keys.length === 0) return [];
  return type.fields.filter(isOfBoth(member)).filter(({ name }) => !isKeyField(type, member, name));
}
