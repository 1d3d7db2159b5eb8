import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Compresses answers of over a kilobyte, as the client accepts; must come before the routes. */
export async function addCompression(server: FastifyInstance): Promise<void> {
  await server.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    // As the plugin has it, with N-Triples and lines of JSON.
    customTypes: /^text\/(?!event-stream)|[+/](json|text|xml|jsonl|n-triples)(;|$)/u,
    // The highest quality takes many times as long for a few per cent.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    // Requests are small; unpacking them would only invite bombs.
    globalDecompression: false,
  });
}
