import { foldWords } from '../../catalogue/vocabulary/fold-words.js';

/** Months by the first letters of their names, where these tell them apart in every language given. */
const MONTHS = [
  'jan january januar janvier gennaio gen enero ene janeiro januari gener tammikuuta styczen leden jaenner janner',
  'feb february februar fevrier fevr fev febbraio febrero fevereiro februari febrer',
  'mar march marz maerz mars marzo marco maart mrt marc',
  'apr april avril avr aprile abril abr',
  'may mai mag maggio mayo maio mei maj maig',
  'jun june juni juin giugno giu junio junho juny',
  'jul july juli juillet juil luglio lug julio julho juliol',
  'aug august aout agosto ago augustus augusti agost',
  'sep sept september septembre settembre set septiembre setembro setembre',
  'oct october oktober octobre ottobre ott octubre outubro out okt oktobre',
  'nov november novembre noviembre novembro',
  'dec december dezember dez decembre dicembre dic diciembre dezembro desembre des',
];

const numbers = new Map(
  MONTHS.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);

/** 1 to 12; undefined for a word that is no month in English, German, French, Italian, Spanish, Portuguese or Dutch. */
export const monthOfName = (name: string): number | undefined => numbers.get(foldWords(name));
