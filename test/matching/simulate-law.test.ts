import { describe, expect, it } from 'vitest';

import type { ImplementationFacts } from '../../src/matching/facts.js';
import { indexFacts } from '../../src/matching/index-facts.js';
import { assume } from '../../src/matching/simulation/assume.js';
import { citiesCompared, MOST_PAIRS } from '../../src/matching/simulation/cities-compared.js';
import { simulate } from '../../src/matching/simulation/simulate.js';
import { GivenFacts } from '../support/given-facts.js';

class GivenRule extends GivenFacts {
  readonly france = this.country({ name: 'France', code: 'FR' });
  readonly lyon = this.city({ name: 'Lyon', countryId: this.france.id });
  readonly nice = this.city({ name: 'Nice', countryId: this.france.id });
  readonly law = this.instrument({ name: 'Energy Law', territory: 'COUNTRY' });
  readonly mapping = this.useCase({ title: 'Map energy use' });

  caseInLyon(fields: Partial<ImplementationFacts> = {}) {
    return this.implementation(this.mapping, this.lyon, {
      instrumentIds: [this.law.id],
      ...fields,
    });
  }

  end(cityId: number) {
    return simulate(indexFacts(this.facts), {
      cityId,
      top: 10,
      assumptions: [{ type: 'INSTRUMENT_ENDS', instrumentId: this.law.id }],
    });
  }
}

describe('when an instrument ends', () => {
  it('the cases that rest on nothing else are of unknown status, and no longer speak', () => {
    const given = new GivenRule();
    const { id } = given.caseInLyon();

    const { assumptions, casesInDoubtIds, changes, citiesChanged } = given.end(given.nice.id);

    expect(assumptions).toEqual([
      {
        text: '"Energy Law" no longer applies: 1 running case states it as a legal basis.',
        holdsAlready: false,
      },
    ]);
    expect(casesInDoubtIds).toEqual([id]);
    expect(citiesChanged).toBe(2);
    expect(changes).toMatchObject([{ change: 'FALLS', after: { rank: 1, score: 0 } }]);
    expect(changes[0]!.reasons.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['LEGAL_SETTING', 'MATURITY', 'SAME_COUNTRY']),
    );
    expect(changes[0]!.reasons.every(({ text }) => text.startsWith('No longer: '))).toBe(true);
  });

  it('the use case comes back to the list of a city whose own case is in doubt', () => {
    const given = new GivenRule();
    given.caseInLyon();

    expect(given.end(given.lyon.id).changes).toMatchObject([
      { useCaseId: given.mapping.id, change: 'APPEARS', before: null, after: { rank: 1 } },
    ]);
  });

  it('a case that names another instrument goes on, and only the setting is lost', () => {
    const given = new GivenRule();
    const other = given.instrument({ territory: null });
    given.caseInLyon({ instrumentIds: [given.law.id, other.id] });

    const { casesInDoubtIds, changes } = given.end(given.nice.id);

    expect(casesInDoubtIds).toEqual([]);
    expect(changes[0]!.reasons.map(({ kind }) => kind)).toEqual(['LEGAL_SETTING']);
  });

  it.each(['EXPLORING', 'ENDED', 'UNKNOWN'] as const)(
    'nothing changes for a case that is %s',
    (status) => {
      const given = new GivenRule();
      given.caseInLyon({ status });

      const { assumptions, changes, casesInDoubtIds, citiesChanged } = given.end(given.nice.id);

      expect(assumptions[0]!.text).toBe(
        '"Energy Law" no longer applies: no running case states it as its legal basis.',
      );
      expect([changes, casesInDoubtIds, citiesChanged]).toEqual([[], [], 0]);
    },
  );

  it('cities are compared up to a bound, the nearest first', () => {
    const given = new GivenRule();
    given.caseInLyon();
    const useCases = Math.ceil(MOST_PAIRS / 2);
    given.facts.useCases.push(
      ...Array.from({ length: useCases }, (_, at) => ({ ...given.mapping, id: at + 10 })),
    );
    const far = given.city({ name: 'Lille', countryId: given.france.id, latitude: 70 });
    const index = indexFacts(given.facts);

    const near = citiesCompared(index, given.nice.id, index.cities);

    expect(near.map(({ id }) => id)).toEqual([given.lyon.id]);
    expect(citiesCompared(indexFacts(new GivenFacts().facts), far.id, [])).toEqual([]);
  });

  it('two that a case rests on leave it in doubt together', () => {
    const given = new GivenRule();
    const other = given.instrument();
    given.caseInLyon({ instrumentIds: [given.law.id, other.id] });

    const { implementations } = assume(given.facts, [
      { type: 'INSTRUMENT_ENDS', instrumentId: given.law.id },
      { type: 'INSTRUMENT_ENDS', instrumentId: other.id },
    ]);

    expect(implementations).toMatchObject([{ status: 'UNKNOWN', instrumentIds: [] }]);
  });
});
