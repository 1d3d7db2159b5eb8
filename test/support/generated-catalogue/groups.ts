import type { Event } from '../../../src/seed/schema/event.schema.js';
import type { WorkingGroup } from '../../../src/seed/schema/working-group.schema.js';
import type { Chance } from '../chance.js';
import type { Vocabulary } from './vocabulary.js';
import { REGISTRY } from './sources.js';

interface Slugged {
  readonly id: string;
}

export interface Members {
  readonly cities: readonly Slugged[];
  readonly businesses: readonly Slugged[];
  readonly useCases: readonly Slugged[];
  readonly vocabulary: Vocabulary;
}

export function makeGroups(count: number, members: Members, chance: Chance): WorkingGroup[] {
  return Array.from({ length: count }, (_, at) => {
    const topic = chance.of(TOPICS);
    const cities = draw(members.cities, chance.upTo(30), chance);
    return {
      id: `group-${at + 1}`,
      name: `Working group ${at + 1} on ${topic}`,
      network: chance.ofFirst(members.vocabulary.networks, 0.5).id,
      kind: 'working-group',
      status: chance.isTrue(0.8) ? 'active' : 'ended',
      leadOrganisation: null,
      description: `Cities that work together on ${topic}.`,
      topics: [topic],
      memberCities: cities,
      chairCities: cities.slice(0, 1),
      memberOrganisations: [],
      useCases: draw(members.useCases, chance.upTo(5) - 1, chance),
      sources: [REGISTRY],
    };
  });
}

/** Two for each group. */
export function makeEvents(
  groups: readonly WorkingGroup[],
  members: Members,
  chance: Chance,
): Event[] {
  return groups.flatMap((group) =>
    [1, 2].map((edition) => ({
      id: `${group.id}-workshop-${edition}`,
      title: `Workshop ${edition}: ${group.topics[0]}`,
      date: `20${20 + chance.upTo(6)}-0${chance.upTo(9)}-1${chance.upTo(9)}`,
      endDate: null,
      time: null,
      place: 'online',
      series: group.id,
      description: `The ${group.name.toLowerCase()} met.`,
      speakingOrganisations: [],
      cities: draw(members.cities, chance.upTo(8), chance),
      businesses: draw(members.businesses, chance.upTo(4), chance),
      useCasesPresented: draw(members.useCases, chance.upTo(4), chance),
      keyPoints: ['Agreements come before interfaces.'],
      sources: [REGISTRY],
    })),
  );
}

function draw(records: readonly Slugged[], length: number, chance: Chance): string[] {
  return chance.some(length, records.length, 0.4).map((position) => records[position - 1]!.id);
}

const TOPICS = ['mobility data', 'energy data', 'legal templates', 'procurement', 'visitor flows'];
