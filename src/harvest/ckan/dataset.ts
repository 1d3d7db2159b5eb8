import { NOTHING_OF_DATASET } from '../empty-stated.js';
import { firstStated, isGiven } from '../json/stated-json.js';
import type { StatedDataset, StatedText } from '../stated-dataset.js';
import { periodsOf, placesOf } from './coverage.js';
import { distributionOf } from './distribution.js';
import { publisherOf } from './publisher.js';
import type { CkanGroup, CkanRecord } from './record.js';
import { isOfDkan, isRemoved } from './state.js';

/** What a dataset of CKAN states, by the mapping of ckanext-dcat. */
export function datasetOfCkan(record: CkanRecord, identifier: string): StatedDataset {
  return {
    ...NOTHING_OF_DATASET,
    identifier,
    iri: record.uri,
    otherIdentifiers: otherIdentifiersOf(record, identifier),
    titles: titlesOf(record),
    descriptions: firstList(record.notes_translated, record.notes, record.description),
    keywords: keywordsOf(record),
    themes: [...new Set([...record.theme, ...themesOfGroups(record)])],
    landingPages: record.url === null ? [] : [record.url],
    publisher: publisherOf(record),
    hasContactPoint: hasContactPoint(record),
    issued: firstStated(record.issued, record.date_released, record.metadata_created),
    modified: firstStated(record.modified, record.date_updated, record.metadata_modified),
    frequency: frequencyOf(record),
    languages: record.language,
    accessRights: record.access_rights,
    licence: licenceOf(record),
    places: placesOf(record),
    periods: periodsOf(record),
    conformsTo: record.conforms_to,
    type: record.dcat_type,
    distributions: record.resources.filter(({ state }) => !isRemoved(state)).map(distributionOf),
  };
}

function otherIdentifiersOf(record: CkanRecord, identifier: string): string[] {
  const stated = [record.identifier, record.doi, record.guid, ...record.alternate_identifier];
  const others = stated.filter((one) => one !== null);
  return [...new Set(others)].filter((one) => one !== identifier && one !== record.uri);
}

/** CKAN shows the name where there is no title. */
function titlesOf(record: CkanRecord): StatedText[] {
  const titles = firstList(record.title_translated, record.title);
  return titles.length > 0 || record.name === null
    ? titles
    : [{ text: record.name, language: null }];
}

function firstList<Item>(...lists: Item[][]): Item[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function keywordsOf(record: CkanRecord): StatedText[] {
  const tags = record.tags.map((tag) => firstStated(tag.display_name, tag.name));
  const words = tags.filter((word) => word !== null).map((text) => ({ text, language: null }));
  return [...record.keywords, ...words];
}

function themesOfGroups(record: CkanRecord): string[] {
  return isOfDkan(record) ? [] : record.groups.map(themeOf).filter((theme) => theme !== null);
}

/** Its name is a code in portals that use the EU's data themes ("tran"), and a word of an address elsewhere. */
function themeOf(group: CkanGroup): string | null {
  if (/^[a-z]{4}$/i.test(group.name ?? '')) return group.name;
  return firstStated(group.title[0]?.text, group.display_name[0]?.text, group.name);
}

function hasContactPoint(record: CkanRecord): boolean {
  const ofPortal = [record.maintainer, record.maintainer_email, record.author, record.author_email];
  const ofExtras = [
    record.contact_uri,
    record.contact_name,
    record.contact_email,
    record['contact-email'],
  ];
  return isGiven([ofPortal, ofExtras, record.contact, record.contact_points]);
}

function frequencyOf(record: CkanRecord): string | null {
  const [words] = record.update_frequency;
  return firstStated(
    record.frequency,
    record.accrual_periodicity,
    record['frequency-of-update'],
    words?.text,
  );
}

/** The address says most; "notspecified" is CKAN's word for none. */
function licenceOf(record: CkanRecord): string | null {
  const stated = [record.license_url, record.license_id, record.license_title];
  const address = stated.find((one) => /^https?:/i.test(one ?? ''));
  const id = record.license_id === 'notspecified' ? null : record.license_id;
  return firstStated(address, id, record.license_title, record.license_url);
}
