import type { HarvestProtocol } from './adapter.js';
import { UDATA_API } from './dcat-ap/addresses.js';

/** What an address answered, as far as it says what kind of catalogue it is. */
export interface FirstAnswer {
  /** Where it was read, after redirects. */
  readonly url: string;
  /** The header Content-Type, empty when there is none. */
  readonly contentType: string;
  /** Its first bytes; 64 kB are enough. */
  readonly start: Uint8Array;
}

interface Sign {
  readonly protocol: HarvestProtocol;
  readonly pattern: RegExp;
}

const OF_ADDRESSES: readonly Sign[] = [
  { protocol: 'CKAN', pattern: /\/api(\/3)?\/action(\/|$)/ },
  {
    protocol: 'OPENDATASOFT',
    pattern: /\/api\/(explore\/)?v2(\.\d)?\/(catalog|opendatasoft)(\/|$)|\/explore\/dataset\//,
  },
  { protocol: 'GBFS', pattern: /\/(systems\.csv|(gbfs|system_information|manifest)(\.json)?)$/i },
  { protocol: 'DATA_JSON', pattern: /(^|[/._-])data\.json$/i },
  { protocol: 'DCAT_AP', pattern: UDATA_API },
  { protocol: 'DCAT_AP', pattern: /\.(ttl|rdf|nt|jsonld|n3)$|\/catalog\.xml$/i },
];

const OF_CONTENT_TYPES: readonly Sign[] = [
  {
    protocol: 'DCAT_AP',
    pattern: /^\s*(text\/(turtle|n3)|application\/(rdf\+xml|ld\+json|n-triples|n-quads|trig))/i,
  },
];

/** In this order: a data.json file has an "@context" too, and a CKAN answer may hold anything. */
const OF_JSON: readonly Sign[] = [
  { protocol: 'CKAN', pattern: /^\s*\{\s*("help"\s*:|"success"\s*:)/ },
  { protocol: 'CKAN', pattern: /^\s*\{[^{[]{0,300}"result"\s*:\s*[[{]/ },
  { protocol: 'OPENDATASOFT', pattern: /"total_count"\s*:|"dataset_uid"\s*:|"metas"\s*:\s*\{/ },
  { protocol: 'GBFS', pattern: /^\s*\{[^{[]{0,300}"(last_updated|ttl)"\s*:|"feeds"\s*:\s*\[/ },
  {
    protocol: 'DATA_JSON',
    pattern: /"dataset"\s*:\s*[[{]|"(superThemeTaxonomy|themeTaxonomy|accessLevel)"\s*:/,
  },
  { protocol: 'DATA_JSON', pattern: /"conformsTo"\s*:\s*"https?:\/\/project-open-data/ },
  { protocol: 'DCAT_AP', pattern: /"@(context|graph|id|type)"\s*:/ },
];

const OF_TEXTS: readonly Sign[] = [
  { protocol: 'GBFS', pattern: /^[^\n]*Auto-Discovery URL/i },
  { protocol: 'DCAT_AP', pattern: /^\s*(#[^\n]*\n\s*)*(@prefix|@base|prefix|base)\s/i },
  { protocol: 'DCAT_AP', pattern: /^\s*(#[^\n]*\n\s*)*(<[^>\s]+>|_:\S+)\s+(a|<[^>\s]+>)\s+["<_]/ },
  {
    protocol: 'DCAT_AP',
    pattern:
      /<([a-z0-9]+:)?RDF[\s>]|xmlns(:\w+)?\s*=\s*["']http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#/i,
  },
];

/** The front pages of portals name their software. */
const OF_PAGES: readonly Sign[] = [
  { protocol: 'CKAN', pattern: /\b[cd]kan\b/i },
  { protocol: 'OPENDATASOFT', pattern: /opendatasoft|ods-widgets/i },
  {
    protocol: 'DCAT_AP',
    pattern: /<link[^>]{1,300}(application\/rdf\+xml|text\/turtle|application\/ld\+json)/i,
  },
];

/** What kind of catalogue is at an address, as far as the address itself tells; null when it does not. */
export function recogniseAddress(address: URL): HarvestProtocol | null {
  return protocolBy(OF_ADDRESSES, address.pathname);
}

/** What kind of catalogue answered; null when nothing tells it. What is in the answer goes before its address. */
export function recogniseProtocol({
  url,
  contentType,
  start,
}: FirstAnswer): HarvestProtocol | null {
  const text = decodeStart(start);
  const byType = protocolBy(OF_CONTENT_TYPES, contentType);
  const byText = protocolBy(signsFor(text), text);
  // JSON-LD looks like other JSON; nothing else of RDF does, whatever it is called.
  const isMistyped = isJson(text) && !/\bjson\b/i.test(contentType);
  return (isMistyped ? (byText ?? byType) : (byType ?? byText)) ?? recogniseAddress(new URL(url));
}

/** Only UTF-16 must be told apart: the signs are in ASCII. */
const decodeStart = (start: Uint8Array): string =>
  new TextDecoder(encodingOf(start[0], start[1])).decode(start);

function encodingOf(first: number | undefined, second: number | undefined): string {
  if (second === 0xfe || second === 0) return first === 0 ? 'utf-8' : 'utf-16le';
  return first === 0xfe || first === 0 ? 'utf-16be' : 'utf-8';
}

function signsFor(text: string): readonly Sign[] {
  if (isJson(text)) return OF_JSON;
  return /^\s*(<!--((?!-->)[\s\S])*-->\s*)*<(!doctype html|html)/i.test(text) ? OF_PAGES : OF_TEXTS;
}

const isJson = (text: string): boolean => /^\s*[[{]/.test(text);

function protocolBy(signs: readonly Sign[], text: string): HarvestProtocol | null {
  return signs.find(({ pattern }) => pattern.test(text))?.protocol ?? null;
}
