import type { Evidence, EvidenceType } from './answers.js';
import type { CityView } from './fact-index.js';
import { inSentence } from './sentence.js';
import type { Supposition, SuppositionKind } from './suppositions.js';

/** "Ghent held card spending": what is supposed, after an "if". */
export const phraseOf = ({ kind, id }: Supposition, view: CityView): string =>
  PHRASES[kind](id, view);

const PHRASES: Readonly<Record<SuppositionKind, (id: number, view: CityView) => string>> = {
  HOLDS_KIND: (id, { index, city }) =>
    `${city.name} held ${inSentence(index.kindById.get(id)!.label)}`,
  BUSINESS_PRESENT: (id, { index, city }) =>
    `${index.businessById.get(id)!.name} were active in ${city.name}`,
  EXPLORES: (_, { city }) => `${city.name} explored it`,
};

/** What the supposition is about. */
export const evidenceOf = ({ kind, id }: Supposition): Evidence => ({ type: SUBJECTS[kind], id });

const SUBJECTS: Readonly<Record<SuppositionKind, EvidenceType>> = {
  HOLDS_KIND: 'DataKind',
  BUSINESS_PRESENT: 'Business',
  EXPLORES: 'UseCase',
};
