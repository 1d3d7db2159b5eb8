import { OWN_NAME } from '../member.js';
import { type JoinedType, isKeyField } from './supergraph-joins.js';

/** An entity that several members declare. */
export interface Contribution {
  readonly entity: string;
  /** In the order in which they have joined; Hansa comes first. */
  readonly members: readonly string[];
  /** What each of them but Hansa says of it. */
  readonly claims: readonly Claim[];
}

/** What a member says about an entity that others declare, too. */
export interface Claim {
  readonly member: string;
  /** By what it names the records. */
  readonly keys: readonly string[];
  /** What it answers of them; keys are left out. */
  readonly fields: readonly string[];
}

/** What of the graph a member answers. */
export interface MemberPart {
  readonly member: string;
  /** `Type.field`, of types that others declare, too; keys are left out. */
  readonly fields: readonly string[];
  /** Names of the types that it alone declares. */
  readonly types: readonly string[];
}

/** What several members say something about. */
export function findContributions(
  types: readonly JoinedType[],
  memberOrder: readonly string[],
): Contribution[] {
  return types
    .filter(({ keys, members }) => keys.length > 0 && members.length > 1)
    .map((type) => {
      const members = memberOrder.filter((name) => type.members.includes(name));
      const others = members.filter((name) => name !== OWN_NAME);
      const claims = others.map((member) => readClaim(type, member));
      return { entity: type.name, members, claims };
    });
}

function readClaim(type: JoinedType, member: string): Claim {
  const keys = type.keys.filter((key) => key.member === member);
  return {
    member,
    keys: keys.map(({ fields }) => fields),
    fields: listAnswered(type, member).map(({ name }) => name),
  };
}

/** The parts of the graph by the member that answers them. */
export const findParts = (
  types: readonly JoinedType[],
  memberOrder: readonly string[],
): MemberPart[] =>
  memberOrder
    .filter((member) => member !== OWN_NAME)
    .map((member) => {
      const declared = types.filter(({ members }) => members.includes(member));
      const [alone, shared] = [declared.filter(isAlone), declared.filter((it) => !isAlone(it))];
      const fields = shared.flatMap((type) => listAnswered(type, member));
      return {
        member,
        fields: fields.map(({ coordinate }) => coordinate),
        types: alone.map(({ name }) => name),
      };
    });

const isAlone = ({ members }: JoinedType): boolean => members.length === 1;

/** The fields of a type that a member answers, but those that name its records. */
export const listAnswered = (type: JoinedType, member: string) =>
  type.fields.filter(
    ({ suppliers, name }) => suppliers.includes(member) && !isKeyField(type, member, name),
  );

/** Who says what of an entity, such as `City: ghent (by slug) answers sensors; lyon (by slug) answers air`. */
export function describeContribution({ entity, claims }: Contribution): string {
  const parts = claims.map(({ member, keys, fields }) => {
    const says = fields.length > 0 ? `answers ${fields.join(', ')}` : 'refers to it';
    return `${member} (${describeKeys(keys)}) ${says}`;
  });
  return `${entity}: ${parts.join('; ')}`;
}

/** Such as `by slug`. */
export const describeKeys = (keys: readonly string[]): string =>
  keys.length > 0 ? `by ${keys.join(' or ')}` : 'without a key';
