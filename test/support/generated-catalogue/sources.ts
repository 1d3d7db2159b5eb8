import type { Source } from '../../../src/seed/schema/source.schema.js';
import type { Chance } from '../chance.js';

/** Lists cities, feeds and datasets; much of the catalogue rests on it, as on the real ones. */
export const REGISTRY = 'https://registry.example/list';

/** Tells of projects; some are told of by many, most by few. */
export const projectPage = (chance: Chance, projects: number): string =>
  `https://projects.example/${chance.skewed(projects, 0.4)}`;

export const siteOf = (slug: string): string => `https://${slug}.example/`;

export const portalOf = (slug: string): string => `https://data.${slug}.example/`;

const RETRIEVALS = [
  ...Array.from({ length: 16 }, () => 'read in full' as const),
  'read as a stored excerpt',
  'read as a stored excerpt',
  'read as a stored excerpt',
  'not read in this work; link from general knowledge',
] as const;

interface Page {
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly language?: string;
}

export function makeSource(page: Page, chance: Chance): Source {
  const { url, title, publisher, language = 'en' } = page;
  const { hostname, pathname } = new URL(url);
  return {
    id: `${hostname}${pathname}`.replaceAll(/[^a-z0-9]+/g, '-').replace(/-$/, ''),
    url,
    title,
    publisher,
    language,
    date: chance.isTrue(0.5) ? `20${10 + chance.upTo(15)}` : null,
    kind: hostname.startsWith('data.') ? 'dataset record' : 'web page',
    retrieval: chance.of(RETRIEVALS),
  };
}

export const makeRegistry = (): Source => ({
  id: 'registry',
  url: REGISTRY,
  title: 'List of towns, feeds and datasets',
  publisher: 'Registry of registries',
  language: 'en',
  date: '2026-08-01',
  kind: 'dataset',
  retrieval: 'read in full',
});

export const makeProjectPages = (projects: number, chance: Chance): Source[] =>
  Array.from({ length: projects }, (_, at) => {
    const url = `https://projects.example/${at + 1}`;
    return makeSource({ url, title: `Project ${at + 1}`, publisher: 'Projects of cities' }, chance);
  });
