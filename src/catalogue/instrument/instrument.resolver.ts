import { edgeFields, toPage } from '../edge-fields.js';
import { implementations } from '../implementation/implementation.listing.js';
import { linkEdge } from '../reading/edge.js';
import { rootFields, sourceField } from '../root-fields.js';
import { useCases } from '../use-case/use-case.listing.js';
import { instruments } from './instrument.listing.js';
import { InstrumentType } from './instrument.type.js';

const InstrumentEdges = edgeFields(InstrumentType, {
  useCases: toPage(
    linkEdge(useCases.noun, {
      table: 'use_case_instrument',
      parent: 'instrument_id',
      node: 'use_case_id',
    }),
    useCases,
    'Use cases that it bears on, in the reading of the editors.',
  ),
  implementations: toPage(
    linkEdge(implementations.noun, {
      table: 'implementation_instrument',
      parent: 'instrument_id',
      node: 'implementation_id',
    }),
    implementations,
    'Implementations whose stated legal basis names it.',
  ),
});

export const instrumentResolvers = [
  InstrumentEdges,
  rootFields(instruments, { one: 'instrument', many: 'instruments', example: 'data-act' }),
  sourceField(instruments),
];
