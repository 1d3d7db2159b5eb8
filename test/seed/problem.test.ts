import { expect, it } from 'vitest';
import { formatProblems, type Problem, sortProblems } from '../../src/seed/problem.js';

const given = (problem: Partial<Problem>): Problem => ({
  file: 'cities.json',
  record: 'ghent',
  field: 'population',
  found: '"many"',
  accepted: 'a whole number',
  ...problem,
});

it('groups problems by file and names record, field, what was found and what is accepted', () => {
  const problems = [
    given({ file: 'use-cases.json', record: 'a', field: 'implementations[3].status' }),
    given({}),
    given({ record: '', field: 'line 3, column 5', found: '}', accepted: 'JSON' }),
    given({ record: '', field: '', found: 'nothing', accepted: 'a file' }),
  ];

  expect(formatProblems(problems)).toBe(
    `
cities.json
  found nothing; accepted: a file
  line 3, column 5
    found }; accepted: JSON
  ghent: population
    found "many"; accepted: a whole number

use-cases.json
  a: implementations[3].status
    found "many"; accepted: a whole number`.trim(),
  );
});

it('shows fifty problems and says how many more there are', () => {
  const problems = Array.from({ length: 53 }, (_, index) => given({ record: `city-${index}` }));

  const lines = formatProblems(problems).split('\n');

  expect(lines.filter((line) => line.includes(': population'))).toHaveLength(50);
  expect(lines.at(-1)).toBe('… and 3 more');
});

it('sorts numbers in paths as numbers', () => {
  const fields = ['a[10]', 'a[9]', 'a[1].b'].map((field) => given({ field }));

  expect(sortProblems(fields).map(({ field }) => field)).toEqual(['a[1].b', 'a[9]', 'a[10]']);
});
