import { Filter, linkedTo, oneOf } from '../reading/filter.js';

export const networkFilter = new Filter('Network', () => ({
  slugs: oneOf('slug', 'The network has one of these slugs.'),
  types: oneOf('kind', 'It is of one of these types, such as "movement".'),
  cities: linkedTo(
    { table: 'city_network', from: 'network_id', to: 'city_id' },
    { table: 'city' },
    'One of these cities belongs to it (slugs).',
  ),
}));
