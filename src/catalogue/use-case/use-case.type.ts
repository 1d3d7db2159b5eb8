import { Field, ObjectType } from 'type-graphql';
import { enumType } from '../../graphql/enum-type.js';
import { NodeType } from '../../graphql/node-type.js';
import { Assertion } from '../assertion.type.js';
import { connectionType } from '../connection-type.js';
import { RecordType } from '../record.type.js';
import type { CHALLENGES } from './use-case.entity.js';

export const Challenge = enumType<(typeof CHALLENGES)[number]>(
  'Challenge',
  'A kind of obstacle that those who did a use case met.',
  {
    TECHNICAL: 'Formats, systems, quality or scale.',
    LEGAL: 'Data protection, contracts or missing rules.',
    GOVERNANCE: 'Who decides, who may see what, trust.',
    CAPACITY: 'People, skills or money.',
  },
);

@ObjectType('UseCaseNeed', {
  simpleResolvers: true,
  description: 'A kind of data that a use case needs.',
})
export class UseCaseNeedType {
  @Field(() => Boolean, { description: 'The use case cannot do without it.' })
  required!: boolean;

  @Field(() => [String], {
    description: 'The words of the description that were read as this kind.',
  })
  statedAs!: string[];

  @Field(() => Assertion, { description: 'How the need is known.' })
  assertion!: string;
}

@ObjectType('UseCase', {
  implements: [RecordType, NodeType],
  simpleResolvers: true,
  description: 'A pattern of using data of companies for the public good, not tied to a place.',
})
export class UseCaseType extends RecordType {
  @Field(() => String, { description: 'What is done, in one line.' })
  title!: string;

  @Field(() => String, { description: 'What it does and for whom, in one or two sentences.' })
  summary!: string;

  @Field(() => [Challenge], { description: 'Obstacles that those who did it met.' })
  challenges!: string[];
}

export const UseCaseConnection = connectionType(() => UseCaseType, {
  name: 'UseCase',
  of: 'use cases',
});
