import { createVocabulary } from './vocabulary.js';

/** EU access rights, with the access levels of DCAT-US and the reasons of INSPIRE. */
export const ACCESS_RIGHTS = createVocabulary(
  'http://publications.europa.eu/resource/authority/access-right/',
  {
    PUBLIC:
      'public | open, open access, offentlich, pubblico, publico, openbaar, offentlig, no limitations, nolimitations, no limitations to public access, http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations, http://purl.org/coar/access_right/c_abf2',
    RESTRICTED:
      'restricted | restricted public, restricted access, eingeschrankt, ristretto, restringido, restreint, beperkt, begransad, http://purl.org/coar/access_right/c_16ec',
    NON_PUBLIC:
      'non-public | non public, nonpublic, private, closed, nicht offentlich, non pubblico, no publico, non public, niet openbaar, http://purl.org/coar/access_right/c_14cb',
    SENSITIVE: 'sensitive |',
    CONFIDENTIAL: 'confidential | vertraulich, confidentiel, riservato',
    OP_DATPRO: 'Provisional data |',
  },
);
