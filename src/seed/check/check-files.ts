import type { Catalogue, Records } from '../catalogue.js';
import { creditsFile, type Noun, nouns, recordFiles, vocabularyFiles } from '../files.js';
import { findUnsourcedKinds } from '../plan/sources-of-kinds.js';
import type { Problem } from '../problem.js';
import type { Files } from '../read/read-folder.js';
import { businessSchema } from '../schema/business.schema.js';
import { citySchema } from '../schema/city.schema.js';
import { datasetSchema } from '../schema/dataset.schema.js';
import { eventSchema } from '../schema/event.schema.js';
import { instrumentSchema } from '../schema/instrument.schema.js';
import { networkSchema } from '../schema/network.schema.js';
import { sharingModelSchema } from '../schema/sharing-model.schema.js';
import { sourceSchema } from '../schema/source.schema.js';
import { useCaseSchema } from '../schema/use-case.schema.js';
import {
  creditsSchema,
  dataKindsSchema,
  legalBasesSchema,
  themesSchema,
} from '../schema/vocabulary.schema.js';
import { workingGroupSchema } from '../schema/working-group.schema.js';
import { checkLinks } from './check-links.js';
import { checkMeaning } from './check-meaning.js';
import { checkRecords, checkWhole } from './check-shape.js';
import { checkUnique } from './check-unique.js';
import { collectKnown } from './known.js';

const recordSchemas = {
  cities: citySchema,
  useCases: useCaseSchema,
  businesses: businessSchema,
  datasets: datasetSchema,
  workingGroups: workingGroupSchema,
  events: eventSchema,
  instruments: instrumentSchema,
  sharingModels: sharingModelSchema,
  networks: networkSchema,
  sources: sourceSchema,
};

/** The catalogue that the files hold, or everything that keeps them from being one. */
export function checkFiles(files: Files): { catalogue: Catalogue } | { problems: Problem[] } {
  const { records, ...shapes } = checkShapes(files);
  const { dataKinds, themes, legalBases, credits } = shapes;
  const problems = [
    ...shapes.problems,
    ...checkUnique(files),
    ...withoutPlacesOf(shapes.problems, checkLinks(files, collectKnown(files))),
    ...checkMeaning(records, dataKinds.passed),
  ];
  if (problems.length > 0) return { problems };
  const catalogue = {
    ...records,
    dataKinds: dataKinds.passed ?? { kinds: [], rules: [], overrides: [], notHeld: [] },
    themes: themes.passed ?? { dataThemes: [], finerThemes: [] },
    legalBases: legalBases.passed ?? [],
    credits: credits.passed ?? [],
  };
  const unsourced = files.own.has('dataKinds') ? findUnsourcedKinds(catalogue) : [];
  return unsourced.length > 0 ? { problems: unsourced } : { catalogue };
}

/** What has the wrong shape leads nowhere either; once is enough. */
function withoutPlacesOf(told: readonly Problem[], problems: readonly Problem[]): Problem[] {
  const placeOf = ({ file, record, field }: Problem) => JSON.stringify([file, record, field]);
  const places = new Set(told.map(placeOf));
  return problems.filter((problem) => !places.has(placeOf(problem)));
}

function checkShapes({ records, vocabulary, credits }: Files) {
  const ofNouns = nouns.map((noun) => [noun, checkNoun(noun, records[noun])] as const);
  const wholes = {
    dataKinds: checkWhole(dataKindsSchema, fileOf('dataKinds', vocabulary)),
    themes: checkWhole(themesSchema, fileOf('themes', vocabulary)),
    legalBases: checkWhole(legalBasesSchema, fileOf('legalBases', vocabulary)),
    credits: checkWhole(creditsSchema, { file: creditsFile, content: credits }),
  };
  return {
    ...wholes,
    records: Object.fromEntries(
      ofNouns.map(([noun, { passed }]) => [noun, passed]),
    ) as unknown as Records,
    problems: [...ofNouns.map(([, noun]) => noun), ...Object.values(wholes)].flatMap(
      ({ problems }) => problems,
    ),
  };
}

function checkNoun(noun: Noun, content: readonly unknown[] = []) {
  return checkRecords(recordSchemas[noun], { file: recordFiles[noun], content });
}

function fileOf(part: keyof Files['vocabulary'], vocabulary: Files['vocabulary']) {
  return { file: vocabularyFiles[part], content: vocabulary[part] };
}
