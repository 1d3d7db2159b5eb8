import { type Database, sql } from '../database/database.js';
import { UsageFailure } from '../server/failure.js';

export interface FoundCity {
  slug: string;
  name: string;
}

interface Candidate extends FoundCity {
  isMeant: boolean;
  likeness: number;
}

/** From which likeness on a name is worth suggesting; the same name is 1. */
const LIKELY = 0.3;
const MOST_CANDIDATES = 5;

/** The city that somebody means by its slug, or its name in any language; accents and case do not count. */
export async function findCity(database: Database, typed: string): Promise<FoundCity> {
  const text = typed.trim();
  const candidates = await database.rows<Candidate>(candidateStatement(text));
  const meant = candidates.filter(({ isMeant }) => isMeant);
  const [city] = meant;
  const bySlug = meant.find(({ slug }) => slug === text);
  if (bySlug) return bySlug;
  if (city && meant.length === 1) return city;
  if (meant.length > 1) {
    throw new UsageFailure(`"${text}" may be ${listCities(meant)}. Give the slug.`);
  }
  // Two letters are like too many names.
  const advice = text.length > 2 ? suggest(candidates) : listsOfCities;
  throw new UsageFailure(`There is no city "${text}" in the catalogue. ${advice}`);
}

const candidateStatement = (text: string) => sql`
  with asked as (select fold_name(${text}) as name),
  known as (
    select city.id, fold_name(name.name) as name
    from city cross join lateral unnest(
      city.local_names || array[city.name, city.slug, replace(city.slug, '-', ' ')]
    ) as name (name)
  ),
  likeness as (
    select known.id, bool_or(known.name = asked.name) as same,
      max(greatest(similarity(known.name, asked.name), word_similarity(asked.name, known.name) * 0.9)) as likeness
    from known cross join asked group by known.id
  )
  select city.slug, city.name, likeness.same as "isMeant", likeness.likeness
  from city join likeness on likeness.id = city.id
  order by likeness.same desc, likeness.likeness desc, city.population desc nulls last, city.slug
  limit ${MOST_CANDIDATES}`;

const listsOfCities =
  'Its cities are in the explorer, or in the answer to { cities { nodes { slug } } }.';

function suggest(candidates: readonly Candidate[]): string {
  const best = candidates[0]?.likeness ?? 0;
  // Names that are far less alike than the best one only distract from it.
  const likely = candidates.filter(({ likeness }) => likeness >= Math.max(LIKELY, best * 0.7));
  if (likely.length === 0) return listsOfCities;
  return `Did you mean ${listCities(likely)}?`;
}

const listCities = (cities: readonly FoundCity[]): string =>
  cities.map(({ name, slug }) => `${name} (${slug})`).join(' or ');
