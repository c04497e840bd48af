import type { FastifyCompressOptions } from "@fastify/compress";

/**
 * Answers that are worth it: texts above a kilobyte. What is small costs some microseconds, what is large goes to another
 * thread; a stream is compressed as it is written. Requests are small, so none may come compressed.
 */
export const COMPRESSION = {
  encodings: ["br", "gzip"],
  syncThreshold: 16_384,
  globalDecompression: false,
  customTypes: /^text\/|[/+-](json|ndjson|graphql)(;|$)/,
} satisfies FastifyCompressOptions;
