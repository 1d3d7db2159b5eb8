import type { Records } from '../catalogue.js';
import type { Instrument } from '../schema/instrument.schema.js';
import type { Network } from '../schema/network.schema.js';
import { RETRIEVALS, type Source } from '../schema/source.schema.js';
import type { Rows } from '../write/tables.js';
import { assertionOfBasis, stated } from './assertions.js';
import { sourceLinks } from './source-links.js';
import { constantCase, distinct } from './words.js';

type ReferenceTable =
  | 'source'
  | 'sharing_model'
  | 'sharing_model_source'
  | 'instrument'
  | 'instrument_source'
  | 'network'
  | 'network_source'
  | 'network_business';

/** What other records refer to: sources, sharing models, instruments and networks. */
export function planReferences(records: Records): Pick<Rows, ReferenceTable> {
  const { sources, sharingModels, instruments, networks } = records;
  return {
    source: sources.map(planSource),
    sharing_model: sharingModels.map(({ id, name, family, description, notes }) => ({
      slug: id,
      ...stated,
      name,
      family,
      description,
      notes,
    })),
    sharing_model_source: sourceLinks('sharing_model_id', sharingModels),
    instrument: instruments.map(planInstrument),
    instrument_source: sourceLinks('instrument_id', instruments),
    network: networks.map(planNetwork),
    network_source: sourceLinks('network_id', networks),
    network_business: networks.flatMap(({ id, members }) =>
      distinct(members).map((business) => ({ network_id: id, business_id: business, ...stated })),
    ),
  };
}

function planSource(source: Source): Rows['source'][number] {
  return {
    slug: source.id,
    url: source.url,
    title: source.title,
    publisher: source.publisher,
    language: source.language,
    published_on: source.date,
    kind: constantCase(source.kind),
    retrieval: RETRIEVALS[source.retrieval],
  };
}

function planInstrument(instrument: Instrument): Rows['instrument'][number] {
  return {
    slug: instrument.id,
    assertion: assertionOfBasis(instrument.basis),
    name: instrument.name,
    kind: instrument.kind,
    celex: instrument.celex,
    eli: /^https?:\/\/data\.europa\.eu\/eli\//.test(instrument.url) ? instrument.url : null,
    url: instrument.url,
    adopted_on: instrument.adopted,
    applies_from: instrument.appliesFrom,
    status: instrument.status,
    meaning: instrument.meaningForB2G,
    basis: instrument.basis,
  };
}

function planNetwork(network: Network): Rows['network'][number] {
  return {
    slug: network.id,
    ...stated,
    name: network.name,
    kind: network.kind,
    url: network.url,
    description: network.description,
    founded: network.founded,
    declaration_id: network.declaration,
    note: network.note,
  };
}
