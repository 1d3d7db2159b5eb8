import { describe, expect, it } from 'vitest';
import { explainDatabaseFailure, isDatabaseAway } from '../../src/server/database-failure.js';

const failure = (message: string, code?: string): Error =>
  Object.assign(new Error(message), { code });

describe('isDatabaseAway', () => {
  it.each([
    failure('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED'),
    failure('terminating connection due to administrator command', '57P01'),
    failure('the database system is starting up', '57P03'),
    failure('Connection terminated unexpectedly'),
    new AggregateError([failure('connect ECONNREFUSED ::1:5432', 'ECONNREFUSED')]),
  ])('holds for %s', (error) => {
    expect(isDatabaseAway(error)).toBe(true);
  });

  it.each([
    failure('relation "city" does not exist', '42P01'),
    failure('Cannot read properties of undefined'),
    'Connection terminated',
    undefined,
  ])('does not hold for %s', (error) => {
    expect(isDatabaseAway(error)).toBe(false);
  });
});

describe('explainDatabaseFailure', () => {
  const url = 'postgres://h%C3%A4nsel:secret@db.example.org/hansa';

  it.each([
    ['ECONNREFUSED', 'PostgreSQL at db.example.org:5432 does not answer.'],
    ['3D000', 'There is no database "hansa" at db.example.org:5432.'],
    ['28P01', 'refuses the user "hänsel".'],
  ])('says what %s means, without the password', (code, words) => {
    const text = explainDatabaseFailure(failure('', code), url);

    expect(text).toContain(words);
    expect(text).not.toContain('secret');
  });

  it('says that a password is asked for', () => {
    const error = failure('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string');

    expect(explainDatabaseFailure(error, url)).toContain('asks for a password');
  });

  it('leaves other errors to speak for themselves', () => {
    expect(explainDatabaseFailure(failure('permission denied', '42501'), url)).toBeUndefined();
  });
});
