import { businesses } from '../business/business.listing.js';
import { datasets } from '../dataset/dataset.listing.js';
import { edgeFields, toList, toOne, toOneOrNone, toPage } from '../edge-fields.js';
import { keyEdge, linkEdge } from '../reading/edge.js';
import { rootFields, sourceField } from '../root-fields.js';
import { themes } from '../theme/theme.listing.js';
import { useCases } from '../use-case/use-case.listing.js';
import { dataKinds } from './data-kind.listing.js';
import { DataKindType } from './data-kind.type.js';

const DataKindEdges = edgeFields(DataKindType, {
  broader: toOneOrNone(
    dataKinds,
    'broaderId',
    'The broader kind (skos:broader); null when there is none.',
  ),
  narrower: toList(
    keyEdge(dataKinds.noun, 'broader_id'),
    DataKindType,
    'Narrower kinds (skos:narrower); who holds one of them holds this kind too.',
  ),
  theme: toOne(themes, 'themeId', 'The EU data theme that it is filed under.'),
  useCases: toPage(
    linkEdge(useCases.noun, { table: 'use_case_kind', parent: 'kind_id', node: 'use_case_id' }),
    useCases,
    'Use cases that need it.',
  ),
  datasets: toPage(
    linkEdge(datasets.noun, { table: 'dataset_kind', parent: 'kind_id', node: 'dataset_id' }),
    datasets,
    'Datasets that realise it.',
  ),
  businesses: toPage(
    linkEdge(businesses.noun, { table: 'business_kind', parent: 'kind_id', node: 'business_id' }),
    businesses,
    'Businesses that hold it.',
  ),
});

export const dataKindResolvers = [
  DataKindEdges,
  rootFields(dataKinds, { one: 'dataKind', many: 'dataKinds', example: 'shared-vehicle-trips' }),
  sourceField(dataKinds),
];
