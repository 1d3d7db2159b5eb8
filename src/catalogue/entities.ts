import * as business from './business/business.entity.js';
import * as catalogue from './catalogue/catalogue.entity.js';
import * as city from './city/city.entity.js';
import * as country from './country/country.entity.js';
import * as dataKind from './data-kind/data-kind.entity.js';
import * as dataset from './dataset/dataset.entity.js';
import * as event from './event/event.entity.js';
import * as implementation from './implementation/implementation.entity.js';
import * as instrument from './instrument/instrument.entity.js';
import * as matchingModel from './matching/model/matching-model.entity.js';
import * as network from './network/network.entity.js';
import * as sharingModel from './sharing-model/sharing-model.entity.js';
import * as source from './source/source.entity.js';
import * as theme from './theme/theme.entity.js';
import * as useCase from './use-case/use-case.entity.js';
import * as workingGroup from './working-group/working-group.entity.js';
import { EntitySchema } from '@mikro-orm/core';

const modules = [
  business,
  catalogue,
  city,
  country,
  dataKind,
  dataset,
  event,
  implementation,
  instrument,
  matchingModel,
  network,
  sharingModel,
  source,
  theme,
  useCase,
  workingGroup,
];

/** Every entity of the catalogue; the ORM reads them as one list. */
export const entities: EntitySchema[] = modules
  .flatMap((module): unknown[] => Object.values(module))
  .filter((value): value is EntitySchema => value instanceof EntitySchema);
