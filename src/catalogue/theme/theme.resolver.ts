import { sql } from '../../database/database.js';
import { dataKinds } from '../data-kind/data-kind.listing.js';
import { datasets } from '../dataset/dataset.listing.js';
import { edgeFields, toList, toOneOrNone, toPage } from '../edge-fields.js';
import { conditionEdge, keyEdge, linkEdge } from '../reading/edge.js';
import { rootFields } from '../root-fields.js';
import { useCases } from '../use-case/use-case.listing.js';
import { themes } from './theme.listing.js';
import { ThemeType } from './theme.type.js';

const useCasesOfTheme = conditionEdge(
  useCases.noun,
  (themeId) => sql`t.id in (
    select use_case_id from use_case_theme join theme on theme.id = use_case_theme.theme_id
    where theme.id = ${themeId} or theme.broader_id = ${themeId})`,
);

const ThemeEdges = edgeFields(ThemeType, {
  broader: toOneOrNone(
    themes,
    'broaderId',
    'The EU data theme above (skos:broader); null for an EU theme.',
  ),
  narrower: toList(keyEdge(themes.noun, 'broader_id'), ThemeType, 'Finer themes filed under it.'),
  useCases: toPage(
    useCasesOfTheme,
    useCases,
    'Use cases filed under it or under a finer theme of it.',
  ),
  datasets: toPage(
    linkEdge(datasets.noun, {
      table: 'dataset_theme',
      parent: 'theme_id',
      node: 'dataset_id',
      columns: [],
    }),
    datasets,
    'Datasets filed under it.',
  ),
  kinds: toPage(keyEdge(dataKinds.noun, 'theme_id'), dataKinds, 'Kinds of data filed under it.'),
});

export const themeResolvers = [
  ThemeEdges,
  rootFields(themes, { one: 'theme', many: 'themes', key: 'code', example: 'TRAN' }),
];
