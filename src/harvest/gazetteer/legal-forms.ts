import { foldWords } from '../../catalogue/vocabulary/fold-words.js';

/** A company's name as it is compared, without the form of the company. */
export function withoutLegalForm(name: string): string {
  const words = foldWords(
    name.replace(/\b([A-Za-z])\.(?=\s?[A-Za-z]\.)/g, '$1').replaceAll('.', ''),
  );
  return words.replace(FORM, '').trim() || words;
}

const FORM =
  /\s+(ab|ag|aps|as|asa|bv|bvba|co|corp|corporation|eg|gmbh|group|inc|kft|kg|limited|llc|ltd|lda|nv|oy|oyj|plc|sa|sarl|sas|se|sl|slu|spa|srl|sro|spzoo|vzw)$/;
