/** What can be exported, in the order in which it is shown. */
export const EXPORT_NAMES = [
  'cities',
  'businesses',
  'datasets',
  'distributions',
  'use-cases',
  'implementations',
  'working-groups',
  'events',
  'instruments',
  'sharing-models',
  'networks',
  'data-kinds',
  'themes',
  'countries',
  'sources',
] as const;

export type ExportName = (typeof EXPORT_NAMES)[number];
