import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { businesses } from '../business/business.listing.js';
import { cities } from '../city/city.listing.js';
import { datasets } from '../dataset/dataset.listing.js';
import { events } from '../event/event.listing.js';
import { enumType } from '../../graphql/enum-type.js';
import { implementations } from '../implementation/implementation.listing.js';
import { instruments } from '../instrument/instrument.listing.js';
import type { FilterValue, InputClass } from '../reading/filter.js';
import { useCases } from '../use-case/use-case.listing.js';
import { workingGroups } from '../working-group/working-group.listing.js';

const StatisticsSubject = enumType('StatisticsSubject', 'What is counted.', {
  CITIES: 'Cities; by COUNTRY, NETWORK, SIZE_CLASS.',
  BUSINESSES: 'Businesses; by COUNTRY, KIND, SECTOR.',
  DATASETS: 'Datasets; by ACCESS_MODEL, COUNTRY, FORMAT, KIND, LICENCE, PUBLISHER, THEME, TYPE.',
  USE_CASES: 'Use cases; by CHALLENGE, FINER_THEME, KIND, THEME.',
  IMPLEMENTATIONS:
    'Implementations; by BUSINESS, COUNTRY, FINER_THEME, KIND, LEGAL_BASIS, NETWORK, SHARING_MODEL, STATUS, THEME, USE_CASE, YEAR.',
  WORKING_GROUPS: 'Working groups; by NETWORK, STATUS, TYPE.',
  EVENTS: 'Events; by PLACE, YEAR.',
  INSTRUMENTS: 'Instruments; by STATUS, TYPE, YEAR.',
});

const StatisticsDimension = enumType(
  'StatisticsDimension',
  'What records are counted by. A record with several values counts once in each.',
  {
    ACCESS_MODEL: 'How a dataset is given out.',
    BUSINESS: 'Businesses that take part.',
    CHALLENGE: 'Kinds of obstacles.',
    COUNTRY: 'Countries: where it lies, runs or is active, or which it covers.',
    FINER_THEME: 'Finer themes of the catalogue.',
    FORMAT: 'Formats of the distributions.',
    KIND: 'Kinds of data: held, realised, or needed by the use case.',
    LEGAL_BASIS: 'Legal basis in words.',
    LICENCE: 'Licence.',
    NETWORK: 'Networks.',
    PLACE: 'Town, or "online".',
    PUBLISHER: 'Publisher.',
    SECTOR: 'Sector of a business.',
    SHARING_MODEL: 'Sharing model.',
    SIZE_CLASS: 'Number of inhabitants, in six classes.',
    STATUS: 'Status.',
    THEME: 'EU data themes.',
    TYPE: 'Type of a dataset, group or instrument.',
    USE_CASE: 'Use case.',
    YEAR: 'Year: first reported, held or adopted.',
  },
);

/** The listing whose filter narrows each subject. */
export const listingOf = {
  CITIES: ['cities', cities],
  BUSINESSES: ['businesses', businesses],
  DATASETS: ['datasets', datasets],
  USE_CASES: ['useCases', useCases],
  IMPLEMENTATIONS: ['implementations', implementations],
  WORKING_GROUPS: ['workingGroups', workingGroups],
  EVENTS: ['events', events],
  INSTRUMENTS: ['instruments', instruments],
} as const;

export type SubjectName = keyof typeof listingOf;

const filterInput = { StatisticsFilter: class {} }.StatisticsFilter as InputClass;
for (const [name, listing] of Object.values(listingOf)) {
  Field(() => listing.noun.filter.input, {
    nullable: true,
    description: `Which ${listing.noun.type} records are counted; only with that subject.`,
  })(filterInput.prototype as object, name);
}
InputType('StatisticsFilter', {
  description: 'Which records are counted: the filter of the subject, and of no other.',
})(filterInput);

export const LARGEST_TABLE = 1000;

@ArgsType()
export class StatisticsArgs {
  @Field(() => StatisticsSubject, { description: 'What is counted.' })
  subject!: SubjectName;

  @Field(() => [StatisticsDimension], {
    description: 'One to three properties to count by, in this order.',
  })
  by!: string[];

  @Field(() => filterInput, {
    nullable: true,
    description: 'Which records are counted; all when left out.',
  })
  filter?: Record<string, FilterValue | null> | null;

  @Field(() => Int, {
    defaultValue: LARGEST_TABLE,
    description: `Number of rows, 1 to ${LARGEST_TABLE}, the largest counts first; "totalRows" says how many there are.`,
  })
  first!: number;
}

@ObjectType('StatisticsKey', {
  simpleResolvers: true,
  description: 'The value of one dimension in a row.',
})
class StatisticsKeyType {
  @Field(() => StatisticsDimension, { description: 'The dimension.' })
  dimension!: string;

  @Field(() => String, {
    description: 'The value, as filters take it; "UNKNOWN" where a record has none.',
  })
  value!: string;

  @Field(() => String, { description: 'The value in words.' })
  label!: string;
}

@ObjectType('StatisticsRow', {
  simpleResolvers: true,
  description: 'One combination of values, counted.',
})
class StatisticsRowType {
  @Field(() => [StatisticsKeyType], {
    description: 'One key for each dimension, in the order asked for.',
  })
  keys!: object[];

  @Field(() => Int, { description: 'Exact number of records.' })
  count!: number;

  @Field(() => Int, {
    description: 'Exact number of different cities that these records have to do with.',
  })
  distinctCities!: number;
}

@ObjectType('Statistics', {
  simpleResolvers: true,
  description: 'Records counted by their properties.',
})
export class StatisticsType {
  @Field(() => Int, { description: 'Exact number of rows, also when fewer are listed.' })
  totalRows!: number;

  @Field(() => [StatisticsRowType], { description: 'The rows, the largest counts first.' })
  rows!: object[];
}
