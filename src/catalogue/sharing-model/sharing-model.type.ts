import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../graphql/node-type.js';
import { connectionType } from '../connection-type.js';
import { RecordType } from '../record.type.js';

@ObjectType('SharingModel', {
  implements: [RecordType, NodeType],
  simpleResolvers: true,
  description:
    'A way in which a business shares data with a city: partnership, purchase, obligation, donorship …',
})
export class SharingModelType extends RecordType {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Family, such as "JRC operational mode".' })
  family!: string;

  @Field(() => String, { description: 'What it is.' })
  description!: string;

  @Field(() => [String], { description: 'What the sources say of its use.' })
  notes!: string[];
}

export const SharingModelConnection = connectionType(() => SharingModelType, {
  name: 'SharingModel',
  of: 'sharing models',
});
