import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** The highest takes many times as long for a few per cent. */
export const BROTLI_QUALITY = 4;

/** Compresses answers of over a kilobyte, as the client accepts; must come before the routes. */
export async function addCompression(server: FastifyInstance): Promise<void> {
  await server.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    // As the plugin has it, with N-Triples and lines of JSON.
    customTypes: /^text\/(?!event-stream)|[+/](json|text|xml|jsonl|n-triples)(;|$)/u,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
    // Requests are small; unpacking them would only invite bombs.
    globalDecompression: false,
  });
}
