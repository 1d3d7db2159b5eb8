import { businesses } from '../business/business.listing.js';
import { BusinessType } from '../business/business.type.js';
import { cities } from '../city/city.listing.js';
import { countries } from '../country/country.listing.js';
import { datasets } from '../dataset/dataset.listing.js';
import { DatasetNodeType } from '../dataset/dataset.type.js';
import { edgeFields, toList, toOne, toOneOrNone, toPage } from '../edge-fields.js';
import { instruments } from '../instrument/instrument.listing.js';
import { InstrumentType } from '../instrument/instrument.type.js';
import { keyEdge, linkEdge } from '../reading/edge.js';
import { rootFields, sourceField } from '../root-fields.js';
import { sharingModels } from '../sharing-model/sharing-model.listing.js';
import { sourceNoun } from '../source/source.noun.js';
import { SourceType } from '../source/source.type.js';
import { useCases } from '../use-case/use-case.listing.js';
import { implementations } from './implementation.listing.js';
import { reportNoun } from './implementation.noun.js';
import { ImplementationReportType, ImplementationType } from './implementation.type.js';

const link = (table: string, node: string) => ({
  table,
  parent: 'implementation_id',
  node,
  statedBy: 'Implementation',
});
const reportLink = (table: string, node: string) => ({
  table,
  parent: 'report_id',
  node,
  columns: ['position'],
});

const ImplementationEdges = edgeFields(ImplementationType, {
  city: toOneOrNone(
    cities,
    'cityId',
    'The city; null when a country, a region or an agency runs it.',
  ),
  country: toOne(countries, 'countryId', 'The country that it runs in.'),
  useCase: toOne(useCases, 'useCaseId', 'The use case.'),
  sharingModel: toOneOrNone(
    sharingModels,
    'sharingModelId',
    'How the data is shared; null when not known.',
  ),
  businesses: toList(
    linkEdge(businesses.noun, link('implementation_business', 'business_id')),
    BusinessType,
    'Businesses that take part.',
  ),
  datasets: toPage(
    linkEdge(datasets.noun, link('implementation_dataset', 'dataset_id')),
    datasets,
    'Datasets that it uses.',
  ),
  instruments: toList(
    linkEdge(instruments.noun, link('implementation_instrument', 'instrument_id')),
    InstrumentType,
    'Instruments that the stated legal basis names, in the reading of the editors.',
  ),
  reports: toList(
    keyEdge(reportNoun, 'implementation_id'),
    ImplementationReportType,
    'What each source says of it; the record above is drawn from these.',
  ),
});

const ReportEdges = edgeFields(ImplementationReportType, {
  source: toOne({ noun: sourceNoun, type: SourceType }, 'sourceId', 'The source.'),
  sharingModel: toOneOrNone(
    sharingModels,
    'sharingModelId',
    'The sharing model that it gives; null when none.',
  ),
  businesses: toList(
    linkEdge(businesses.noun, reportLink('report_business', 'business_id')),
    BusinessType,
    'Businesses that it names.',
  ),
  datasets: toList(
    linkEdge(datasets.noun, reportLink('report_dataset', 'dataset_id')),
    DatasetNodeType,
    'Datasets that it names.',
  ),
});

export const implementationResolvers = [
  ImplementationEdges,
  ReportEdges,
  rootFields(implementations, {
    one: 'implementation',
    many: 'implementations',
    example: 'ghent--navigation-app-traffic-exchange',
  }),
  sourceField(implementations),
];
