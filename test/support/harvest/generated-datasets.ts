/** A dataset as portals have them, with a number in all that tells it apart. */
export interface GeneratedDataset {
  readonly at: number;
  readonly title: string;
  readonly titleInFrench: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly publisher: string;
  readonly theme: string;
  readonly modified: string;
  readonly files: readonly { readonly title: string; readonly format: string }[];
}

export interface CatalogueSize {
  readonly datasets: number;
  /** Each hundredth dataset is another in each edition. */
  readonly edition?: number;
}

/** The datasets of a catalogue of any size, the same for the same size and edition. */
export function* generateDatasets(
  { datasets, edition = 0 }: CatalogueSize,
  from = 0,
): Generator<GeneratedDataset> {
  for (let at = from; at < datasets; at += 1) {
    yield generateDataset(at, at % 100 === 7 ? edition : 0);
  }
}

function generateDataset(at: number, edition: number): GeneratedDataset {
  const subject = pick(SUBJECTS, at);
  const place = `${pick(PLACES, Math.floor(at / 7))} ${at}`;
  const isNew = edition > 0 ? ` (edition ${edition})` : '';
  return {
    at,
    title: `${subject} in ${place}${isNew}`,
    titleInFrench: `${subject} à ${place}${isNew}`,
    description: describe(at, subject, place),
    keywords: [subject.toLowerCase(), ...[1, 2, 3, 5].map((step) => pick(WORDS, at * step + step))],
    publisher: `Office ${at % 50} of ${pick(PLACES, at)}`,
    theme: pick(THEMES, at),
    modified: `20${10 + (at % 16)}-0${1 + (at % 9)}-1${at % 10}`,
    files: FORMATS.slice(0, 1 + (at % 3)).map((format) => ({
      title: `${subject} as ${format}`,
      format,
    })),
  };
}

function describe(at: number, subject: string, place: string): string {
  const sentences = Array.from({ length: 4 + (at % 4) }, (_, step) => {
    const words = [1, 2, 3, 4, 5, 6].map((place) => pick(WORDS, at * place + step * 11 + place));
    return `${subject}: ${words.join(' ')} & ${place}.`;
  });
  return sentences.join(' ');
}

const pick = <Value>(values: readonly Value[], at: number): Value =>
  values[at % values.length] as Value;

const SUBJECTS = [
  'Street trees',
  'Parking spaces',
  'Bicycle counts',
  'Air quality',
  'School districts',
  'Waste collection',
  'Road works',
  'Election results',
  'Noise levels',
  'Playgrounds',
  'Budget',
  'Charging points',
  'Bus stops',
  'Drinking fountains',
  'Public toilets',
  'Land use',
  'Building permits',
  'Water levels',
  'Museums',
];
const PLACES = [
  'Alderford',
  'Brückstadt',
  'Château-Neuf',
  'Dębno',
  'Espoo',
  'Färjestad',
  'Győr',
  'Horná',
];
const THEMES = ['TRAN', 'ENVI', 'GOVE', 'REGI', 'EDUC', 'HEAL', 'SOCI', 'ECON'];
const FORMATS = ['CSV', 'JSON', 'XLSX'];
const WORDS = [
  'measured',
  'hourly',
  'station',
  'sensor',
  'district',
  'yearly',
  'register',
  'position',
  'kind',
  'owner',
  'planned',
  'surface',
  'height',
  'permit',
  'value',
  'traffic',
  'visitor',
  'river',
  'square',
  'crossing',
  'tariff',
  'opening',
  'closed',
  'capacity',
  'demand',
  'forecast',
  'quarter',
  'line',
  'route',
];
