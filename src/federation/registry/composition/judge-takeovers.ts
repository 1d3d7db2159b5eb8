import type { Member } from '../member.js';
import type { RegistryProblem } from '../problem.js';
import type { Takeover } from './find-takeovers.js';

/** Composition lets a member take over what others answer; the federation does with an administrator's consent. */
export function judgeTakeovers(
  members: readonly Member[],
  takeovers: readonly Takeover[],
): RegistryProblem[] {
  const hasConsent = ({ by, coordinate }: Takeover): boolean =>
    members.some(({ name, consents = [] }) => name === by && consents.includes(coordinate));
  return [
    ...takeovers.flatMap((takeover) => findFault(members, takeover)),
    ...takeovers.filter((takeover) => !hasConsent(takeover)).map(askForConsent),
    ...members.flatMap((member) => findIdleConsents(member, takeovers)),
  ];
}

/** What no consent mends. */
function findFault(members: readonly Member[], takeover: Takeover): RegistryProblem[] {
  const { by, coordinate, owner, kind, label } = takeover;
  if (kind !== 'OVERRIDE') return [];
  if (label !== undefined) {
    const message = `${by} takes ${coordinate} over for some requests only (label "${label}"): a field has one owner. Remove the label from @override in ${by}.`;
    return [{ member: by, coordinate, code: 'OVERRIDE_LABEL_REFUSED', message }];
  }
  if (members.some(({ name }) => name === owner)) return [];
  const message = `${by} takes ${coordinate} over from "${owner}", which is no member of the federation. Remove @override from it in ${by}.`;
  return [{ member: by, coordinate, code: 'OVERRIDE_WITHOUT_OWNER', message }];
}

type Kind = Takeover['kind'];

const CODES: Readonly<Record<Kind, string>> = {
  OVERRIDE: 'OVERRIDE_REFUSED',
  SECOND_KEY: 'SECOND_KEY_REFUSED',
  RECORDS_OF_OTHERS: 'RECORDS_OF_OTHERS_REFUSED',
};

const REASONS: Readonly<Record<Kind, (takeover: Takeover) => string>> = {
  OVERRIDE: ({ coordinate, by, owner }) =>
    `${coordinate} belongs to ${owner}: ${by} may not take it over with @override(from: "${owner}"). Remove the field from ${by}, or give it another name.`,
  SECOND_KEY: ({ coordinate, by, owner }) =>
    `${coordinate} belongs to ${owner}: with a second key, ${by} would say which record it names. Keep one @key of ${typeOf(coordinate)} in ${by}, and remove ${coordinate}.`,
  RECORDS_OF_OTHERS: ({ coordinate, by, owner }) =>
    `${coordinate} of records of ${owner} belongs to ${owner}, and ${by} would be asked for it, too. Write @key(fields: "slug", resolvable: false) at ${typeOf(coordinate)} in ${by}: its own records are asked for where it lists them.`,
};

const typeOf = (coordinate: string): string => coordinate.split('.')[0] ?? '';

function askForConsent(takeover: Takeover): RegistryProblem {
  const { by, coordinate, kind } = takeover;
  const advice = `Or an administrator consents: hansa federation register ${by} <url> --consent ${coordinate}`;
  const message = `${REASONS[kind](takeover)} ${advice}`;
  return { member: by, coordinate, code: CODES[kind], message };
}

/** One that is given ahead would let a later change pass that nobody has looked at. */
function findIdleConsents(
  { name, consents = [] }: Member,
  takeovers: readonly Takeover[],
): RegistryProblem[] {
  const taken = takeovers.filter(({ by }) => by === name).map(({ coordinate }) => coordinate);
  const rest = taken.length > 0 ? `It takes over ${taken.join(', ')}.` : 'It takes over nothing.';
  return consents
    .filter((coordinate) => !taken.includes(coordinate))
    .map((coordinate) => ({
      member: name,
      coordinate,
      code: 'CONSENT_WITHOUT_USE',
      message: `${name} needs no consent for ${coordinate}. ${rest} Leave it out of --consent.`,
    }));
}
