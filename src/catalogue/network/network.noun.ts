import { sql } from '../../database/database.js';
import { byText, defineNoun, ordered } from '../reading/noun.js';
import { CityNetwork } from '../city/city.entity.js';
import { Network } from './network.entity.js';
import { networkFilter } from './network.filter.js';

export const networkNoun = defineNoun(Network, {
  filter: networkFilter,
  needs: { declaration: ['declarationId'] },
  computed: { type: (table) => sql`${table}.kind` },
  orders: {
    NAME: ordered('By name.', byText('name')),
    TYPE: ordered('By type, then name.', byText('kind'), byText('name')),
  },
});

/** Membership of a city, read from the city's side. */
export const membershipNoun = defineNoun(CityNetwork, {
  needs: { network: ['networkId'], source: ['sourceId'] },
  computed: { id: (table) => sql`${table}.network_id` },
  orders: { NETWORK: ordered('By network.', { ...byText('network_id'), type: 'int' }) },
});
