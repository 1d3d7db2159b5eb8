import { NOTHING_OF_DISTRIBUTION } from '../empty-stated.js';
import type { StatedDistribution } from '../stated-dataset.js';
import { exportUrl, fileUrl } from './addresses.js';
import type { OpendatasoftAttachment, OpendatasoftRecord } from './record.js';

const MEDIA_TYPES = { csv: 'text/csv', json: 'application/json', geojson: 'application/geo+json' };

type ExportFormat = keyof typeof MEDIA_TYPES;

/** The interface exports every dataset that has records; files are attached besides. */
export function distributionsOf(
  record: OpendatasoftRecord,
  identifier: string,
  url: string,
): StatedDistribution[] {
  const exports = formatsOf(record).flatMap((format) =>
    distributionOfExport(format, exportUrl(url, identifier, format)),
  );
  const files = [...record.alternative_exports, ...record.attachments].map((file) =>
    distributionOfFile(file, { identifier, url }),
  );
  return [...exports, ...files.filter(({ accessUrl }) => accessUrl !== null)];
}

function formatsOf(record: OpendatasoftRecord): ExportFormat[] {
  if (record.has_records !== true) return [];
  const isOnMap = record.fields.some(({ type }) => type === 'geo_point_2d' || type === 'geo_shape');
  return isOnMap ? ['csv', 'json', 'geojson'] : ['csv', 'json'];
}

function distributionOfExport(format: ExportFormat, address: string | null): StatedDistribution[] {
  if (address === null) return [];
  return [
    {
      ...NOTHING_OF_DISTRIBUTION,
      identifier: address,
      accessUrl: address,
      downloadUrl: address,
      format,
      mediaType: MEDIA_TYPES[format],
    },
  ];
}

function distributionOfFile(
  file: OpendatasoftAttachment,
  { identifier, url }: { identifier: string; url: string },
): StatedDistribution {
  const address = isStored(file) ? fileUrl(url, identifier, file.id) : absolute(file.url, url);
  return {
    ...NOTHING_OF_DISTRIBUTION,
    identifier: file.id,
    titles: file.title,
    descriptions: file.description,
    accessUrl: address,
    downloadUrl: address,
    mediaType: file.mimetype,
  };
}

/** What the portal itself keeps has an address that only the portal understands. */
const isStored = ({ id, url }: OpendatasoftAttachment): boolean =>
  id !== null && /^odsfile:/i.test(url ?? '');

/** As it is stated, where it is no address. */
function absolute(stated: string | null, url: string): string | null {
  if (stated === null) return null;
  return URL.canParse(stated, url) ? new URL(stated, url).href : stated;
}
