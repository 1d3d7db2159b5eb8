/** What is said in a language, so that full-text search finds real words. */
export interface LanguagePack {
  /** Titles of datasets, by subject. */
  readonly subjects: readonly string[];
  /** Subject and place in a title. */
  readonly title: (subject: string, place: string) => string;
  /** Sentences of a description; WORD stands for one of the words. */
  readonly sentences: readonly string[];
  readonly words: readonly string[];
  /** First and last parts of the names of places. */
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

/** The English names of the subjects as slugs; every language has its subjects in this order. */
export const SUBJECTS = [
  { slug: 'bicycle-counts', theme: 'TRAN' },
  { slug: 'parking-occupancy', theme: 'TRAN' },
  { slug: 'shared-bicycles', theme: 'TRAN' },
  { slug: 'road-works', theme: 'TRAN' },
  { slug: 'air-quality', theme: 'ENVI' },
  { slug: 'noise-levels', theme: 'ENVI' },
  { slug: 'charging-points', theme: 'ENER' },
  { slug: 'energy-use', theme: 'ENER' },
  { slug: 'visitor-numbers', theme: 'ECON' },
  { slug: 'card-payments', theme: 'ECON' },
  { slug: 'street-trees', theme: 'ENVI' },
  { slug: 'building-permits', theme: 'REGI' },
  { slug: 'playgrounds', theme: 'EDUC' },
  { slug: 'water-levels', theme: 'ENVI' },
  { slug: 'household-waste', theme: 'ENVI' },
  { slug: 'budget', theme: 'GOVE' },
] as const;

const list = (text: string): string[] => text.split(', ');

export const LANGUAGES = {
  en: {
    subjects: list(
      'Bicycle counts, Parking occupancy, Shared bicycles, Road works, Air quality, Noise levels, Charging points, Energy use, Visitor numbers, Card payments, Street trees, Building permits, Playgrounds, Water levels, Household waste, Budget',
    ),
    title: (subject, place) => `${subject} in ${place}`,
    sentences: [
      'Measured every hour at fixed stations near the WORD.',
      'The WORD is updated each night from the register of the city.',
      'Counts are given by district, with the WORD and the WORD of the day before.',
      'Collected by sensors of a company under the tender for the WORD.',
    ],
    words: list(
      'station, harbour, market, bridge, ring road, square, library, river, school, tram',
    ),
    starts: list(
      'Alder, Ash, Brook, Clay, Dun, Elm, Fair, Glen, Hazel, Kings, Long, Marsh, North, Oak, Stone',
    ),
    ends: list('ford, ton, bury, mouth, wick, ham, bridge, field, combe, port'),
  },
  nl: {
    subjects: list(
      'Fietstellingen, Bezetting van parkeerplaatsen, Deelfietsen, Wegwerkzaamheden, Luchtkwaliteit, Geluidsniveaus, Laadpalen, Energieverbruik, Bezoekersaantallen, Pinbetalingen, Straatbomen, Bouwvergunningen, Speeltuinen, Waterstanden, Huishoudelijk afval, Begroting',
    ),
    title: (subject, place) => `${subject} in ${place}`,
    sentences: [
      'Elk uur gemeten op vaste plekken bij de WORD.',
      'De WORD wordt iedere nacht bijgewerkt vanuit het register van de gemeente.',
      'Aantallen per wijk, met de WORD en de WORD van de vorige dag.',
      'Verzameld met sensoren van een bedrijf in de aanbesteding van de WORD.',
    ],
    words: list('haven, markt, brug, ringweg, bibliotheek, rivier, school, tram, sluis, toren'),
    starts: list(
      'Aal, Bergen, Brugge, Door, Eem, Gouwe, Heide, IJssel, Kempen, Lage, Maas, Nieuw, Oude, Rooze, Zand',
    ),
    ends: list('dam, dijk, veld, kerke, hoven, rade, voorde, zele, gem, poort'),
  },
  de: {
    subjects: list(
      'Fahrradzählungen, Parkplatzbelegung, Leihfahrräder, Baustellen, Luftqualität, Lärmpegel, Ladesäulen, Energieverbrauch, Besucherzahlen, Kartenzahlungen, Straßenbäume, Baugenehmigungen, Spielplätze, Wasserstände, Haushaltsabfälle, Haushaltsplan',
    ),
    title: (subject, place) => `${subject} der Stadt ${place}`,
    sentences: [
      'Stündlich gemessen an festen Stationen nahe WORD.',
      'Jede Nacht aus dem Register der Stadt fortgeschrieben, mit WORD.',
      'Zahlen je Bezirk, mit WORD und WORD des Vortags.',
      'Erhoben mit Sensoren eines Unternehmens in der Ausschreibung für WORD.',
    ],
    words: list(
      'Hafen, Markt, Brücke, Ringstraße, Bücherei, Fluss, Schule, Straßenbahn, Bahnhof, Rathaus',
    ),
    starts: list(
      'Ahr, Bären, Brück, Eichen, Fürsten, Grün, Hoh, König, Lauter, Mühl, Neu, Ober, Rot, Schön, Wald',
    ),
    ends: list('stadt, burg, hausen, heim, bach, feld, furt, münde, tal, werder'),
  },
  fr: {
    subjects: list(
      'Comptages de vélos, Occupation des parkings, Vélos partagés, Travaux de voirie, Qualité de l’air, Niveaux de bruit, Bornes de recharge, Consommation d’énergie, Fréquentation, Paiements par carte, Arbres d’alignement, Permis de construire, Aires de jeux, Niveaux d’eau, Déchets ménagers, Budget',
    ),
    title: (subject, place) => `${subject} à ${place}`,
    sentences: [
      'Mesuré chaque heure à des stations fixes près du WORD.',
      'Mis à jour chaque nuit depuis le registre de la ville, avec le WORD.',
      'Chiffres par quartier, avec le WORD et le WORD de la veille.',
      'Recueilli par les capteurs d’une entreprise dans le marché public du WORD.',
    ],
    words: list('port, marché, pont, périphérique, théâtre, fleuve, lycée, tramway, gare, château'),
    starts: list(
      'Aigues, Beau, Bourg, Châte, Fonte, Grand, Haute, Mont, Neuf, Pont, Roche, Saint-Au, Sauve, Vaux, Ville',
    ),
    ends: list('fort, lieu, mont, neuve, vert, bourg, rive, val, lac, marais'),
  },
  es: {
    subjects: list(
      'Aforos de bicicletas, Ocupación de aparcamientos, Bicicletas compartidas, Obras en la vía pública, Calidad del aire, Niveles de ruido, Puntos de recarga, Consumo de energía, Número de visitantes, Pagos con tarjeta, Arbolado viario, Licencias de obras, Parques infantiles, Niveles de agua, Residuos domésticos, Presupuesto',
    ),
    title: (subject, place) => `${subject} en ${place}`,
    sentences: [
      'Medido cada hora en estaciones fijas cerca del WORD.',
      'Se actualiza cada noche desde el registro municipal, con el WORD.',
      'Cifras por barrio, con el WORD y el WORD del día anterior.',
      'Recogido por sensores de una empresa en la licitación del WORD.',
    ],
    words: list(
      'puerto, mercado, puente, cinturón, teatro, río, colegio, tranvía, estación, castillo',
    ),
    starts: list(
      'Alba, Bella, Campo, Dos, Fuente, Guada, La, Monte, Nava, Oro, Peña, Río, Santa, Torre, Villa',
    ),
    ends: list('mar, longa, verde, hermosa, nueva, seca, blanca, real, llana, sol'),
  },
  it: {
    subjects: list(
      'Conteggi di biciclette, Occupazione dei parcheggi, Biciclette condivise, Lavori stradali, Qualità dell’aria, Livelli di rumore, Punti di ricarica, Consumo di energia, Numero di visitatori, Pagamenti con carta, Alberi stradali, Permessi di costruire, Aree gioco, Livelli dell’acqua, Rifiuti domestici, Bilancio',
    ),
    title: (subject, place) => `${subject} a ${place}`,
    sentences: [
      'Misurato ogni ora in stazioni fisse vicino al WORD.',
      'Aggiornato ogni notte dal registro comunale, con il WORD.',
      'Cifre per quartiere, con il WORD e il WORD del giorno prima.',
      'Raccolto dai sensori di un’impresa nella gara per il WORD.',
    ],
    words: list('porto, mercato, ponte, raccordo, teatro, fiume, liceo, tram, municipio, castello'),
    starts: list(
      'Acqua, Bel, Borgo, Campo, Castel, Fonte, Monte, Pietra, Ponte, Rocca, San, Serra, Torre, Val, Villa',
    ),
    ends: list('bianca, chiara, forte, franca, grande, maggiore, nova, rossa, vecchio, verde'),
  },
  pt: {
    subjects: list(
      'Contagens de bicicletas, Ocupação de estacionamentos, Bicicletas partilhadas, Obras na via pública, Qualidade do ar, Níveis de ruído, Postos de carregamento, Consumo de energia, Número de visitantes, Pagamentos com cartão, Árvores de rua, Licenças de construção, Parques infantis, Níveis de água, Resíduos domésticos, Orçamento',
    ),
    title: (subject, place) => `${subject} em ${place}`,
    sentences: [
      'Medido de hora em hora em estações fixas perto do WORD.',
      'Atualizado todas as noites a partir do registo municipal, com o WORD.',
      'Números por freguesia, com o WORD e o WORD da véspera.',
      'Recolhido por sensores de uma empresa no concurso do WORD.',
    ],
    words: list(
      'porto, mercado, ponte, anel viário, teatro, rio, liceu, elétrico, município, castelo',
    ),
    starts: list(
      'Agua, Boa, Casal, Fonte, Lagoa, Mon, Nova, Ouro, Pena, Ponte, Ribeira, Santa, Torre, Vale, Vila',
    ),
    ends: list('branca, chã, clara, de Cima, da Serra, do Mar, longa, nova, real, verde'),
  },
  pl: {
    subjects: list(
      'Pomiary ruchu rowerowego, Zajętość parkingów, Rowery miejskie, Roboty drogowe, Jakość powietrza, Poziom hałasu, Stacje ładowania, Zużycie energii, Liczba odwiedzających, Płatności kartą, Drzewa uliczne, Pozwolenia na budowę, Place zabaw, Stany wód, Odpady komunalne, Budżet',
    ),
    title: (subject, place) => `${subject} – ${place}`,
    sentences: [
      'Mierzone co godzinę na stałych stacjach, w pobliżu jest WORD.',
      'Aktualizowane co noc z rejestru miasta, w tym WORD.',
      'Liczby według dzielnic, jest też WORD i WORD z dnia poprzedniego.',
      'Zebrane przez czujniki firmy w przetargu, którego celem jest WORD.',
    ],
    words: list('port, rynek, most, obwodnica, teatr, rzeka, szkoła, tramwaj, dworzec, zamek'),
    starts: list(
      'Biało, Brzez, Czarno, Dąb, Jasno, Kamie, Lipo, Nowo, Olsz, Pia, Rado, Staro, Tarno, Wiel, Zielo',
    ),
    ends: list('brzeg, gród, grzeg, nica, nowo, pole, sław, szyn, wice, wo'),
  },
} as const satisfies Record<string, LanguagePack>;

export type Language = keyof typeof LANGUAGES;
