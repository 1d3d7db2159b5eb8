import { foldWords } from '../../catalogue/vocabulary/fold-words.js';

/** The place of which an organisation is the administration: "Comune di Firenze" is that of "firenze". */
export function municipalityIn(name: string): string {
  const words = foldWords(name);
  const place = BEFORE.reduce((rest, pattern) => rest.replace(pattern, ''), words);
  return place.replace(AFTER, '').trim() || words;
}

/** What an administration is called before its place, in the languages of Europe; folded. */
const BEFORE: readonly RegExp[] = [
  /^(the )?(city|municipality|town|borough|city council|city government|municipal council) of /,
  /^(comune|citta|municipio|comune della citta) (di |del |della |dell )?/,
  /^(ayuntamiento|excelentisimo ayuntamiento|excmo ayuntamiento|municipio|ciudad) de (la |el )?/,
  /^(ajuntament|municipi) (de |d )(la |l )?/,
  /^(concello) (de |da |do )/,
  /^(camara municipal|municipio|cidade|prefeitura|prefeitura municipal) (de |do |da |dos |das )/,
  /^(ville|mairie|commune|municipalite|ville et commune) (de |d )(la |l )?/,
  /^(stadt|landeshauptstadt|hansestadt|freie und hansestadt|freie hansestadt|bundesstadt|universitatsstadt|stadtverwaltung|magistrat der stadt|stadt und landkreis|gemeinde|marktgemeinde|stadtgemeinde|einwohnergemeinde|magistrat) /,
  /^(stad|gemeente|stadsbestuur|gemeentebestuur|stad en ocmw) (van )?/,
  /^(urzad miasta|urzad miejski|miasto|gmina|gmina miasta|miasto stoleczne) /,
  /^(magistrat mesta|magistrat hlavniho mesta|mesto|statutarni mesto|hlavni mesto|obec|hlavne mesto) /,
  /^(grad|opcina|mestna obcina|obcina) /,
  /^(municipiul|primaria municipiului|primaria|orasul) /,
  /^(dimos|demos) /,
];

/** What it is called after its place. */
const AFTER =
  / (city council|city|council|municipality|kommune|kommun|stad|kaupunki|linn|linnavalitsus|savivaldybe|pasvaldiba|varosi onkormanyzat|onkormanyzata|belediyesi|koms|capitale)$/;
