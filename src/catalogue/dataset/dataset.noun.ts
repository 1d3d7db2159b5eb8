import { sql } from '../../database/database.js';
import { byNumber, byPosition, byText, defineNoun, ordered } from '../reading/noun.js';
import { Dataset, Distribution } from './dataset.entity.js';
import { datasetFilter } from './dataset.filter.js';

export const datasetNoun = defineNoun(Dataset, {
  filter: datasetFilter,
  needs: {
    themes: ['themeIds'],
    publisher: ['publisherCityId', 'publisherBusinessId', 'publisherName'],
    theme: ['themeId'],
    catalogue: ['catalogueId'],
    provenance: ['fieldSources'],
    quality: ['quality', 'qualityScore'],
  },
  computed: {
    quality: (table) =>
      sql`${table}.quality || jsonb_build_object('score', ${table}.quality_score)`,
    themeIds: (table) =>
      sql`array(select theme_id from dataset_theme where dataset_id = ${table}.id order by position)`,
    fieldSources: (table) => sql`(
      select coalesce(jsonb_agg(jsonb_build_object('field', key, 'sourceId', value::int) order by key), '[]')
      from jsonb_each_text(coalesce(${table}.field_sources, '{}')))`,
    inferredKinds: (table) => sql`(
      select coalesce(jsonb_agg(jsonb_build_object('kindId', kind_id, 'confidence', confidence, 'words', words)
        order by confidence desc, kind_id), '[]')
      from dataset_kind where dataset_id = ${table}.id and assertion = 'INFERRED')`,
  },
  orders: {
    TITLE: ordered('By title.', byText('title')),
    QUALITY: ordered(
      'By the quality of the metadata; those that are not rated come last.',
      ...byNumber('quality_score'),
    ),
    TYPE: ordered('By type, then title.', byText('type'), byText('title')),
  },
});

export const distributionNoun = defineNoun(Distribution, {
  orders: { POSITION: byPosition },
});
