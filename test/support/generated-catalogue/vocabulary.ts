import { projectPath } from '../../../src/database/project-path.js';
import type { Catalogue } from '../../../src/seed/catalogue.js';
import { checkFolder } from '../../../src/seed/check/check-folder.js';

/** What catalogues of all sizes have in common; no record of it names one that is generated. */
export type Vocabulary = Omit<
  Catalogue,
  'cities' | 'useCases' | 'businesses' | 'datasets' | 'workingGroups' | 'events'
>;

/** The kinds, themes, networks, instruments and sharing models of the starting catalogue. */
export async function readVocabulary(): Promise<Vocabulary> {
  const checked = await checkFolder(projectPath('src', 'seed', 'facts'));
  if ('problems' in checked) throw new Error('The starting catalogue has problems.');
  const { dataKinds, networks, instruments, sharingModels, ...rest } = checked.catalogue;
  const records = [...networks, ...instruments, ...sharingModels];
  const cited = new Set(records.flatMap(({ sources }) => sources));
  return {
    themes: rest.themes,
    legalBases: rest.legalBases,
    credits: rest.credits,
    instruments,
    sharingModels,
    networks: networks.map((network) => ({ ...network, members: [] })),
    sources: rest.sources.filter(({ url }) => cited.has(url)),
    dataKinds: {
      kinds: dataKinds.kinds.map((kind) => ({ ...kind, datasets: [], businesses: [] })),
      rules: dataKinds.rules,
      overrides: [],
      notHeld: [],
    },
  };
}
