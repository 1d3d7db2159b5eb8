import { type Member, OWN_NAME } from './member.js';
import type { Registry } from './registry.js';
import type { StoredVersion } from './stored-supergraph.js';

/** Where `hansa serve` answers unless it is told otherwise. */
export const DEFAULT_URL = 'http://127.0.0.1:4000/graphql';

/** This Hansa as a member of its own federation. */
export async function ownMember(
  { ownSdl, ownUrl, localUrl }: Registry,
  current: StoredVersion | null,
): Promise<Member> {
  const held = findOwn(current)?.url;
  const local = held === undefined || isLocal(held) ? localUrl : undefined;
  return { name: OWN_NAME, url: ownUrl ?? local ?? held ?? DEFAULT_URL, sdl: await ownSdl() };
}

const isLocal = (url: string): boolean =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);

/** Whether the current supergraph holds Hansa as it is. */
export function isUpToDate(current: StoredVersion | null, own: Member): boolean {
  const held = findOwn(current);
  return held?.sdl === own.sdl && held.url === own.url;
}

const findOwn = (current: StoredVersion | null): Member | undefined =>
  current?.members.find(({ name }) => name === OWN_NAME);

/** The members of a version but Hansa itself. */
export const othersOf = (current: StoredVersion | null): Member[] =>
  current?.members.filter(({ name }) => name !== OWN_NAME) ?? [];
