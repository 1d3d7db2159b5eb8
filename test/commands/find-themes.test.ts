import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findThemes } from '../../src/commands/find-themes.js';
import { type TestDatabase, catalogueDatabase } from '../support/database.js';

let catalogue: TestDatabase;

beforeAll(async () => {
  catalogue = await catalogueDatabase();
});

afterAll(() => catalogue.close());

const find = (...texts: string[]): Promise<string[]> => findThemes(catalogue.database, texts);

describe('findThemes', () => {
  it('takes codes in any case, and labels', async () => {
    expect(await find('TRAN', 'envi', 'Mobility')).toEqual(['TRAN', 'ENVI', 'mobility']);
  });

  it('suggests the nearest for a spelling mistake', async () => {
    await expect(find('mobilty')).rejects.toThrow('Did you mean mobility (Mobility)?');
  });

  it('lists what is accepted, and suggests nothing far off', async () => {
    const refusal = find('weather');

    await expect(refusal).rejects.toThrow('Accepted are the EU data themes AGRI, ECON, ');
    await expect(refusal).rejects.not.toThrow('Did you mean');
  });
});
