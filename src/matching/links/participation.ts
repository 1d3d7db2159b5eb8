/** A place that can take part: a city, a town. */
export interface ParticipationCity {
  readonly id: string;
  readonly name: string;
  /** Any code or name, as long as it is the same for all cities of a country; empty when unknown. */
  readonly country: string;
  /** Decimal degrees, WGS 84; null when unknown. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly population: number | null;
}

/** What cities take part in: a project, a network, a use case. */
export interface ParticipationItem {
  readonly id: string;
  readonly title: string;
  /** Further text, empty when there is none. */
  readonly summary: string;
  /** An ISO date or its beginning ("2015", "2015-03"); empty when unknown. */
  readonly start: string;
  readonly themes: readonly string[];
  /** The programme or series that it belongs to; empty when there is none. */
  readonly programme: string;
}

/** A city takes part in an item. */
export interface ParticipationLink {
  readonly cityId: string;
  readonly itemId: string;
  readonly isLead: boolean;
}

/** Who takes part in what, in the neutral shape that any catalogue can be put into. */
export interface Participation {
  readonly cities: readonly ParticipationCity[];
  readonly items: readonly ParticipationItem[];
  /** Known links only: nothing that is to be predicted. */
  readonly links: readonly ParticipationLink[];
}
