import { expect, it } from 'vitest';
import { slugOfName } from '../../src/database/slug-of-name.js';

it.each([
  ['Netherlands (CROW-Fietsberaad)', 'netherlands-crow-fietsberaad'],
  ['Île-de-France', 'ile-de-france'],
  ['France (Pôle emploi)', 'france-pole-emploi'],
  ['Łódź & Århus', 'lodz-arhus'],
  ['Große Straße', 'grosse-strasse'],
  ['София', ''],
])('the slug of %s is %j', (name, slug) => {
  expect(slugOfName(name)).toBe(slug);
});
