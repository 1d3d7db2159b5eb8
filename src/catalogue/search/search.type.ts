import { ArgsType, Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { enumType } from '../../graphql/enum-type.js';
import { PageArgs } from '../../graphql/page.js';
import { answerConnectionType } from '../connection-type.js';

const NounName = enumType('NounName', 'The types that can be searched.', {
  City: 'Cities.',
  Business: 'Businesses.',
  DataKind: 'Kinds of data.',
  Dataset: 'Datasets.',
  UseCase: 'Use cases.',
  Implementation: 'Implementations.',
  WorkingGroup: 'Working groups.',
  Event: 'Events.',
  Instrument: 'Instruments.',
  SharingModel: 'Sharing models.',
  Network: 'Networks.',
  Theme: 'Themes.',
  Country: 'Countries.',
  Source: 'Sources.',
});

const FacetKey = enumType('FacetKey', 'What search results are counted by.', {
  TYPE: 'The type of the record.',
  COUNTRY: 'Countries that it is in or covers.',
  THEME: 'EU data themes that it is filed under.',
  STATUS: 'Status of an implementation, a working group or an instrument.',
});

@ObjectType('FacetBucket', { simpleResolvers: true, description: 'One value of a facet.' })
class FacetBucketType {
  @Field(() => String, {
    description: 'The value, to pass in a filter: a type, a code or a status.',
  })
  value!: string;

  @Field(() => String, { description: 'The value in words.' })
  label!: string;

  @Field(() => Int, { description: 'Exact number of results that have it.' })
  count!: number;
}

@ObjectType('Facet', {
  simpleResolvers: true,
  description:
    'The results of a search, counted by one property; results without it are not counted.',
})
export class FacetType {
  @Field(() => FacetKey, { description: 'The property.' })
  key!: string;

  @Field(() => [FacetBucketType], { description: 'Its values, the most frequent first.' })
  buckets!: object[];
}

@ObjectType('Highlight', { simpleResolvers: true, description: 'Where the words were found.' })
class HighlightType {
  @Field(() => String, { description: 'The field: "title" or "text".' })
  field!: string;

  @Field(() => String, {
    description:
      'A piece of the field as HTML: the words found are in <mark>, all else is escaped.',
  })
  fragment!: string;
}

@ObjectType('SearchResult', { simpleResolvers: true, description: 'A record that a search found.' })
export class SearchResultType {
  @Field(() => Float, { description: 'How well it fits; comparable within one search.' })
  score!: number;

  @Field(() => [HighlightType], {
    description: 'Where the words were found; empty when only a name is alike.',
  })
  highlights!: object[];
}

@InputType('SearchFilter', { description: 'Narrows a search: every field given must hold.' })
export class SearchFilterInput {
  @Field(() => [String], {
    nullable: true,
    description: 'In, active in or covering one of these countries (ISO 3166-1 alpha-2 codes).',
  })
  countries?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Filed under one of these EU data themes (codes).',
  })
  themes?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Of one of these statuses, as the facet STATUS gives them.',
  })
  statuses?: string[] | null;
}

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, {
    description:
      'Words to find; accents and case do not matter, small spelling mistakes in names are forgiven. "…" finds a phrase, -word leaves out.',
  })
  text!: string;

  @Field(() => [NounName], { nullable: true, description: 'Types to search; all when left out.' })
  types?: string[] | null;

  @Field(() => SearchFilterInput, {
    nullable: true,
    description: 'Which results are listed and counted.',
  })
  filter?: SearchFilterInput | null;
}

/** Results carry facets beside the page. */
export const SearchConnection = answerConnectionType(() => SearchResultType, {
  name: 'Search',
  of: 'search results',
});
