import { kebabCase } from './name-options.js';

/** A type of records that people name on the command line. */
export interface RecordType {
  /** As the graph calls it. */
  readonly type: string;
  /** What people call one. */
  readonly noun: string;
  readonly table: string;
  /** The column that tells its records apart. */
  readonly key: 'slug' | 'code';
  /** The column with the name that people read. */
  readonly title: string;
  /** The column that puts the better known first among names that are equally alike. */
  readonly fame?: string;
  /** The field of the graph that lists all of them. */
  readonly list: string;
}

type Naming = Omit<RecordType, 'type' | 'table' | 'key'> & { key?: 'code' };

const recordType = (type: string, naming: Naming): RecordType => ({
  type,
  table: kebabCase(type).replaceAll('-', '_'),
  key: 'slug',
  ...naming,
});

export const city = recordType('City', {
  noun: 'city',
  title: 'name',
  fame: 'population',
  list: 'cities',
});
export const business = recordType('Business', {
  noun: 'business',
  title: 'name',
  list: 'businesses',
});
export const useCase = recordType('UseCase', {
  noun: 'use case',
  title: 'title',
  list: 'useCases',
});
export const dataKind = recordType('DataKind', { noun: 'kind', title: 'label', list: 'dataKinds' });
export const dataset = recordType('Dataset', {
  noun: 'dataset',
  title: 'title',
  list: 'datasets',
});
export const implementation = recordType('Implementation', {
  noun: 'implementation',
  title: 'slug',
  list: 'implementations',
});
export const workingGroup = recordType('WorkingGroup', {
  noun: 'group',
  title: 'name',
  list: 'workingGroups',
});
export const network = recordType('Network', { noun: 'network', title: 'name', list: 'networks' });
export const instrument = recordType('Instrument', {
  noun: 'instrument',
  title: 'name',
  list: 'instruments',
});
export const event = recordType('Event', { noun: 'event', title: 'title', list: 'events' });
export const sharingModel = recordType('SharingModel', {
  noun: 'sharing model',
  title: 'name',
  list: 'sharingModels',
});
export const country = recordType('Country', {
  noun: 'country',
  key: 'code',
  title: 'name',
  list: 'countries',
});
