import { edgeFields, toPage } from '../edge-fields.js';
import { implementations } from '../implementation/implementation.listing.js';
import { keyEdge } from '../reading/edge.js';
import { rootFields, sourceField } from '../root-fields.js';
import { sharingModels } from './sharing-model.listing.js';
import { SharingModelType } from './sharing-model.type.js';

const SharingModelEdges = edgeFields(SharingModelType, {
  implementations: toPage(
    keyEdge(implementations.noun, 'sharing_model_id'),
    implementations,
    'Implementations that use it.',
  ),
});

export const sharingModelResolvers = [
  SharingModelEdges,
  rootFields(sharingModels, {
    one: 'sharingModel',
    many: 'sharingModels',
    example: 'data-donorship',
  }),
  sourceField(sharingModels),
];
