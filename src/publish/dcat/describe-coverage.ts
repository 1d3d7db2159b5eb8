import type { NamedNode } from 'n3';
import type { Period, Place } from '../../catalogue/dataset/dataset.entity.js';
import { countryIri } from '../../catalogue/vocabulary/country-iri.js';
import { date } from '../rdf/date.js';
import { statedIri } from '../rdf/stated-iri.js';
import { text, typed } from '../rdf/terms.js';
import type { CityRow, DatasetRow } from './dataset-row.js';
import { type Scope, texts } from './scope.js';

/** What a dataset covers in space: the cities and countries that were found, and what its source says. */
export function describePlaces(scope: Scope, row: DatasetRow): (NamedNode | undefined)[] {
  const iri = scope.at.dataset(row.slug);
  return [
    ...row.cities.map((city) => describeCityPlace(scope, city)),
    ...row.countries.map((country) => describeCountry(scope, country)),
    ...row.places.map((place, index) => describePlace(scope, place, `${iri}#place-${index + 1}`)),
  ];
}

export const describeCityPlace = ({ graph }: Scope, city: CityRow): NamedNode =>
  graph.shared(`https://sws.geonames.org/${city.geonamesId}/`, (place) =>
    place
      .is('dct:Location')
      .add('skos:prefLabel', text(city.name))
      .add('dcat:centroid', typed(`POINT(${city.longitude} ${city.latitude})`, 'geo:wktLiteral')),
  );

export function describeCountry(
  { graph }: Scope,
  { code, name }: { code: string; name: string },
): NamedNode | undefined {
  const iri = countryIri(code);
  return iri === undefined
    ? undefined
    : graph.shared(iri, (place) => {
        place.is('dct:Location').add('skos:prefLabel', text(name, 'en'));
      });
}

function describePlace({ graph }: Scope, { iri, names }: Place, part: string): NamedNode {
  return graph.part(statedIri(iri)?.value ?? part, (place) =>
    place.is('dct:Location').add('skos:prefLabel', ...texts(names)),
  );
}

/** What a dataset covers in time. */
export const describePeriods = (scope: Scope, { slug, periods }: DatasetRow): NamedNode[] =>
  periods
    .filter(({ start, end }) => start ?? end)
    .map((period, index) =>
      describePeriod(scope, period, `${scope.at.dataset(slug)}#period-${index + 1}`),
    );

const describePeriod = ({ graph }: Scope, { start, end }: Period, iri: string): NamedNode =>
  graph.part(iri, (period) =>
    period
      .is('dct:PeriodOfTime')
      .add('dcat:startDate', start === null ? null : date(start))
      .add('dcat:endDate', end === null ? null : date(end)),
  );
