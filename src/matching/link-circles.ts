import type { Circle, CityEntry } from './entries.js';
import type { Facts, GroupFacts, NetworkFacts } from './facts.js';
import { append, byId, inIdOrder, inSteps, pick } from './gather.js';
import { rarity } from './measures.js';

/** Enters the networks and groups into the cities that are their members. */
export function* joinCircles(facts: Facts, cities: readonly CityEntry[]): Generator<void> {
  const cityById = byId(cities);
  const membersOf = listMembers(cities);
  const networks = inIdOrder(facts.networks).map((network) =>
    networkCircle(network, membersOf.get(network.id) ?? [], cities.length),
  );
  yield;
  const groups: Circle[] = [];
  yield* inSteps(inIdOrder(facts.groups), (group) => {
    groups.push(groupCircle(group, cityById, networks));
  });
  for (const network of networks)
    for (const member of network.members) member.networks.push(network);
  for (const group of groups) for (const member of group.members) member.groups.push(group);
}

/** The cities of each network, by its id. */
function listMembers(cities: readonly CityEntry[]): Map<number, CityEntry[]> {
  const members = new Map<number, CityEntry[]>();
  for (const city of cities) {
    for (const networkId of new Set(city.facts.networkIds)) append(members, networkId, city);
  }
  return members;
}

function networkCircle(
  { id, name }: NetworkFacts,
  members: CityEntry[],
  totalCities: number,
): Circle {
  return {
    type: 'Network',
    id,
    name,
    members,
    networkIds: new Set(),
    rarity: rarityOf(members, totalCities),
    useCaseIds: new Set(),
  };
}

function groupCircle(
  group: GroupFacts,
  cityById: ReadonlyMap<number, CityEntry>,
  networks: readonly Circle[],
): Circle {
  const members = pick(group.memberIds, cityById);
  const within = networks.filter((network) => meetsIn(network, group, members));
  return {
    type: 'WorkingGroup',
    id: group.id,
    name: group.name,
    members,
    networkIds: new Set(within.map(({ id }) => id)),
    rarity: rarityOf(members, cityById.size),
    useCaseIds: new Set(group.useCaseIds),
  };
}

/** The group belongs to the network, or all members of the network are in the group. */
function meetsIn(network: Circle, group: GroupFacts, members: readonly CityEntry[]): boolean {
  if (network.id === group.networkId) return true;
  return network.members.every((member) => members.includes(member));
}

function rarityOf(members: readonly unknown[], total: number): number {
  return rarity(Math.max(1, members.length), Math.max(1, total));
}
