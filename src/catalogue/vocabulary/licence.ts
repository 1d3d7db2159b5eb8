import { createVocabulary } from './vocabulary.js';

/**
 * EU licences that occur on data, with the addresses and words that mean them. A Creative Commons
 * licence without its version is the term whose code has none. Licences that the EU table lacks, such as Open Licence
 * 1.0 of Etalab, have no code.
 */
export const LICENCES = createVocabulary(
  'http://publications.europa.eu/resource/authority/licence/',
  {
    CC_BY_4_0:
      'Creative Commons Attribution 4.0 International | cc by 4.0, http://creativecommons.org/licenses/by/4.0, cc by 4, creative commons attribution 4.0, creativecommons by 4.0, https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40, https://w3id.org/italia/controlled-vocabulary/licences/A21:CCBY40, http://dcat-ap.de/def/licenses/cc-by/4.0, namensnennung 4.0 international, attribuzione 4.0 internazionale',
    CC_BY_3_0:
      'Creative Commons Attribution 3.0 Unported | cc by 3.0, http://creativecommons.org/licenses/by/3.0, cc by 3, creative commons attribution 3.0, creativecommons by 3.0, https://w3id.org/italia/controlled-vocabulary/licences/A22_CCBY30',
    CC_BY_2_5:
      'Creative Commons Attribution 2.5 Generic | cc by 2.5, http://creativecommons.org/licenses/by/2.5, creative commons attribution 2.5, creativecommons by 2.5',
    CC_BY_2_0:
      'Creative Commons Attribution 2.0 Generic | cc by 2.0, http://creativecommons.org/licenses/by/2.0, creative commons attribution 2.0, creativecommons by 2.0',
    CC_BY_1_0:
      'Creative Commons Attribution 1.0 Generic | cc by 1.0, http://creativecommons.org/licenses/by/1.0, creative commons attribution 1.0, creativecommons by 1.0',
    CC_BYSA_4_0:
      'Creative Commons Attribution-ShareAlike 4.0 International | cc by-sa 4.0, http://creativecommons.org/licenses/by-sa/4.0, cc by-sa 4, creative commons attribution-sharealike 4.0, creativecommons by-sa 4.0, http://dcat-ap.de/def/licenses/cc-by-sa/4.0, https://w3id.org/italia/controlled-vocabulary/licences/A31_CCBYSA40',
    CC_BYSA_3_0:
      'Creative Commons Attribution-ShareAlike 3.0 Unported | cc by-sa 3.0, http://creativecommons.org/licenses/by-sa/3.0, cc by-sa 3, creative commons attribution-sharealike 3.0, creativecommons by-sa 3.0',
    CC_BYSA_2_5:
      'Creative Commons Attribution-ShareAlike 2.5 Generic | cc by-sa 2.5, http://creativecommons.org/licenses/by-sa/2.5, creative commons attribution-sharealike 2.5, creativecommons by-sa 2.5',
    CC_BYSA_2_0:
      'Creative Commons Attribution-ShareAlike 2.0 Generic | cc by-sa 2.0, http://creativecommons.org/licenses/by-sa/2.0, creative commons attribution-sharealike 2.0, creativecommons by-sa 2.0',
    CC_BYSA_1_0:
      'Creative Commons Attribution-ShareAlike 1.0 Generic | cc by-sa 1.0, http://creativecommons.org/licenses/by-sa/1.0, creative commons attribution-sharealike 1.0, creativecommons by-sa 1.0',
    CC_BYNC_4_0:
      'Creative Commons Attribution-NonCommercial 4.0 International | cc by-nc 4.0, http://creativecommons.org/licenses/by-nc/4.0, cc by-nc 4, creative commons attribution-noncommercial 4.0, creativecommons by-nc 4.0, http://dcat-ap.de/def/licenses/cc-by-nc/4.0',
    CC_BYNC_3_0:
      'Creative Commons Attribution-NonCommercial 3.0 Unported | cc by-nc 3.0, http://creativecommons.org/licenses/by-nc/3.0, cc by-nc 3, creative commons attribution-noncommercial 3.0, creativecommons by-nc 3.0',
    CC_BYNC_2_5:
      'Creative Commons Attribution-NonCommercial 2.5 Generic | cc by-nc 2.5, http://creativecommons.org/licenses/by-nc/2.5, creative commons attribution-noncommercial 2.5, creativecommons by-nc 2.5',
    CC_BYNC_2_0:
      'Creative Commons Attribution-NonCommercial 2.0 Generic | cc by-nc 2.0, http://creativecommons.org/licenses/by-nc/2.0, creative commons attribution-noncommercial 2.0, creativecommons by-nc 2.0',
    CC_BYNC_1_0:
      'Creative Commons Attribution-NonCommercial 1.0 Generic | cc by-nc 1.0, http://creativecommons.org/licenses/by-nc/1.0, creative commons attribution-noncommercial 1.0, creativecommons by-nc 1.0',
    CC_BYND_4_0:
      'Creative Commons Attribution-NoDerivatives 4.0 International | cc by-nd 4.0, http://creativecommons.org/licenses/by-nd/4.0, cc by-nd 4, creative commons attribution-noderivatives 4.0, creativecommons by-nd 4.0, http://dcat-ap.de/def/licenses/cc-by-nd/4.0',
    CC_BYND_3_0:
      'Creative Commons Attribution-NoDerivatives 3.0 Unported | cc by-nd 3.0, http://creativecommons.org/licenses/by-nd/3.0, cc by-nd 3, creative commons attribution-noderivatives 3.0, creativecommons by-nd 3.0',
    CC_BYND_2_5:
      'Creative Commons Attribution-NoDerivatives 2.5 Generic | cc by-nd 2.5, http://creativecommons.org/licenses/by-nd/2.5, creative commons attribution-noderivatives 2.5, creativecommons by-nd 2.5',
    CC_BYND_2_0:
      'Creative Commons Attribution-NoDerivatives 2.0 Generic | cc by-nd 2.0, http://creativecommons.org/licenses/by-nd/2.0, creative commons attribution-noderivatives 2.0, creativecommons by-nd 2.0',
    CC_BYND_1_0:
      'Creative Commons Attribution-NoDerivatives 1.0 Generic | cc by-nd 1.0, http://creativecommons.org/licenses/by-nd/1.0, creative commons attribution-noderivatives 1.0, creativecommons by-nd 1.0',
    CC_BYNCSA_4_0:
      'Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International | cc by-nc-sa 4.0, http://creativecommons.org/licenses/by-nc-sa/4.0, cc by-nc-sa 4, creative commons attribution-noncommercial-sharealike 4.0, creativecommons by-nc-sa 4.0',
    CC_BYNCSA_3_0:
      'Creative Commons Attribution-NonCommercial-ShareAlike 3.0 Unported | cc by-nc-sa 3.0, http://creativecommons.org/licenses/by-nc-sa/3.0, cc by-nc-sa 3, creative commons attribution-noncommercial-sharealike 3.0, creativecommons by-nc-sa 3.0',
    CC_BYNCSA_2_5:
      'Creative Commons Attribution-NonCommercial-ShareAlike 2.5 Generic | cc by-nc-sa 2.5, http://creativecommons.org/licenses/by-nc-sa/2.5, creative commons attribution-noncommercial-sharealike 2.5, creativecommons by-nc-sa 2.5',
    CC_BYNCSA_2_0:
      'Creative Commons Attribution-NonCommercial-ShareAlike 2.0 Generic | cc by-nc-sa 2.0, http://creativecommons.org/licenses/by-nc-sa/2.0, creative commons attribution-noncommercial-sharealike 2.0, creativecommons by-nc-sa 2.0',
    CC_BYNCSA_1_0:
      'Creative Commons Attribution-NonCommercial-ShareAlike 1.0 Generic | cc by-nc-sa 1.0, http://creativecommons.org/licenses/by-nc-sa/1.0, creative commons attribution-noncommercial-sharealike 1.0, creativecommons by-nc-sa 1.0',
    CC_BYNCND_4_0:
      'Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International | cc by-nc-nd 4.0, http://creativecommons.org/licenses/by-nc-nd/4.0, cc by-nc-nd 4, creative commons attribution-noncommercial-noderivatives 4.0, creativecommons by-nc-nd 4.0',
    CC_BYNCND_3_0:
      'Creative Commons Attribution-NonCommercial-NoDerivatives 3.0 Unported | cc by-nc-nd 3.0, http://creativecommons.org/licenses/by-nc-nd/3.0, cc by-nc-nd 3, creative commons attribution-noncommercial-noderivatives 3.0, creativecommons by-nc-nd 3.0',
    CC_BYNCND_2_5:
      'Creative Commons Attribution-NonCommercial-NoDerivatives 2.5 Generic | cc by-nc-nd 2.5, http://creativecommons.org/licenses/by-nc-nd/2.5, creative commons attribution-noncommercial-noderivatives 2.5, creativecommons by-nc-nd 2.5',
    CC_BYNCND_2_0:
      'Creative Commons Attribution-NonCommercial-NoDerivatives 2.0 Generic | cc by-nc-nd 2.0, http://creativecommons.org/licenses/by-nc-nd/2.0, creative commons attribution-noncommercial-noderivatives 2.0, creativecommons by-nc-nd 2.0',
    CC_BYNCND_1_0:
      'Creative Commons Attribution-NonCommercial-NoDerivatives 1.0 Generic | cc by-nc-nd 1.0, http://creativecommons.org/licenses/by-nc-nd/1.0, creative commons attribution-noncommercial-noderivatives 1.0, creativecommons by-nc-nd 1.0, cc by-nd-nc 1.0, http://creativecommons.org/licenses/by-nd-nc/1.0',
    CC_BY:
      'Creative Commons Attribution | cc by, cc-by, http://www.opendefinition.org/licenses/cc-by, http://opendefinition.org/licenses/cc-by, http://dcat-ap.de/def/licenses/cc-by, creative commons attribution, creative commons by, creative commons namensnennung, creative commons attribuzione, creative commons attribution (cc-by), creative commons naamsvermelding',
    CC_BYSA:
      'Creative Commons Attribution-ShareAlike | cc by sa, http://www.opendefinition.org/licenses/cc-by-sa, http://opendefinition.org/licenses/cc-by-sa, http://dcat-ap.de/def/licenses/cc-by-sa, creative commons attribution share alike, creative commons attribution sharealike',
    CC_BYNC:
      'Creative Commons Attribution-NonCommercial | cc by nc, cc nc, http://dcat-ap.de/def/licenses/cc-by-nc, creative commons attribution non commercial',
    CC_BYND:
      'Creative Commons Attribution-NoDerivatives | cc by nd, http://dcat-ap.de/def/licenses/cc-by-nd',
    CC_BYNCSA:
      'Creative Commons Attribution-NonCommercial-ShareAlike | cc by nc sa, http://dcat-ap.de/def/licenses/cc-by-nc-sa',
    CC_BYNCND:
      'Creative Commons Attribution-NonCommercial-NoDerivatives | cc by nc nd, http://dcat-ap.de/def/licenses/cc-by-nc-nd',
    CC_BY_3_0_AT:
      'Creative Commons Attribution 3.0 Austria | http://creativecommons.org/licenses/by/3.0/at, cc by 3.0 at, cc by at 3.0, creative commons namensnennung 3.0 osterreich',
    CC_BY_3_0_NL:
      'Creative Commons Attribution 3.0 Netherlands | http://creativecommons.org/licenses/by/3.0/nl, cc by 3.0 nl',
    CC_BYSA_3_0_NL:
      'Creative Commons Attribution-ShareAlike 3.0 Netherlands | http://creativecommons.org/licenses/by-sa/3.0/nl, cc by-sa 3.0 nl',
    CC0: 'Creative Commons CC0 1.0 Universal | cc zero, cc-zero, cc0, cc0 1.0, cc zero 1.0, http://creativecommons.org/publicdomain/zero/1.0, http://www.opendefinition.org/licenses/cc-zero, http://opendefinition.org/licenses/cc-zero, http://dcat-ap.de/def/licenses/cc-zero, creative commons zero, creative commons cczero, creative commons 0, creative commons cc0, cc0 1.0 universal, creative commons cc zero license (cc0), https://w3id.org/italia/controlled-vocabulary/licences/A11_CCO10, http://creativecommons.org/publicdomain/zero',
    CC_PDM_1_0:
      'Creative Commons Public Domain Mark 1.0 Universal | http://creativecommons.org/publicdomain/mark/1.0, http://dcat-ap.de/def/licenses/cc-pdm, public domain mark, public domain mark 1.0, cc pdm, pdm',
    ODC_BY:
      'Open Data Commons Attribution License 1.0 | odc by, odc-by 1.0, http://opendatacommons.org/licenses/by, http://opendatacommons.org/licenses/by/1-0, http://opendatacommons.org/licenses/by/1.0, http://opendatacommons.org/licenses/by/summary, http://dcat-ap.de/def/licenses/odby, open data commons attribution license, http://www.opendefinition.org/licenses/odc-by',
    ODC_BL:
      'Open Data Commons Open Database License 1.0 (ODbL) | odbl, odc odbl, odbl 1.0, odc-odbl-1.0, http://opendatacommons.org/licenses/odbl, http://opendatacommons.org/licenses/odbl/1-0, http://opendatacommons.org/licenses/odbl/1.0, http://opendatacommons.org/licenses/odbl/summary, http://www.opendefinition.org/licenses/odc-odbl, http://opendefinition.org/licenses/odc-odbl, http://dcat-ap.de/def/licenses/odbl, open data commons open database license, open data commons open database license (odbl), open data commons open database license 1.0, open database license, open database license (odbl), open data commons open database license (odbl) 1.0, licence odbl, http://www.openstreetmap.org/copyright, http://www.openstreetmap.org/copyright/en, http://vvlibri.org/fr/licence/odbl-10/legalcode/unofficial, http://vvlibri.org/fr/licence/odbl-10-fr-integral',
    ODC_PDDL:
      'Open Data Commons Public Domain Dedication and License 1.0 | odc pddl, pddl, pddl 1.0, odc-pddl-1.0, http://opendatacommons.org/licenses/pddl, http://opendatacommons.org/licenses/pddl/1-0, http://opendatacommons.org/licenses/pddl/1.0, http://www.opendefinition.org/licenses/odc-pddl, http://opendefinition.org/licenses/odc-pddl, open data commons public domain dedication and license, open data commons public domain dedication and licence',
    DLDE_BY_2_0:
      'Data licence Germany, attribution, version 2.0 | dl de by 2.0, dl-de-by-2.0, dl-by-de/2.0, http://dcat-ap.de/def/licenses/dl-by-de/2.0, https://www.govdata.de/dl-de/by-2-0, datenlizenz deutschland namensnennung 2.0, datenlizenz deutschland namensnennung version 2.0, dl de 2.0 by, data licence germany attribution 2.0',
    DLDE_BY_1_0:
      'Data licence Germany, attribution, version 1.0 | dl de by 1.0, dl-de-by, http://dcat-ap.de/def/licenses/dl-by-de/1.0, https://www.govdata.de/dl-de/by-1-0, datenlizenz deutschland namensnennung, datenlizenz deutschland namensnennung 1.0',
    DLDE_BYNC_1_0:
      'Data licence Germany, attribution, non-commercial, version 1.0 | dl de by nc 1.0, http://dcat-ap.de/def/licenses/dl-by-nc-de/1.0, https://www.govdata.de/dl-de/by-nc-1-0, datenlizenz deutschland namensnennung nicht kommerziell 1.0',
    DLDE_ZERO_2_0:
      'Data licence Germany, zero, version 2.0 | dl de zero 2.0, http://dcat-ap.de/def/licenses/dl-zero-de/2.0, https://www.govdata.de/dl-de/zero-2-0, datenlizenz deutschland zero 2.0, datenlizenz deutschland zero version 2.0',
    ETALAB_2_0:
      'Open Licence 2.0 (Etalab) | lov2, etalab 2.0, etalab-2.0, licence ouverte 2.0, licence ouverte version 2.0, licence ouverte v2.0, open licence 2.0, licence ouverte / open licence version 2.0, licence ouverte open licence 2.0, licence ouverte v2.0 (etalab), https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf, https://github.com/etalab/licence-ouverte/blob/master/LO.md, https://spdx.org/licenses/etalab-2.0, https://spdx.org/licenses/etalab-2.0.html, https://raw.githubusercontent.com/DISIC/politique-de-contribution-open-source/master/LICENSE',
    IODL_2_0:
      'Italian Open Data Licence 2.0 | iodl 2.0, iodl2, iodl, http://www.dati.gov.it/iodl/2.0, http://www.formez.it/iodl/2.0, https://w3id.org/italia/controlled-vocabulary/licences/A32_IODL20, https://w3id.org/italia/controlled-vocabulary/licences/A24_IODL20, italian open data license 2.0, italian open data license v2.0',
    IODL_1_0:
      'Italian Open Data Licence 1.0 | iodl 1.0, http://www.formez.it/iodl, italian open data license v1.0, italian open data license 1.0',
    NLOD_2_0:
      'Norwegian Licence for Open Government Data 2.0 | nlod 2.0, nlod2, http://data.norge.no/nlod/no/2.0, http://data.norge.no/nlod/en/2.0, http://data.norge.no/nlod/2.0, norsk lisens for offentlige data (nlod) 2.0',
    NLOD_1_0:
      'Norwegian Licence for Open Government Data 1.0 | nlod 1.0, http://data.norge.no/nlod/no/1.0, http://data.norge.no/nlod/en/1.0, norsk lisens for offentlige data (nlod) 1.0',
    OGL_3_0:
      'Open Government Licence 3.0 (United Kingdom) | ogl 3.0, uk ogl 3.0, ogl uk 3.0, http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3, open government licence v3.0, open government licence 3.0, uk open government licence v3.0',
    OGL_2_0:
      'Open Government Licence 2.0 (United Kingdom) | ogl 2.0, ogl uk 2.0, http://www.nationalarchives.gov.uk/doc/open-government-licence/version/2, open government licence v2.0, open government licence 2.0',
    OGL_1_0:
      'Open Government Licence 1.0 (United Kingdom) | ogl 1.0, ogl uk 1.0, http://www.nationalarchives.gov.uk/doc/open-government-licence/version/1, open government licence v1.0, open government licence 1.0',
    OGL_NC:
      'Non-Commercial Government Licence 1.0 | http://www.nationalarchives.gov.uk/doc/non-commercial-government-licence',
    OGL_NC_2_0:
      'Non-Commercial Government Licence 2.0 | http://www.nationalarchives.gov.uk/doc/non-commercial-government-licence/version/2',
    OGL_ROU_1_0:
      'Open Government Licence 1.0 (Romania) | ogl rou 1.0, http://data.gov.ro/base/images/logoinst/OGL-ROU-1.0.pdf',
    HROD: 'Open Licence of the Republic of Croatia | otvorena dozvola, http://data.gov.hr/otvorena-dozvola',
    SODL_1_0: 'Data licence of the Serbian open data portal | ',
    COM_REUSE:
      'European Commission reuse notice | http://ec.europa.eu/geninfo/legal_notices_en.htm, http://ec.europa.eu/info/legal-notice_en, http://data.europa.eu/eli/dec/2011/833/oj, european commission reuse notice',
    EUROGEO_2022: 'EuroGeographics Open Data Licence 2022 | ',
    EUROGEO_2024: 'EuroGeographics Open Data Licence 2024 | ',
    PSEUL: 'EU INSPIRE end user licence | ',
    ISA_OML: 'ISA Open Metadata Licence | ',
    ISA_OML_1_1: 'ISA Open Metadata Licence 1.1 | ',
    EUPL_1_2:
      'European Union Public Licence 1.2 | eupl 1.2, https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12',
    EUPL_1_1: 'European Union Public Licence 1.1 | eupl 1.1',
    EUPL_1_0: 'European Union Public Licence 1.0 | eupl 1.0',
    GNU_FDL:
      'GNU Free Documentation License | gfdl, http://dcat-ap.de/def/licenses/gfdl, http://www.opendefinition.org/licenses/gfdl, gnu free documentation license, gnu fdl',
    GNU_FDL_1_3:
      'GNU Free Documentation License 1.3 | gfdl 1.3, http://www.gnu.org/licenses/fdl-1.3, http://www.gnu.org/licenses/fdl-1.3.html',
    GNU_FDL_1_2: 'GNU Free Documentation License 1.2 | gfdl 1.2',
    GNU_FDL_1_1: 'GNU Free Documentation License 1.1 | gfdl 1.1',
    GPL_3_0:
      'GNU General Public License 3.0 only | gpl 3.0, http://dcat-ap.de/def/licenses/gpl/3.0, http://www.gnu.org/licenses/gpl-3.0, http://www.gnu.org/licenses/gpl-3.0.html',
    GPL_2_0: 'GNU General Public License 2.0 only | gpl 2.0',
    AGPL_3_0:
      'GNU Affero General Public License 3.0 only | agpl 3.0, http://www.gnu.org/licenses/agpl-3.0.html',
    LGPL_3_0: 'GNU Lesser General Public License 3.0 only | lgpl 3.0',
    LGPL_2_1: 'GNU Lesser General Public License 2.1 only | lgpl 2.1',
    MIT: 'MIT License | mit license, http://opensource.org/licenses/MIT',
    APACHE_2_0:
      'Apache License 2.0 | apache 2.0, apache license 2.0, http://www.apache.org/licenses/LICENSE-2.0, http://dcat-ap.de/def/licenses/apache',
    BSD_2_CLAUSE: '2-Clause BSD License | bsd 2 clause',
    BSD_3_CLAUSE: '3-Clause BSD License | bsd 3 clause',
    MPL_2_0:
      'Mozilla Public License 2.0 | mpl 2.0, http://dcat-ap.de/def/licenses/mozilla, http://www.mozilla.org/MPL/2.0',
    EPL_2_0: 'Eclipse Public License 2.0 | epl 2.0',
    ISC: 'ISC License | ',
    UNLICENCE: 'The Unlicense | unlicense, http://unlicense.org',
    OP_DATPRO: 'Provisional data | ',
  },
);
