import { z } from 'zod';
import type { CatalogueDocument, Finding } from '../adapter.js';
import { NOTHING_OF_AGENT, NOTHING_OF_DATASET, NOTHING_OF_DISTRIBUTION } from '../empty-stated.js';
import { readJson } from '../json/read-json.js';
import { readRecord } from '../json/read-record.js';
import { firstStated, listOf, localisedTexts, text } from '../json/stated-json.js';
import { asFinding, rejectedProblem } from '../record-problems.js';
import type { StatedDataset, StatedText } from '../stated-dataset.js';
import { OF_GBFS } from './of-gbfs.js';

const feeds = z.object({ feeds: listOf(z.object({ name: text, url: text })) });

/** From version 3 on, texts are lists with their languages. */
const translated = z
  .union([z.array(z.object({ text, language: text })), localisedTexts], {
    error: 'a text, or a list with languages',
  })
  .transform((stated) =>
    stated.flatMap(({ text, language }): StatedText[] =>
      text === null ? [] : [{ text, language }],
    ),
  );

const systemInformation = z.object({
  system_id: text,
  language: text,
  languages: listOf(text),
  name: translated,
  operator: translated,
  url: text,
  license_id: text,
  license_url: text,
  feed_contact_email: text,
  email: text,
});

const manifest = z.object({
  datasets: listOf(
    z.object({ system_id: text, versions: listOf(z.object({ version: text, url: text })) }),
  ),
});

const answer = z.object({
  version: text,
  data: z.record(z.string(), z.unknown(), { error: 'an object' }).nullish(),
});

/**
 * Goes from `manifest.json` to the feeds, from `gbfs.json` to its `system_information`, where the system has its name
 * and its licence, and takes the dataset from that.
 */
export async function* readFeed(document: CatalogueDocument): AsyncGenerator<Finding> {
  yield* readJson(document, {
    plan: () => 'TAKE',
    value: (_path, value) => findInAnswer(value, document),
  });
}

function* findInAnswer(value: unknown, document: CatalogueDocument): Iterable<Finding> {
  const { record, problems } = readRecord(value, { schema: answer, name: null });
  yield* problems.map(asFinding);
  if (record === null) return;
  const contents = record.data ?? {};
  const addresses =
    'datasets' in contents ? addressesOfManifest(contents) : addressesOfFeeds(contents);
  if ('system_id' in contents) yield* findSystem(contents, record.version, document);
  else if (addresses.length === 0) yield notGbfs(contents);
  else
    yield* addresses.map((address): Finding => ({
      kind: 'NEXT',
      url: new URL(address, document.url).href,
    }));
}

/** The newest version of each system, which is the last. */
function addressesOfManifest(contents: unknown): string[] {
  const systems = readRecord(contents, { schema: manifest, name: null }).record?.datasets ?? [];
  return systems.flatMap(({ versions }) => addressOr(versions.toSorted(byVersion).at(-1)?.url));
}

function byVersion(one: { version: string | null }, other: { version: string | null }): number {
  return (one.version ?? '').localeCompare(other.version ?? '', 'en', { numeric: true });
}

/** Until version 2 there is a list of feeds for each language: the first says the same as the others. */
function addressesOfFeeds(contents: Record<string, unknown>): string[] {
  const lists = 'feeds' in contents ? [contents] : Object.values(contents);
  const listed = lists.flatMap(
    (list) => readRecord(list, { schema: feeds, name: null }).record?.feeds ?? [],
  );
  return addressOr(listed.find(({ name }) => name === 'system_information')?.url);
}

function addressOr(stated: string | null | undefined): string[] {
  return stated !== null && stated !== undefined && URL.canParse(stated, 'https://feed.invalid')
    ? [stated]
    : [];
}

function notGbfs(found: unknown): Finding {
  const accepted =
    'gbfs.json with a feed system_information, manifest.json, or system_information.json';
  return asFinding(rejectedProblem('DOCUMENT_BROKEN', null, { field: 'data', found, accepted }));
}

function* findSystem(
  contents: unknown,
  version: string | null,
  document: CatalogueDocument,
): Iterable<Finding> {
  const { record, problems } = readRecord(contents, { schema: systemInformation, name: null });
  yield* problems.map(asFinding);
  if (record === null) return;
  const accepted = 'a system_id';
  if (record.system_id === null) {
    yield asFinding(
      rejectedProblem('IDENTIFIER_MISSING', null, {
        field: 'data.system_id',
        found: contents,
        accepted,
      }),
    );
  } else yield { kind: 'DATASET', dataset: datasetOf(record, version, document) };
}

function datasetOf(
  system: z.output<typeof systemInformation>,
  version: string | null,
  { url, referrer }: CatalogueDocument,
): StatedDataset {
  const languages = system.language === null ? system.languages : [system.language];
  const inLanguage = (stated: StatedText): StatedText => ({
    ...stated,
    language: stated.language ?? system.language,
  });
  const licence = firstStated(system.license_url, system.license_id);
  const conformsTo = version === null ? [] : [`GBFS ${version}`];
  const address = referrer ?? url;
  return {
    ...NOTHING_OF_DATASET,
    identifier: system.system_id ?? url,
    titles: system.name.map(inLanguage),
    publisher:
      system.operator.length === 0
        ? null
        : { ...NOTHING_OF_AGENT, names: system.operator.map(inLanguage) },
    landingPages: system.url === null ? [] : [system.url],
    hasContactPoint: firstStated(system.feed_contact_email, system.email) !== null,
    languages: languages.filter((language) => language !== null),
    licence,
    conformsTo,
    distributions: [
      {
        ...NOTHING_OF_DISTRIBUTION,
        ...OF_GBFS,
        identifier: address,
        accessUrl: address,
        licence,
        conformsTo,
        systemId: system.system_id,
      },
    ],
  };
}
