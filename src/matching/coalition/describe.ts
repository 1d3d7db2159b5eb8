import type { FactIndex } from '../fact-index.js';
import type { Coalition } from './coalition.js';
import { obstaclesOf } from './obstacles.js';
import { reasonsForGroup } from './reasons.js';
import { knownPopulation } from './roster.js';
import type { Stake, Topic } from './stake.js';
import { tiesAmong } from './ties-among.js';

/** A group of cities with all that is to be said of it. */
export function describeCoalition(
  index: FactIndex,
  topic: Topic,
  members: readonly Stake[],
): Coalition {
  const reasons = reasonsForGroup(index, topic, members);
  const ties = tiesAmong(members);
  return {
    members: members.map(({ city, role, text, evidence }) => ({
      cityId: city.id,
      role,
      text,
      evidence: evidence.slice(0, 5),
    })),
    score: reasons.reduce((sum, { contribution }) => sum + contribution, 0),
    reasons,
    knownPopulation: knownPopulation(members),
    unknownPopulations: members.filter(({ city }) => city.facts.population === null).length,
    obstacles: obstaclesOf(index, topic, members),
    ties,
  };
}
