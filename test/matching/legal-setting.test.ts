import { describe, expect, it } from 'vitest';

import type { CityFacts, CountryFacts, InstrumentFacts } from '../../src/matching/facts.js';
import { indexFacts } from '../../src/matching/index-facts.js';
import { opportunitiesOf } from '../../src/matching/opportunities.js';
import { priorWeights } from '../../src/matching/weights.js';
import { GivenFacts } from '../support/given-facts.js';

class GivenLaw extends GivenFacts {
  readonly france = this.country({ name: 'France', code: 'FR' });
  readonly norway = this.country({ name: 'Norway', code: 'NO' });
  readonly lyon = this.cityIn(this.france, 'Lyon');
  readonly charging = this.useCase({ title: 'Open charge points' });

  cityIn({ id }: CountryFacts, name: string): CityFacts {
    return this.city({ name, countryId: id });
  }

  caseUnder(...instruments: InstrumentFacts[]) {
    const instrumentIds = instruments.map(({ id }) => id);
    return this.implementation(this.charging, this.lyon, { instrumentIds });
  }

  settingOf(city: CityFacts) {
    const [opportunity] = opportunitiesOf(indexFacts(this.facts), city.id);
    return opportunity?.reasons.find(({ kind }) => kind === 'LEGAL_SETTING');
  }
}

describe('the legal setting', () => {
  it('is told where a law of the Union that a case rests on applies too', () => {
    const given = new GivenLaw();
    const act = given.instrument({ name: 'Charging Act' });
    const { id } = given.caseUnder(act);
    const berlin = given.cityIn(given.country({ name: 'Germany', code: 'DE' }), 'Berlin');
    const oslo = given.cityIn(given.norway, 'Oslo');

    expect(given.settingOf(berlin)).toMatchObject({
      text: '1 case of it rests on "Charging Act", which applies in Germany too.',
      evidence: [
        { type: 'Instrument', id: act.id },
        { type: 'Implementation', id },
        { type: 'Country' },
      ],
    });
    expect(given.settingOf(oslo)).toBeUndefined();
  });

  it('says more where the law is one of the country', () => {
    const given = new GivenLaw();
    const nice = given.cityIn(given.france, 'Nice');
    const oslo = given.cityIn(given.norway, 'Oslo');
    given.caseUnder(given.instrument());
    const ofUnion = given.settingOf(nice)!.contribution;
    given.caseUnder(given.instrument({ name: 'Energy Law', territory: 'COUNTRY' }));

    expect(given.settingOf(nice)).toMatchObject({
      text: '1 case of it rests on "Energy Law", which holds all over France.',
    });
    expect(given.settingOf(nice)!.contribution).toBeGreaterThan(ofUnion);
    expect(given.settingOf(oslo)).toBeUndefined();
  });

  it('counts a case once, however many laws it names', () => {
    const given = new GivenLaw();
    const nice = given.cityIn(given.france, 'Nice');
    given.caseUnder(given.instrument(), given.instrument());

    expect(given.settingOf(nice)!.contribution).toBeCloseTo(
      priorWeights.opportunity.LEGAL_SETTING / 5,
    );
  });

  it.each([
    ['a law of a part of the country', { territory: 'PART_OF_COUNTRY' as const }, {}],
    ['what is no law', { territory: null }, {}],
    ['a case that does not run', {}, { status: 'EXPLORING' as const }],
  ])('is not told by %s', (_, instrument, implementation) => {
    const given = new GivenLaw();
    const nice = given.cityIn(given.france, 'Nice');
    const { id } = given.instrument(instrument);
    given.implementation(given.charging, given.lyon, { instrumentIds: [id], ...implementation });

    expect(given.settingOf(nice)).toBeUndefined();
  });
});
