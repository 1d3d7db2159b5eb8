import { describe, expect, it } from 'vitest';

import {
  countOf,
  countryInSentence,
  inSentence,
  listNames,
  roughDistance,
  roughPopulation,
} from '../../src/matching/sentence.js';

it.each([
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
  [['A', 'B', 'C', 'D'], 'A, B, C and D'],
  [['A', 'B', 'C', 'D', 'E'], 'A, B, C and 2 others'],
])('lists %j as "%s"', (names, text) => {
  expect(listNames(names)).toBe(text);
});

it('counts in singular and plural', () => {
  expect(countOf(1, 'city', 'cities')).toBe('1 city');
  expect(countOf(2, 'city', 'cities')).toBe('2 cities');
});

it.each([
  ['Card spending', 'card spending'],
  ['Short-term rental listings', 'short-term rental listings'],
  ['NO2 levels', 'NO2 levels'],
  ['Wi-Fi counts', 'Wi-Fi counts'],
  ['MDS', 'MDS'],
])('writes the label "%s" as "%s" inside a sentence', (label, text) => {
  expect(inSentence(label)).toBe(text);
});

it.each([
  ['Belgium', 'Belgium'],
  ['Netherlands', 'the Netherlands'],
  ['United Kingdom', 'the United Kingdom'],
  ['Czech Republic', 'the Czech Republic'],
  ['Czechia', 'Czechia'],
])('writes the country %s as "%s" inside a sentence', (name, text) => {
  expect(countryInSentence(name)).toBe(text);
});

describe('rough numbers', () => {
  it.each([
    [850, '850'],
    [6_345, '6,300'],
    [92_892, '93,000'],
    [231_493, '230,000'],
    [999_999, '1 million'],
    [1_621_537, '1.6 million'],
  ])('write %d inhabitants as %s', (inhabitants, text) => {
    expect(roughPopulation(inhabitants)).toBe(text);
  });

  it.each([
    [0, 'less than 10 km'],
    [9.9, 'less than 10 km'],
    [51.3, 'about 50 km'],
    [596, 'about 600 km'],
  ])('write %d kilometres as %s', (kilometres, text) => {
    expect(roughDistance(kilometres)).toBe(text);
  });
});
