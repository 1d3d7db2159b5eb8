import { DATA_THEMES } from '../../catalogue/vocabulary/data-theme.js';
import type { KindConcept, NormalisedByHansa, NormalisedKind } from '../normalised-dataset.js';
import type { StatedByHansa, StatedKind } from '../stated-dataset.js';

const TYPES = ['DATA_PRODUCT', 'LIVE_FEED', 'CATALOGUE_DATASET'] as const;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** In characters. */
const LONGEST_NAME = 100;
const LONGEST_DEFINITION = 2_000;

/** What another Hansa says, as far as this one has the like; who writes in its terms may be anybody. */
export const normaliseByHansa = ({
  type,
  accessModel,
  kinds,
}: StatedByHansa): NormalisedByHansa => ({
  type: TYPES.find((known) => known === type) ?? null,
  accessModel: isName(accessModel) ? accessModel : null,
  kinds: kinds.filter(({ slug }) => isName(slug)).map(normaliseKind),
});

const isName = (text: string | null): boolean =>
  text !== null && text.length <= LONGEST_NAME && SLUG.test(text);

const normaliseKind = (kind: StatedKind): NormalisedKind => ({
  slug: kind.slug,
  concept: conceptOf(kind),
});

function conceptOf({ label, definition, theme }: StatedKind): KindConcept | null {
  const code = DATA_THEMES.find(theme ?? '')?.code;
  if (!label || !definition || code === undefined) return null;
  return {
    label: label.slice(0, LONGEST_NAME),
    definition: definition.slice(0, LONGEST_DEFINITION),
    theme: code,
  };
}
