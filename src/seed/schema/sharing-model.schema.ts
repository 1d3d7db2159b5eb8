import type { z } from 'zod';
import { list, record, slug, sources, text } from './fields.js';

export const sharingModelSchema = record({
  id: slug,
  name: text,
  family: text,
  description: text,
  notes: list(text),
  sources,
});

export type SharingModel = z.infer<typeof sharingModelSchema>;
