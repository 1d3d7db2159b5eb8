import type { FormatBasis, MappedCode } from '../normalised-dataset.js';
import type { StatedDistribution } from '../stated-dataset.js';
import { fileTypeOfAddress, findFileType } from '../../catalogue/vocabulary/find-file-type.js';
import { findMediaType } from '../../catalogue/vocabulary/media-type.js';
import { mapCode } from './codes.js';
import type { Notes } from './notes.js';

/** An EU file type and what it was read from. */
export interface Format {
  readonly format: MappedCode | null;
  readonly formatBasis: FormatBasis | null;
}

/** The file type as stated; else that of the media type; else, marked as such, what the address ends in. */
export function normaliseFormat(stated: StatedDistribution, field: string, notes: Notes): Format {
  const words = mapCode(stated.format, { field: `${field}.dct:format`, find: fileTypeCode }, notes);
  if (words?.code) return { format: words, formatBasis: 'STATED' };
  const fallback = fromMediaType(stated) ?? fromAddress(stated);
  if (!fallback) return { format: words, formatBasis: words && 'STATED' };
  return {
    format: { stated: words?.stated ?? fallback.from, code: fallback.code },
    formatBasis: fallback.basis,
  };
}

export function normaliseMediaType(
  stated: string | null,
  field: string,
  notes: Notes,
): MappedCode | null {
  return mapCode(stated, { field: `${field}.dcat:mediaType`, find: findMediaType }, notes);
}

interface Fallback {
  readonly code: string;
  readonly from: string;
  readonly basis: FormatBasis;
}

function fromMediaType({ mediaType }: StatedDistribution): Fallback | undefined {
  const code = mediaType === null ? undefined : fileTypeCode(mediaType);
  return code === undefined ? undefined : { code, from: mediaType!.trim(), basis: 'MEDIA_TYPE' };
}

function fromAddress({ downloadUrl, accessUrl }: StatedDistribution): Fallback | undefined {
  for (const address of [downloadUrl, accessUrl]) {
    const code = address === null ? undefined : fileTypeOfAddress(address)?.code;
    if (code !== undefined) return { code, from: address!.trim(), basis: 'URL' };
  }
  return undefined;
}

const fileTypeCode = (words: string): string | undefined => findFileType(words)?.code;
