import type { CityEntry } from '../entries.js';
import { pointTo, type Feature } from '../features/feature.js';
import { languagesAcrossBorders, nameOfLanguage } from '../languages.js';
import { saturate } from '../measures.js';
import { agree, listNames } from '../sentence.js';
import type { GroupFit } from './group-fit.js';

/** Members of other countries whose administrations share a language with it. */
export const languageOfMembers: Feature<GroupFit, 'SHARED_LANGUAGE'> = {
  kind: 'SHARED_LANGUAGE',
  strength: (fit) => saturate(speakers(fit).length, 1),
  explain: (fit) => {
    const members = speakers(fit);
    const languages = members.flatMap((member) => languagesAcrossBorders(fit.city, member));
    const spoken = listNames([...new Set(languages)].map(nameOfLanguage));
    const names = listNames(members.map(({ name }) => name));
    const theirs = agree(members.length, `that of ${names} does`, `those of ${names} do`);
    return {
      text: `The administration of ${fit.city.name} works in ${spoken}, as ${theirs}.`,
      evidence: pointTo('City', members),
    };
  },
};

const speakers = ({ group, city }: GroupFit): CityEntry[] =>
  group.members.filter((member) => languagesAcrossBorders(city, member).length > 0);
