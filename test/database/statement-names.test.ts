import { describe, expect, it } from 'vitest';
import { StatementNames } from '../../src/database/statement-names.js';

describe('a statement', () => {
  it('has a name from the second time that it is sent, always the same', () => {
    const names = new StatementNames();
    const given = [1, 2, 3].map(() => names.nameOf('select $1'));

    expect(given).toEqual([undefined, 'hansa_1', 'hansa_1']);
  });

  it('has none when it writes', () => {
    const names = new StatementNames();

    expect([1, 2, 3].map(() => names.nameOf('insert into city values ($1)'))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('has none once there are too many', () => {
    const names = new StatementNames();
    const last = Array.from({ length: 500 }, (_, at) => {
      names.nameOf(`select ${at}, $1`);
      return names.nameOf(`select ${at}, $1`);
    });

    expect(new Set(last).size).toBe(401);
    expect(last.at(-1)).toBeUndefined();
  });

  it('gets another name when its plan is lost, and none when plans are lost time and again', () => {
    const names = new StatementNames();
    const sendTwice = () => [names.nameOf('select $1'), names.nameOf('select $1')].at(-1);
    const given = Array.from({ length: 60 }, () => {
      const name = sendTwice();
      names.forget('select $1');
      return name;
    });

    expect(given.slice(0, 2)).toEqual(['hansa_1', 'hansa_2']);
    expect(given.at(-1)).toBeUndefined();
  });
});
