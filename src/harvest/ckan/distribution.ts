import { NOTHING_OF_DISTRIBUTION } from '../empty-stated.js';
import { firstStated } from '../json/stated-json.js';
import type { StatedDistribution, StatedText } from '../stated-dataset.js';
import type { CkanResource } from './record.js';

/** What a resource of CKAN states. */
export function distributionOf(resource: CkanResource): StatedDistribution {
  return {
    ...NOTHING_OF_DISTRIBUTION,
    identifier: firstStated(resource.uri, resource.id),
    titles: titlesOf(resource),
    descriptions:
      resource.description_translated.length > 0
        ? resource.description_translated
        : resource.description,
    accessUrl: firstStated(resource.access_url, resource.url),
    downloadUrl: resource.download_url ?? (resource.url_type === 'upload' ? resource.url : null),
    format: resource.format,
    mediaType: firstStated(resource.mimetype, resource.media_type),
    licence: firstStated(resource.license, resource.license_url, resource.license_id),
    rights: resource.rights,
    byteSize: firstStated(resource.size, resource.byte_size),
    issued: firstStated(resource.issued, resource.created),
    modified: firstStated(resource.modified, resource.last_modified),
    conformsTo: resource.conforms_to,
  };
}

function titlesOf(resource: CkanResource): StatedText[] {
  const lists = [resource.name_translated, resource.title, resource.name];
  return lists.find((list) => list.length > 0) ?? [];
}
