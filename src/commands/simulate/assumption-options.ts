import type { AssumptionInput } from '../generated/graphql.js';
import {
  business,
  dataKind,
  instrument,
  network,
  type RecordType,
  workingGroup,
} from '../record-types.js';

export interface AssumptionOption {
  /** The option that makes the assumption, in the camel case of its value. */
  name: string;
  argument: string;
  description: string;
  /** What the option names. */
  type: RecordType;
  /** It is about a city: that of the question, unless another one is named. */
  isOfCity: boolean;
  assume: (slug: string, city: string) => AssumptionInput;
}

/** What can be assumed: an entry each, and nothing else to add. */
export const ASSUMPTIONS: readonly AssumptionOption[] = [
  {
    name: 'obtain',
    argument: 'kind',
    description: 'the city holds this kind of data',
    type: dataKind,
    isOfCity: true,
    assume: (kind, city) => ({ type: 'CITY_OBTAINS_KIND', city, kind }),
  },
  {
    name: 'arrive',
    argument: 'business',
    description: 'this business becomes active in the city',
    type: business,
    isOfCity: true,
    assume: (business, city) => ({ type: 'BUSINESS_ARRIVES', city, business }),
  },
  {
    name: 'leave',
    argument: 'business',
    description: 'this business leaves the city',
    type: business,
    isOfCity: true,
    assume: (business, city) => ({ type: 'BUSINESS_LEAVES', city, business }),
  },
  {
    name: 'joinGroup',
    argument: 'group',
    description: 'the city joins this working group',
    type: workingGroup,
    isOfCity: true,
    assume: (workingGroup, city) => ({ type: 'CITY_JOINS_GROUP', city, workingGroup }),
  },
  {
    name: 'joinNetwork',
    argument: 'network',
    description: 'the city joins this network',
    type: network,
    isOfCity: true,
    assume: (network, city) => ({ type: 'CITY_JOINS_NETWORK', city, network }),
  },
  {
    name: 'endInstrument',
    argument: 'instrument',
    description: 'this legal instrument no longer applies, anywhere',
    type: instrument,
    isOfCity: false,
    assume: (instrument) => ({ type: 'INSTRUMENT_ENDS', instrument }),
  },
];
