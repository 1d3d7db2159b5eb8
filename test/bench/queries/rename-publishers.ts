/** Makes one publisher of the three fields that a dataset has for it in PostGraphile, as Hansa has it. */
export function renamePublishers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamePublishers);
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).map(([name, field]) => [name, renamePublishers(field)]);
  const { publisherName, publisherCity, publisherBusiness, ...rest } = Object.fromEntries(
    fields,
  ) as Record<string, unknown>;
  if (publisherName === undefined) return rest;
  return { ...rest, publisher: publisherCity ?? publisherBusiness ?? { name: publisherName } };
}
