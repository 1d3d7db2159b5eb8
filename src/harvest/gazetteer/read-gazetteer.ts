import { type Database, sql } from '../../database/database.js';
import { Gazetteer, type KnownBusiness, type KnownCity, type KnownCountry } from './gazetteer.js';

/** The gazetteer of the catalogue as it is now. */
export async function readGazetteer(database: Database): Promise<Gazetteer> {
  const cities = await database.rows<KnownCity>(sql`
    select city.slug, array[city.name] || city.local_names as names, country.code as country,
      geonames_id as "geonamesId", wikidata_id as "wikidataId", lau_code as "lauCode", portal_url as "portalUrl"
    from city join country on country.id = city.country_id order by city.id`);
  const businesses = await database.rows<KnownBusiness>(
    sql`select slug, name, website from business order by id`,
  );
  const countries = await database.rows<KnownCountry>(
    sql`select code, name from country order by id`,
  );
  return new Gazetteer({ cities, businesses, countries });
}
