import { BodyFailure, type OutboundFailure, fail } from '../../outbound/failure.js';

export type Beginning =
  | { readonly ok: true; readonly chunks: readonly Uint8Array[] }
  | OutboundFailure;

/** Reads a body until so many bytes are there, or all of it; what follows can be read from it afterwards. */
export async function readBeginning(
  body: AsyncGenerator<Uint8Array>,
  mostBytes: number,
): Promise<Beginning> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    while (size < mostBytes) {
      const { done, value } = await body.next();
      if (done) break;
      chunks.push(value);
      size += value.length;
    }
    return { ok: true, chunks };
  } catch (error) {
    if (error instanceof BodyFailure) return fail(error.code, error.message);
    throw error;
  }
}

/** A body of which the beginning has been read already. */
export async function* resume(
  chunks: readonly Uint8Array[],
  body: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
    yield* body;
  } finally {
    await body.return(undefined);
  }
}
