/** What stands below the options of each command. */
export const HELP = {
  harvest: `
Whoever reads the catalogue meanwhile sees the last good state. A catalogue that suddenly is empty,
breaks off or has lost too much changes nothing: it is FAILING until it is whole again.

Examples:
  $ hansa harvest add https://data.ghent.example --city ghent --every 1d
  $ hansa harvest preview data-ghent-example
  $ hansa harvest run
  $ hansa harvest list data-ghent-example`,
  add: `
The address may be that of a portal, of one page or selection in it, of its interface, or of a file.
A time is a number with s, m, h or d: 30s, 15m, 12h, 7d.

Examples:
  $ hansa harvest add https://data.ghent.example --city ghent --every 1d             a portal
  $ hansa harvest add https://portal.example/organization/port --name port           a part of CKAN
  $ hansa harvest add https://portal.example/catalog.ttl                             DCAT-AP in a file
  $ hansa harvest add https://hansa.example/dcat/catalog                             another Hansa
  $ hansa harvest add https://bikes.example/gbfs.json                                shared vehicles`,
  run: `
Each ends as
  PUBLISHED    what was read is in the catalogue, and what is gone from its source is withdrawn
  UNCHANGED    there is nothing new
  PARTIAL      a part could not be read: the rest is in the catalogue, and nothing is withdrawn
  FAILED       nothing was changed; it says why
  INTERRUPTED  it was stopped; nothing was changed
The command ends with status 1 when one has FAILED.`,
  preview: `
It reads the whole catalogue, as a run does, and takes all of it back. Problems are shown by their
code with up to three examples: kept means that the record comes in without the value or with it
mended, rejected that the record stays out. All of them are in the list after a run.`,
  list: `
  NEW        it was never read
  HEALTHY    its last run was good
  STALE      its last good run is too long ago (--stale-after)
  FAILING    its last run ended as FAILED or PARTIAL; what the last good one read stays`,
  remove: `
Its datasets are withdrawn, its runs and problems forgotten. Datasets that other catalogues list stay
with what those say of them. What it was given can be added again at any time.`,
} as const;
