import { z } from 'zod';
import { day, optional, record, slug, sources, text, url } from './fields.js';

export const instrumentSchema = record({
  id: slug,
  name: text,
  kind: text,
  celex: optional(
    z
      .string('a CELEX number')
      .regex(/^[0-9CE]\d{4}[A-Z]{1,2}\d{4}(\(\d\d\))?$/, 'a CELEX number, such as 32023R2854'),
  ),
  url,
  adopted: optional(day),
  appliesFrom: optional(day),
  status: text,
  meaningForB2G: text,
  sources,
  basis: text,
});

export type Instrument = z.infer<typeof instrumentSchema>;
