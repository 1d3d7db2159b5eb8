/** Where what Hansa publishes is, below the address of the server. */
export class Addresses {
  /** `publicUrl` ends without a slash. */
  constructor(readonly publicUrl: string) {}

  /** The catalogue, in the form that whoever asks prefers. */
  get catalogue(): string {
    return `${this.publicUrl}/dcat/catalog`;
  }

  dataset(slug: string): string {
    return `${this.publicUrl}/dcat/dataset/${encodeURIComponent(slug)}`;
  }

  /** Something that the catalogue as a whole defines, such as a kind of data. */
  defined(what: string, name: string): string {
    return `${this.catalogue}#${what}-${encodeURIComponent(name.toWellFormed())}`;
  }
}
