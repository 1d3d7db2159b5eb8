import { extractLinkImplementations } from '@theguild/federation-composition';
import { type GraphQLError, parse } from 'graphql';
import { z } from 'zod';
import {
  type OutboundAnswer,
  type OutboundLimits,
  sendRequest,
} from '../../outbound/send-request.js';
import type { Member } from './member.js';
import { type RegistryProblem, memberProblem } from './problem.js';

/** Where somebody says that a subgraph is. */
export interface MemberAddress {
  readonly name: string;
  readonly url: string;
}

export type FetchedSubgraph =
  | { ok: true; member: Member }
  | { ok: false; problem: RegistryProblem };

/** Asks a subgraph for its SDL and checks that it is one; what is wrong comes back as a problem. */
export async function fetchSubgraph(
  { name, url }: MemberAddress,
  limits: OutboundLimits,
): Promise<FetchedSubgraph> {
  const answer = await sendRequest(
    { method: 'POST', url, headers: HEADERS, body: QUESTION },
    limits,
  );
  const read = answer.ok ? readSdl(url, answer) : { code: answer.code, message: answer.message };
  if (!('sdl' in read)) {
    return { ok: false, problem: memberProblem(name, read.code, read.message) };
  }
  const problem = checkSdl(name, read.sdl);
  if (problem) return { ok: false, problem };
  return { ok: true, member: { name, url, sdl: read.sdl } };
}

const QUESTION = JSON.stringify({ query: '{ _service { sdl } }' });
const HEADERS = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json',
};

type ReadSdl = { sdl: string } | { code: string; message: string };

function readSdl(
  url: string,
  { status, contentType, text }: Extract<OutboundAnswer, { ok: true }>,
): ReadSdl {
  if (status < 200 || status > 299) {
    return { code: 'BAD_STATUS', message: `${url} answers ${status}, not 200.` };
  }
  if (!/^application\/(graphql-response\+)?json\b/i.test(contentType)) {
    const type = contentType ? `"${contentType}"` : 'no content type';
    const message = `${url} answers ${type}, not JSON. Give the address of the GraphQL endpoint itself.`;
    return { code: 'NOT_JSON', message };
  }
  const json = parseJson(text);
  if (json === undefined) {
    const message = `${url} calls its answer JSON, but it is not: ${excerpt(text)}`;
    return { code: 'NOT_JSON', message };
  }
  return readService(url, json);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const MOST_QUOTED = 80;
const excerpt = (text: string): string =>
  text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text || 'it is empty';

const serviceAnswer = z.object({ data: z.object({ _service: z.object({ sdl: z.string() }) }) });
const errorAnswer = z.object({ errors: z.tuple([z.object({ message: z.string() })], z.unknown()) });

function readService(url: string, json: unknown): ReadSdl {
  const answered = serviceAnswer.safeParse(json);
  if (answered.success) return { sdl: answered.data.data._service.sdl };
  const refused = errorAnswer.safeParse(json);
  const said = refused.success ? ` It says: ${excerpt(refused.data.errors[0].message)}` : '';
  const message = `${url} does not answer { _service { sdl } }: it is no subgraph of Apollo Federation, or shows it to nobody.${said}`;
  return { code: 'NO_SERVICE', message };
}

/** Only what version 2 declares can be composed without guessing what belongs to whom. */
function checkSdl(name: string, sdl: string): RegistryProblem | undefined {
  try {
    const typeDefs = parse(sdl, { maxTokens: MOST_TOKENS });
    const { links } = extractLinkImplementations(typeDefs);
    const isSecondVersion = links.some(
      (link) => link.identity === FEDERATION && link.supports('v2.0'),
    );
    if (isSecondVersion) return undefined;
  } catch (error) {
    return memberProblem(name, 'SDL_SYNTAX', describeSyntax(error));
  }
  return memberProblem(name, 'NOT_FEDERATION_2', LINK_ADVICE);
}

const FEDERATION = 'https://specs.apollo.dev/federation';
const MOST_TOKENS = 500_000;
const LINK_ADVICE = `The SDL does not say that it is of Apollo Federation 2. Add: extend schema @link(url: "${FEDERATION}/v2.9", import: ["@key", "@shareable"])`;

function describeSyntax(error: unknown): string {
  const { message, locations } = error as GraphQLError;
  const [place] = locations ?? [];
  const where = place ? `, line ${place.line}, column ${place.column}` : '';
  return `The SDL cannot be read${where}: ${message.replace(/^Syntax Error: /, '')}`;
}
