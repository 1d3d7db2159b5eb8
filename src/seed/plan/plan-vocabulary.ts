import type { Catalogue } from '../catalogue.js';
import { countryName } from '../country-name.js';
import type { DataKind } from '../schema/vocabulary.schema.js';
import type { Rows } from '../write/tables.js';
import { editorial } from './assertions.js';
import { sourceLinks } from './source-links.js';
import { sourcesOfKinds } from './sources-of-kinds.js';
import { distinct } from './words.js';

/** Countries, themes and kinds of data. */
export function planVocabulary(
  catalogue: Catalogue,
): Pick<Rows, 'country' | 'theme' | 'data_kind' | 'data_kind_source'> {
  const sources = sourcesOfKinds(catalogue);
  // Our vocabulary has more kinds than a foreign catalogue uses; those that it says nothing of stay out.
  const used = catalogue.dataKinds.kinds.filter(({ slug }) => sources.has(slug));
  return {
    country: countryCodes(catalogue).map((code) => ({ code, name: countryName(code) })),
    theme: planThemes(catalogue),
    data_kind: broadestFirst(used).map(planKind),
    data_kind_source: sourceLinks(
      'data_kind_id',
      used.map(({ slug }) => ({ id: slug, sources: sources.get(slug) ?? [] })),
    ),
  };
}

function countryCodes({ cities, businesses, datasets, useCases }: Catalogue): string[] {
  const codes = [
    ...cities.map(({ country }) => country),
    ...businesses.flatMap((business) => business.headquartersCountry ?? []),
    ...businesses.flatMap((business) => business.operatesInCountries),
    ...datasets.flatMap((dataset) => dataset.coverageCountries),
    ...useCases.flatMap((useCase) => useCase.otherImplementations.map(({ country }) => country)),
  ];
  return distinct(codes).toSorted();
}

function planThemes({ themes }: Catalogue): Rows['theme'] {
  return [
    ...themes.dataThemes.map(({ code, label, iri }) => ({ code, label, iri, broader_id: null })),
    ...themes.finerThemes.map(({ code, label, broader }) => ({
      code,
      label,
      iri: null,
      broader_id: broader,
    })),
  ];
}

function planKind(kind: DataKind): Rows['data_kind'][number] {
  return {
    slug: kind.slug,
    ...editorial,
    label: kind.label,
    definition: kind.definition,
    alt_labels: kind.altLabels,
    broader_id: kind.broader,
    theme_id: kind.theme,
  };
}

function broadestFirst(kinds: readonly DataKind[]): DataKind[] {
  const broader = new Map(kinds.map((kind) => [kind.slug, kind.broader]));
  const depth = (slug: string | null | undefined): number =>
    slug ? 1 + depth(broader.get(slug)) : 0;
  return kinds.toSorted((a, b) => depth(a.slug) - depth(b.slug));
}
