import { Field, Float, ObjectType } from 'type-graphql';
import { enumType } from '../../graphql/enum-type.js';
import type { LinkKind } from '../../matching/paths/link.js';
import { MOST_PATHS } from '../../matching/paths/paths.js';

const LinkKindEnum = enumType<LinkKind>('LinkKind', 'What ties two records together.', {
  HAS_CASE: 'A city and a use case: the city explores, tries, runs or ended it.',
  TAKES_PART: 'A business and a use case, or the city of its case: the business takes part.',
  USES: 'A dataset and a use case, or the city of its case: the case uses the dataset.',
  NEEDS: 'A use case and a kind of data that it needs.',
  HOLDS: 'A business and a kind of data that it holds.',
  OFFERS: 'A business and a dataset that it offers.',
  PUBLISHES: 'A city or business and a dataset that it publishes.',
  COVERS: 'A dataset and a city that it covers.',
  REALISES: 'A dataset and a kind of data that it has.',
  ACTIVE_IN: 'A business and a city in which it is active.',
  MEMBER_OF_GROUP: 'A city and a working group of which it is a member.',
  MEMBER_OF_NETWORK: 'A city and a network to which it belongs.',
  WORKS_ON: 'A working group and a use case on which it works.',
  GROUP_OF_NETWORK: 'A working group and its network.',
  NARROWER_THAN: 'A kind of data and a broader one.',
  PART_OF_CASE: 'An implementation and its use case, city, business, dataset or instrument.',
  LEGAL_BASIS:
    'An instrument and a use case, or the city of its case: the stated legal basis names it.',
  BEARS_ON: 'An instrument and a use case on which it bears, in the reading of the editors.',
  DECLARATION_OF: 'A network and the declaration that its members sign.',
  TOOK_PART_IN_EVENT: 'A city or business and an event in which it took part.',
  PRESENTED_AT: 'A use case and an event at which it was presented.',
  EVENT_OF_GROUP: 'An event and the working group or series that it belongs to.',
});

@ObjectType('PathHop', {
  simpleResolvers: true,
  description: 'One step of a path: a fact of the catalogue that ties two records together.',
})
export class PathHopType {
  @Field(() => LinkKindEnum, { description: 'What ties them together.' })
  kind!: LinkKind;

  @Field(() => String, { description: 'The fact in a sentence.' })
  text!: string;
}

@ObjectType('Path', {
  simpleResolvers: true,
  description: 'A way from one record to another. It is computed from facts that are stated.',
})
class PathType {
  @Field(() => Float, {
    description:
      'Above 0, up to 1: how telling the path is. The product of the rarities of the records between its ends: near 1 for one with few links, low for one that is linked to very many, such as a large network. 1 for a direct link.',
  })
  strength!: number;

  @Field(() => [PathHopType], { description: 'The steps, in order.' })
  hops!: object[];
}

@ObjectType('Paths', {
  simpleResolvers: true,
  description: 'How two records are connected.',
})
export class PathsType {
  @Field(() => [PathType], {
    description: `At most ${MOST_PATHS}: fewest steps first, then the strongest. Empty when there is none within "maxHops". No path has a shortcut between records that are not its ends.`,
  })
  paths!: object[];

  @Field(() => Boolean, {
    description:
      'The search reached its bound of work before it had compared all paths of the lengths shown.',
  })
  truncated!: boolean;
}
