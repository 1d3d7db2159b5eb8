import type { FactIndex } from '../fact-index.js';
import type { DatasetFacts, Facts, GroupFacts, NetworkFacts, UseCaseFacts } from '../facts.js';
import { countOf, inSentence } from '../sentence.js';
import { linksOfCase } from './links-of-case.js';
import { linksOfEvent } from './links-of-event.js';
import { listed, statedBy } from './links-of-record.js';
import { type Link, node } from './link.js';
import { type Names, namesOf } from './names.js';

/** Every link that the facts state, between records that they have; in the order of the facts. */
export function listLinks({ facts }: FactIndex): Link[] {
  const names = namesOf(facts);
  const links = [
    ...inOrder(facts.implementations).flatMap((found) => linksOfCase(found, names)),
    ...inOrder(facts.businesses).flatMap((business) => linksOfBusiness(business, names)),
    ...inOrder(facts.groups).flatMap((group) => linksOfGroup(group, names)),
    ...inOrder(facts.cities).flatMap((city) => linksOfCity(city, names)),
    ...inOrder(facts.useCases).flatMap((useCase) => linksOfUseCase(useCase, names)),
    ...inOrder(facts.datasets).flatMap((dataset) => linksOfDataset(dataset, names)),
    ...inOrder(facts.kinds).flatMap((kind) => linksOfKind(kind, names)),
    ...inOrder(facts.networks).flatMap((network) => linksOfNetwork(network, names)),
    ...inOrder(facts.events).flatMap((event) => linksOfEvent(event, names)),
  ];
  return links.filter(({ one, other }) => names.has(one) && names.has(other));
}

const inOrder = <Row extends { id: number }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((one, other) => one.id - other.id);

function linksOfBusiness(
  { id, cityIds, kindIds }: Facts['businesses'][number],
  names: Names,
): Link[] {
  const business = node('Business', id);
  const link = statedBy(business);
  const name = () => names.of(business);
  return [
    ...cityIds.map((cityId) => {
      const city = node('City', cityId);
      return link('ACTIVE_IN', [business, city], () => `${name()} is active in ${names.of(city)}.`);
    }),
    ...kindIds.map((kindId) => {
      const kind = node('DataKind', kindId);
      return link(
        'HOLDS',
        [business, kind],
        () => `${name()} holds ${inSentence(names.of(kind))}.`,
      );
    }),
  ];
}

function linksOfGroup({ id, networkId, memberIds, useCaseIds }: GroupFacts, names: Names): Link[] {
  const group = node('WorkingGroup', id);
  const link = statedBy(group);
  const name = () => names.of(group);
  const network = node('Network', networkId ?? 0);
  return [
    ...memberIds.map((cityId) => {
      const city = node('City', cityId);
      const write = () =>
        `${names.of(city)} is one of ${countOf(memberIds.length, 'member city', 'member cities')} of ${name()}.`;
      return link('MEMBER_OF_GROUP', [group, city], write);
    }),
    ...useCaseIds.map((useCaseId) => {
      const useCase = node('UseCase', useCaseId);
      return link('WORKS_ON', [group, useCase], () => `${name()} works on ${names.of(useCase)}.`);
    }),
    ...(networkId === null
      ? []
      : [
          link(
            'GROUP_OF_NETWORK',
            [group, network],
            () => `${name()} is a working group of ${names.of(network)}.`,
          ),
        ]),
  ];
}

function linksOfCity({ id, networkIds }: Facts['cities'][number], names: Names): Link[] {
  const city = node('City', id);
  return networkIds.map((networkId) => {
    const network = node('Network', networkId);
    const write = () => `${names.of(city)} belongs to ${names.of(network)}.`;
    return statedBy(city)('MEMBER_OF_NETWORK', [city, network], write);
  });
}

function linksOfNetwork({ id, declarationId }: NetworkFacts, names: Names): Link[] {
  const network = node('Network', id);
  return listed('Instrument', [declarationId ?? null]).map((instrument) => {
    const write = () => `Members of ${names.of(network)} sign ${names.of(instrument)}.`;
    return statedBy(network)('DECLARATION_OF', [network, instrument], write);
  });
}

function linksOfUseCase({ id, needs, instrumentIds = [] }: UseCaseFacts, names: Names): Link[] {
  const useCase = node('UseCase', id);
  const link = statedBy(useCase);
  return [
    ...needs.map(({ kindId, required }) => {
      const kind = node('DataKind', kindId);
      const verb = required ? 'needs' : 'can use';
      const write = () => `${names.of(useCase)} ${verb} ${inSentence(names.of(kind))}.`;
      return link('NEEDS', [useCase, kind], write);
    }),
    ...instrumentIds.map((instrumentId) => {
      const instrument = node('Instrument', instrumentId);
      const write = () => `${names.of(instrument)} bears on ${names.of(useCase)}.`;
      return link('BEARS_ON', [instrument, useCase], write);
    }),
  ];
}

function linksOfDataset(dataset: DatasetFacts, names: Names): Link[] {
  const own = node('Dataset', dataset.id);
  const link = statedBy(own);
  const name = () => names.of(own);
  const publishers = [
    ...listed('City', [dataset.publisherCityId]),
    ...listed('Business', [dataset.publisherBusinessId]),
  ];
  return [
    ...publishers.map((by) =>
      link('PUBLISHES', [by, own], () => `${names.of(by)} publishes ${name()}.`),
    ),
    // Who offers a dataset is said by the business, not by the dataset.
    ...listed('Business', dataset.offeredByIds).map((by) =>
      statedBy(by)('OFFERS', [by, own], () => `${names.of(by)} offers ${name()}.`),
    ),
    ...listed('City', dataset.coverageCityIds).map((city) =>
      link('COVERS', [own, city], () => `${name()} covers ${names.of(city)}.`),
    ),
    ...listed('DataKind', dataset.kindIds).map((kind) =>
      link('REALISES', [own, kind], () => `${name()} has ${inSentence(names.of(kind))}.`),
    ),
  ];
}

function linksOfKind({ id, broaderId }: Facts['kinds'][number], names: Names): Link[] {
  if (broaderId === null || broaderId === id) return [];
  const [kind, broader] = [node('DataKind', id), node('DataKind', broaderId)];
  const write = () =>
    `The kind "${inSentence(names.of(kind))}" is narrower than "${inSentence(names.of(broader))}".`;
  return [statedBy(kind)('NARROWER_THAN', [kind, broader], write)];
}
