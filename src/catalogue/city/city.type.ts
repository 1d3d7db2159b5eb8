import { Field, Float, Int, ObjectType } from 'type-graphql';
import { UrlScalar } from '../../graphql/scalars.js';
import { connectionType } from '../connection-type.js';
import { NodeType } from '../../graphql/node-type.js';
import { RecordType } from '../record.type.js';

@ObjectType('GeoPoint', { simpleResolvers: true, description: 'A place on the earth (WGS 84).' })
export class GeoPointType {
  @Field(() => Float, { description: 'Latitude in decimal degrees, north positive.' })
  latitude!: number;

  @Field(() => Float, { description: 'Longitude in decimal degrees, east positive.' })
  longitude!: number;
}

@ObjectType('LocalAdministrativeUnit', {
  simpleResolvers: true,
  description: 'The code of a municipality in its national register.',
})
export class LocalAdministrativeUnitType {
  @Field(() => String, { description: 'The code.' })
  code!: string;

  @Field(() => String, { description: 'The register that the code is of.' })
  scheme!: string;
}

@ObjectType('OpenDataPortal', {
  simpleResolvers: true,
  description:
    "A city's portal of open data, as a registry of portals lists it; its address may have moved.",
})
export class OpenDataPortalType {
  @Field(() => UrlScalar, { description: 'Its address (foaf:homepage of the dcat:Catalog).' })
  url!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its name; null when the registry has none.',
  })
  name!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The family of software: "ckan", "opendatasoft", "piveau", "udata" or "other".',
  })
  software!: string | null;

  @Field(() => String, { nullable: true, description: 'The software as the registry names it.' })
  softwareDetail!: string | null;
}

@ObjectType('City', {
  implements: [RecordType, NodeType],
  simpleResolvers: true,
  description: 'A municipality that shares, or could share, data with companies.',
})
export class CityType extends RecordType {
  @Field(() => String, { description: 'English name.' })
  name!: string;

  @Field(() => [String], {
    description: 'Names in the languages of the city, without the English one.',
  })
  localNames!: string[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Inhabitants, from GeoNames: without a year and not official. Null when not known.',
  })
  population!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Year of the population; null when not stated.',
  })
  populationYear!: number | null;

  @Field(() => String, { description: 'Where the population comes from, in words.' })
  populationSource!: string;

  @Field(() => Int, { description: 'GeoNames identifier.' })
  geonamesId!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Wikidata item, such as "Q12996"; null when not known.',
  })
  wikidataId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'NUTS code (Eurostat); null when not known.',
  })
  nutsCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The editors' remark; null when there is none.",
  })
  note!: string | null;
}

export const CityConnection = connectionType(() => CityType, { name: 'City', of: 'cities' });
