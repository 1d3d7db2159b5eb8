import type { CatalogueDocument, Finding } from '../adapter.js';
import type { HarvestProblem } from '../problem.js';
import { asFinding, keptProblem, rejectedProblem } from '../record-problems.js';
import { type DecodedText, decodeText, wrongEncoding } from '../text/decode-text.js';
import { fromStart } from '../text/from-start.js';
import {
  type JsonEvent,
  type JsonPath,
  type JsonPlan,
  LIMITS_OF_VALUES,
  writePath,
} from './json-event.js';
import { JsonScanner } from './json-scanner.js';
import { parseJsonText } from './parse-json-text.js';

/** What an adapter makes of the values of its documents; one is made for each document. */
export interface JsonReading {
  plan(...value: Parameters<JsonPlan>): ReturnType<JsonPlan>;
  value(path: JsonPath, value: unknown): Iterable<Finding>;
  /** The end of a value into which it descended; size is how many a list has, 0 for an object. */
  closed?(path: JsonPath, size: number): Iterable<Finding>;
  /** After all that could be read. */
  end?(): Iterable<Finding>;
}

/** Reads a JSON document value by value. */
export async function* readJson(
  document: CatalogueDocument,
  reading: JsonReading,
): AsyncGenerator<Finding> {
  const decoded: DecodedText = { firstWrongByte: null };
  const texts = decodeText(document.body, decoded);
  const start = await readStart(texts);
  if (!/^\s*[^\s<]/.test(start)) {
    yield asFinding(noJson(start));
    return;
  }
  const scanner = new JsonScanner((path, kind) => reading.plan(path, kind), LIMITS_OF_VALUES);
  for await (const text of fromStart(start, texts)) {
    for (const event of scanner.scan(text)) yield* findingsOf(event, reading);
  }
  for (const event of scanner.end()) yield* findingsOf(event, reading);
  if (decoded.firstWrongByte !== null)
    yield asFinding(wrongEncoding(decoded.firstWrongByte, document.contentType));
  yield* reading.end?.() ?? [];
}

/** Up to the piece in which something is written. */
async function readStart(texts: AsyncGenerator<string>): Promise<string> {
  let start = '';
  while (start.trim() === '') {
    const next = await texts.next();
    if (next.done === true) return start;
    start += next.value;
  }
  return start;
}

/** Portals send pages about errors, logins and maintenance as if all were well. */
function noJson(start: string): HarvestProblem {
  const isPage = /<(!doctype html|html|head|body)\b/i.test(start);
  const [, title] = /<title[^>]*>([^<]{1,200})/i.exec(start) ?? [];
  const instead = isPage ? '; this is a web page' : '; this is XML';
  return rejectedProblem('DOCUMENT_BROKEN', null, {
    field: null,
    found: title?.trim() ?? start.trim(),
    accepted: `JSON${start.trim() === '' ? '' : instead}`,
  });
}

function* findingsOf(event: JsonEvent, reading: JsonReading): Iterable<Finding> {
  if (event.kind === 'VALUE') yield* findingsOfValue(event.path, event.text, reading);
  else if (event.kind === 'CLOSED') yield* reading.closed?.(event.path, event.size) ?? [];
  else yield asFinding(event.kind === 'TOO_MUCH' ? tooMuch(event.path) : brokenDocument(event));
}

function* findingsOfValue(path: JsonPath, text: string, reading: JsonReading): Iterable<Finding> {
  const parsed = parseJsonText(text);
  if (parsed === null || parsed.mended !== null)
    yield asFinding(brokenValue(path, parsed?.mended ?? null, text));
  if (parsed === null) return;
  for (const finding of reading.value(path, parsed.value)) yield withPlace(finding, path);
}

/** A record that has no name is told by its place. */
const withPlace = (finding: Finding, path: JsonPath): Finding =>
  finding.kind === 'PROBLEM' && isNameless(finding.problem)
    ? asFinding({ ...finding.problem, field: writePath(path) || null })
    : finding;

const isNameless = ({ code, record, field }: HarvestProblem): boolean =>
  code === 'RECORD_BROKEN' && record === null && field === null;

function tooMuch(path: JsonPath): HarvestProblem {
  const { charactersPerValue, levelsPerValue } = LIMITS_OF_VALUES;
  const accepted = `at most ${charactersPerValue} characters and ${levelsPerValue} levels`;
  return rejectedProblem('TOO_MUCH', null, { field: writePath(path), accepted });
}

function brokenDocument({ kind, what }: { kind: 'FLAW' | 'BREAK'; what: string }): HarvestProblem {
  const detail = { field: null, found: what };
  if (kind === 'FLAW')
    return keptProblem('DOCUMENT_BROKEN', null, {
      ...detail,
      accepted: 'JSON; it was read none the less',
    });
  return rejectedProblem('DOCUMENT_BROKEN', null, {
    ...detail,
    accepted: 'JSON; what came before was read',
  });
}

function brokenValue(path: JsonPath, mended: string | null, text: string): HarvestProblem {
  const field = writePath(path);
  if (mended === null)
    return rejectedProblem('RECORD_BROKEN', null, { field, found: text, accepted: 'JSON' });
  return keptProblem('RECORD_BROKEN', null, {
    field,
    found: mended,
    accepted: 'JSON; it was mended',
  });
}
