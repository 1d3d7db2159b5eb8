import type { z } from 'zod';
import { list, optional, partialDate, record, slug, sources, text, url } from './fields.js';

export const networkSchema = record({
  id: slug,
  name: text,
  kind: slug,
  url,
  description: text,
  founded: optional(partialDate),
  declaration: optional(slug),
  members: list(slug),
  sources,
  note: optional(text),
});

export type Network = z.infer<typeof networkSchema>;
