import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  createKindAssigner,
  type KindOfCatalogue,
} from '../../../src/harvest/kinds/assign-kinds.js';
import { LEXICON, NEVER_INFERRED } from '../../../src/harvest/kinds/lexicon/lexicon.js';
import { normaliseDataset } from '../../../src/harvest/normalise/normalise-dataset.js';
import type { StatedDataset } from '../../../src/harvest/stated-dataset.js';
import { inLanguage, statedDataset, statedDistribution } from '../../support/harvest/stated.js';

const { kinds } = JSON.parse(
  readFileSync(new URL('../../../src/seed/vocabulary/data-kinds.json', import.meta.url), 'utf8'),
) as { kinds: KindOfCatalogue[] };

const assign = createKindAssigner(kinds);

const kindsOf = (stated: Partial<StatedDataset>) =>
  assign(normaliseDataset(statedDataset(stated)).dataset!);

const kindsOfTitle = (title: string) =>
  kindsOf({ titles: [inLanguage(title)] }).map(({ kind }) => kind);

describe('a title', () => {
  it.each([
    ['Traffic counts 2023', 'street-traffic-counts'],
    ['Verkehrszählung an Hauptstrassen', 'street-traffic-counts'],
    ['Comptages routiers permanents', 'street-traffic-counts'],
    ['Comptage des vélos sur les boulevards', 'street-traffic-counts'],
    ['Aforos de tráfico en tiempo real', 'street-traffic-counts'],
    ['Flussi di traffico veicolare', 'street-traffic-counts'],
    ['Verkeersintensiteiten stad', 'street-traffic-counts'],
    ['Contagem de tráfego rodoviário', 'street-traffic-counts'],
    ['Trafiktællinger', 'street-traffic-counts'],
    ['Liikennemäärät', 'street-traffic-counts'],
    ['Natężenie ruchu na ulicach', 'street-traffic-counts'],
    ['Fahrradzählstellen', 'street-traffic-counts'],
    ['Passantenfrequenzen Innenstadt', 'pedestrian-counts'],
    ['Aforamiento peatonal: aforo de peatones', 'pedestrian-counts'],
    ['Comptage des piétons', 'pedestrian-counts'],
    ['Parkhausbelegung', 'parking-and-loading-occupancy'],
    ['Disponibilité des parkings en temps réel', 'parking-and-loading-occupancy'],
    ['Posti liberi nei parcheggi', 'parking-and-loading-occupancy'],
    ['Parkeergarages: actuele bezetting van garages', 'parking-and-loading-occupancy'],
    ['Ocupación de aparcamientos públicos', 'parking-and-loading-occupancy'],
    ['E-Ladesäulen im Stadtgebiet', 'public-charge-points'],
    ['Bornes de recharge pour véhicules électriques', 'public-charge-points'],
    ['Colonnine di ricarica', 'public-charge-points'],
    ['Puntos de recarga eléctrica', 'public-charge-points'],
    ['Laadpalen', 'public-charge-points'],
    ['Sähköautojen latauspisteet', 'public-charge-points'],
    ['Dobíjecí stanice', 'public-charge-points'],
    ['Sessions de recharge des bornes', 'charging-sessions'],
    ['Verkehrsunfälle mit Personenschaden', 'road-crash-records'],
    ['Strassenverkehrsunfallorte', 'road-crash-records'],
    ['Accidents corporels de la circulation routière', 'road-crash-records'],
    ['Incidenti stradali', 'road-crash-records'],
    ['Accidentes de tráfico', 'road-crash-records'],
    ['Verkeersongevallen', 'road-crash-records'],
    ['Wypadki drogowe', 'road-crash-records'],
    ['Baustellen und Sperrungen', 'planned-street-works'],
    ['Chantiers perturbants à venir', 'planned-street-works'],
    ['Wegwerkzaamheden', 'planned-street-works'],
    ['Straßensperrungen', 'road-closures'],
    ['Luftqualität Messwerte', 'air-pollutant-measurements'],
    ["Qualité de l'air", 'air-pollutant-measurements'],
    ["Qualità dell'aria", 'air-pollutant-measurements'],
    ['Kvalita ovzduší', 'air-pollutant-measurements'],
    ['Einwohnerzahlen nach Stadtteilen', 'socio-demographic-statistics'],
    ['Padrón municipal de habitantes', 'socio-demographic-statistics'],
    ['Befolkningen efter ålder', 'socio-demographic-statistics'],
    ['Veranstaltungskalender', 'event-calendar'],
    ['Agenda culturel', 'event-calendar'],
    ['Evenementen', 'event-calendar'],
    ['Solarkataster', 'roof-solar-potential'],
    ['Potencial solar de tejados', 'roof-solar-potential'],
    ['3D-Gebäudemodell LoD2', 'building-characteristics'],
    ['Stromverbrauch nach Postleitzahl', 'energy-use-by-area'],
    ['Consommation annuelle d’électricité par commune', 'energy-use-by-area'],
    ['Energieverbrauch städtischer Gebäude', 'metered-energy-use'],
    ['Wärmebedarf je Baublock', 'heat-demand-and-waste-heat'],
    ['Wetterstationen', 'weather'],
    ['Estaciones meteorológicas', 'weather'],
    ['Bikesharing stations status (GBFS): bike share stations', 'shared-vehicle-availability'],
    ['Estaciones de bicicletas públicas', 'shared-vehicle-availability'],
    ['Bike share trips 2022', 'shared-vehicle-trips'],
    ['Stationnement des trottinettes', 'mobility-zones-and-rules'],
    ['Rioolleidingen', 'underground-utility-networks'],
    ['Réseau d’assainissement', 'underground-utility-networks'],
    ['Abfallmengen nach Fraktion', 'household-waste-quantities'],
    ['Quantità di rifiuti urbani raccolti', 'household-waste-quantities'],
    ['Meublés de tourisme', 'short-term-rental-listings'],
    ['Stellenangebote', 'job-adverts'],
    ["Offres d'emploi", 'job-adverts'],
    ['Beinaheunfälle', 'near-misses'],
    ['Modal Split', 'trips-by-mode'],
    ['Kartenzahlungen im Einzelhandel', 'consumer-spending'],
  ])('%j is of the kind %s', (title, kind) => {
    expect(kindsOfTitle(title)).toContain(kind);
  });

  it.each([
    'Budget 2023',
    'Bilancio preventivo',
    'Street trees',
    'Public toilets',
    'Election results',
    'Website traffic',
    'Parking permits',
    'Parking meters',
    'Pedestrian stops by police',
    'Prison population',
    'Census tract boundaries',
    'Population pénale',
    'Building permits',
    'Bike lanes',
    'Piste ciclabili',
    'Contracts for road works',
    'Marchés de travaux de voirie',
    'Waldzustandsbericht',
    'Museen und Galerien',
    'Social media accounts of the city',
    'Accidents du travail',
    'Seismic events',
    'Recharge des nappes phréatiques',
    'Haltestellen',
    'Schulen',
    'Arrêts de bus',
    'Phone charging stands: usb charging stations',
    'Ofertas de empleo público',
    'Contratos',
  ])('%j is of none', (title) => {
    expect(kindsOfTitle(title)).toEqual([]);
  });
});

describe('a dataset', () => {
  it('shows the words that did it, as they stand, with field and language', () => {
    expect(
      kindsOf({
        titles: [inLanguage('Ladesäulen', 'de'), inLanguage('Charging stations in town', 'en')],
        keywords: [inLanguage('E-Mobilität', 'de')],
      }),
    ).toEqual([
      {
        kind: 'public-charge-points',
        confidence: 0.8,
        words: [
          { text: 'Ladesäulen', field: 'TITLE', language: 'de' },
          { text: 'Charging stations', field: 'TITLE', language: 'en' },
        ],
      },
    ]);
  });

  it('is not of a kind that only its description names', () => {
    expect(kindsOf({ descriptions: [inLanguage('Made for maps of charging stations.')] })).toEqual(
      [],
    );
  });

  it('is surer with keywords, a description and a theme that agree', () => {
    const titles = [inLanguage('Charging stations')];
    const keywords = [inLanguage('charge point')];
    const [bare] = kindsOf({ titles });
    const [more] = kindsOf({ titles, keywords });
    const [most] = kindsOf({ titles, keywords, themes: ['TRAN'] });
    const [other] = kindsOf({ titles, themes: ['HEAL'] });
    expect([bare, more, most, other].map((kind) => kind?.confidence)).toEqual([
      0.8, 0.9, 0.91, 0.72,
    ]);
  });

  it('needs more than a hint', () => {
    expect(kindsOf({ titles: [inLanguage('Buildings')] })).toEqual([]);
    expect(
      kindsOf({ titles: [inLanguage('Buildings')], keywords: [inLanguage('building footprint')] }),
    ).toHaveLength(1);
  });

  it('is read in the language that its text states', () => {
    expect(kindsOf({ titles: [inLanguage('Weer', 'nl'), inLanguage('Eventi', 'en')] })).toEqual([]);
    expect(kindsOf({ titles: [inLanguage('Baustellen', 'de')] })).toHaveLength(1);
    expect(kindsOf({ titles: [inLanguage('Baustellen', 'fr')] })).toEqual([]);
    expect(kindsOf({ titles: [inLanguage('Baustellen', 'rm')] })).toHaveLength(1);
  });

  it('with a feed of GBFS tells which vehicles are free', () => {
    expect(
      kindsOf({ distributions: [statedDistribution({ systemId: 'nextbike_xy' })] }),
    ).toMatchObject([
      {
        kind: 'shared-vehicle-availability',
        confidence: 0.95,
        words: [{ text: 'GBFS', field: 'FORMAT' }],
      },
    ]);
  });

  it('is not of a broader kind too', () => {
    const title = 'Present population from mobile phone data';
    expect(kindsOfTitle(title)).toEqual(['presence-from-phones']);
  });

  it('is of a kind that the lexicon does not know by the label of the kind', () => {
    const own = createKindAssigner([
      { slug: 'beehives', label: 'Urban beehives', theme: 'ENVI', broader: null },
    ]);
    const dataset = normaliseDataset(
      statedDataset({ titles: [inLanguage('Urban beehives 2024')] }),
    ).dataset!;
    expect(own(dataset)).toMatchObject([{ kind: 'beehives', confidence: 0.8 }]);
  });
});

describe('the lexicon', () => {
  it('speaks of every kind of the catalogue but those that nothing can show', () => {
    const spoken = new Set(LEXICON.map(({ kind }) => kind));
    const slugs = kinds.map(({ slug }) => slug);
    expect(slugs.filter((slug) => !spoken.has(slug) && !NEVER_INFERRED.has(slug))).toEqual([]);
    expect([...spoken, ...NEVER_INFERRED].filter((slug) => !slugs.includes(slug))).toEqual([]);
  });

  it.each(LEXICON.map(({ kind, terms }) => [kind, terms] as const))(
    'has words for %s in seven languages',
    (_, terms) => {
      const languages = ['en', 'fr', 'de', 'it', 'es', 'pt', 'nl'];
      const missing = languages.filter((language) => !Object.keys(terms).includes(language));
      expect(missing).toEqual([]);
    },
  );
});
