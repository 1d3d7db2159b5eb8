import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { enumType } from '../../graphql/enum-type.js';
import { PageArgs } from '../../graphql/page.js';
import type { Service } from '../../matching/demand/ask.js';
import { answerConnectionType } from '../connection-type.js';

const DemandServiceEnum = enumType<Service>(
  'DemandService',
  'Who supplies a kind of data to a city that asks for it, as far as is known.',
  {
    SERVED:
      'This business takes part in a trial or running case there that needs the kind; for a kind, any business that holds it does.',
    SERVED_BY_OTHERS:
      'Another business that holds the kind takes part in such a case there; never for the demand of a kind.',
    SOURCE_UNKNOWN: 'It is tried or runs there, and no source says which business supplies it.',
    OPEN: 'It is only explored there, or likely.',
  },
);

@ObjectType('DemandTotals', {
  simpleResolvers: true,
  description: 'Exact sums; each city counts once, however many kinds and use cases it asks for.',
})
class DemandTotalsType {
  @Field(() => Int, { description: 'Distinct cities.' })
  cities!: number;

  @Field(() => Int, {
    description: 'Inhabitants of those cities whose population is known, added up.',
  })
  people!: number;

  @Field(() => Int, {
    description: 'Cities that "people" leaves out: their population is unknown.',
  })
  citiesOfUnknownPopulation!: number;

  @Field(() => Int, { description: 'Distinct countries of the cities.' })
  countries!: number;

  @Field(() => Int, { description: 'Distinct use cases for which the data is needed.' })
  useCases!: number;

  @Field(() => Int, {
    description:
      'Cities with an ask that is SERVED. The four counts by service add up to "cities".',
  })
  servedCities!: number;

  @Field(() => Int, { description: 'Other cities with an ask that is SERVED_BY_OTHERS.' })
  citiesServedByOthers!: number;

  @Field(() => Int, { description: 'Other cities with an ask that is SOURCE_UNKNOWN.' })
  citiesOfUnknownSource!: number;

  @Field(() => Int, { description: 'Other cities: all their asks are OPEN.' })
  openCities!: number;
}

@ObjectType('SharingModelDemand', {
  simpleResolvers: true,
  description: 'How many of the cases behind the demand share their data in one way.',
})
export class SharingModelDemandType {
  @Field(() => Int, { description: 'Trial and running cases.' })
  runningCases!: number;

  @Field(() => Int, { description: 'Explored cases.' })
  exploredCases!: number;
}

@ObjectType('LegalBasisDemand', {
  simpleResolvers: true,
  description: 'How many of the cases behind the demand rest on one legal basis.',
})
class LegalBasisDemandType {
  @Field(() => String, {
    nullable: true,
    description: 'The legal basis in words; null for the cases of which no source states one.',
  })
  legalBasis!: string | null;

  @Field(() => Int, { description: 'Trial and running cases.' })
  runningCases!: number;

  @Field(() => Int, { description: 'Explored cases.' })
  exploredCases!: number;
}

@ObjectType('UseCaseDemand', {
  simpleResolvers: true,
  description: 'The part of a demand that is for one use case.',
})
export class UseCaseDemandType {
  @Field(() => DemandTotalsType, { description: 'Sums over the cities that need it for this.' })
  totals!: object;
}

@ObjectType('CountryDemand', {
  simpleResolvers: true,
  description: 'The part of a demand that is in one country.',
})
export class CountryDemandType {
  @Field(() => DemandTotalsType, { description: 'Sums over the cities of the country.' })
  totals!: object;
}

@ObjectType('CityDemand', {
  simpleResolvers: true,
  description: 'What one city asks for, or is likely to.',
})
export class CityDemandType {
  @Field(() => DemandServiceEnum, { description: 'The best service of its asks.' })
  service!: Service;

  @Field(() => String, {
    description: 'What it asks for and for what, or what makes it likely, in words.',
  })
  text!: string;
}

@ObjectType('KindDemand', {
  simpleResolvers: true,
  description: 'The part of a demand that is for one kind of data, and where the asks differ.',
})
export class KindDemandType {
  @Field(() => DemandTotalsType, { description: 'Sums over the cities that need the kind.' })
  totals!: object;
}

@ObjectType('DemandGroup', {
  simpleResolvers: true,
  description: 'Cities that need the data, all on the same ground; never mixed with other groups.',
})
export class DemandGroupType {
  @Field(() => DemandTotalsType, {
    description: 'Sums over all cities of the group. A further city never lowers one of them.',
  })
  totals!: object;
}

@ObjectType('Demand', {
  simpleResolvers: true,
  description:
    'Who needs kinds of data. Each pair of a city and a kind is in one of the three groups at most; a city may be in several, so their totals must not be added.',
})
export class DemandType {
  @Field(() => DemandGroupType, {
    description:
      'Cities that explore, try or run a use case that needs the kind, and do not hold it as far as is known.',
  })
  stated!: object;

  @Field(() => DemandGroupType, {
    description:
      'Cities that explore, try or run a use case that needs the kind, and hold it already: they publish it, or use it in a case.',
  })
  met!: object;

  @Field(() => DemandGroupType, {
    description:
      'Cities that have asked nothing so far, and at least two signs point to a use case: it runs in their country; it runs abroad in a group of theirs, or the group works on it; a company active there takes part in it elsewhere; they work on its themes. Computed, not stated by anybody.',
  })
  likely!: object;
}

@ArgsType()
export class CityDemandArgs extends PageArgs {
  @Field(() => [DemandServiceEnum], {
    nullable: true,
    description: 'Only cities whose service is one of these; all when left out.',
  })
  services?: Service[] | null;
}

export const KindDemandConnection = answerConnectionType(() => KindDemandType, {
  name: 'KindDemand',
  of: 'kinds of data in demand, those of most cities first',
});
export const CountryDemandConnection = answerConnectionType(() => CountryDemandType, {
  name: 'CountryDemand',
  of: 'countries with demand, those of most cities first',
});
export const UseCaseDemandConnection = answerConnectionType(() => UseCaseDemandType, {
  name: 'UseCaseDemand',
  of: 'use cases behind a demand, those of most cities first',
});
export const LegalBasisDemandConnection = answerConnectionType(() => LegalBasisDemandType, {
  name: 'LegalBasisDemand',
  of: 'legal bases behind a demand, those of most cases first',
});
export const CityDemandConnection = answerConnectionType(() => CityDemandType, {
  name: 'CityDemand',
  of: 'cities with demand, those with most use cases first, then the largest',
});
