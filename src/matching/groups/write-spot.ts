import type { UseCaseEntry } from '../entries.js';
import type { FactIndex } from '../fact-index.js';
import type { Challenge } from '../facts.js';
import { agree, inSentence, listNames, roughDistance } from '../sentence.js';
import type { OutsideCase } from './outside-cases.js';
import type { InterestedMember, WhiteSpot } from './white-spot.js';

type Written = Pick<WhiteSpot, 'subject' | 'themeId' | 'challenge' | 'members' | 'nearestCase'> & {
  useCases: readonly UseCaseEntry[];
};

/** Who cares, that none has it in operation, and where the nearest case is. */
export function writeSpot(index: FactIndex, spot: Written): string {
  return `${[...writeMembers(index, spot), writeNearest(index, spot.nearestCase)].join('; ')}.`;
}

function writeMembers(index: FactIndex, spot: Written): string[] {
  const named = (interest: InterestedMember['interest']) =>
    spot.members
      .filter((member) => member.interest === interest)
      .map(({ cityId }) => index.cityById.get(cityId)!.name);
  const [stated, likely] = [named('STATED'), named('LIKELY')];
  const subject = nameOf(index, spot);
  const have = agree(stated.length, 'has', 'have');
  const none = agree(stated.length, ' and is not', ', and none is');
  const worked = `${listNames(stated)} ${have} worked on ${subject}${none} known to have it in operation`;
  return [
    ...(stated.length > 0 ? [worked] : []),
    ...(likely.length > 0 ? [writeLikely(likely, stated.length > 0 ? 'it' : subject)] : []),
  ];
}

const writeLikely = (names: readonly string[], subject: string): string =>
  `${subject} ranks among the top opportunities of ${listNames(names)}`;

function nameOf(
  { themeById }: FactIndex,
  { subject, themeId, challenge, useCases }: Written,
): string {
  if (subject === 'USE_CASE') return `"${useCases[0]!.title}"`;
  const theme = themeId === null ? 'use cases' : inSentence(themeById.get(themeId)!.label);
  return challenge ? `${theme} with ${CHALLENGE[challenge]}` : theme;
}

const CHALLENGE: Readonly<Record<Challenge, string>> = {
  TECHNICAL: 'technical obstacles',
  LEGAL: 'legal obstacles',
  GOVERNANCE: 'obstacles of governance',
  CAPACITY: 'a lack of capacity',
};

function writeNearest({ cityById }: FactIndex, nearest: OutsideCase | null): string {
  if (!nearest) return 'no city of the catalogue has it in operation or in pilot';
  const stage = nearest.status === 'OPERATIONAL' ? 'in operation' : 'in pilot, and none further,';
  const [city, member] = [cityById.get(nearest.cityId)!, cityById.get(nearest.nearestMemberId)!];
  return `the nearest case ${stage} is in ${city.name}, ${roughDistance(nearest.kilometres)} from ${member.name}`;
}
