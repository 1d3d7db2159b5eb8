import { Field, Float, InputType, Int } from 'type-graphql';
import type { HarvestProtocol } from '../adapter.js';
import { HarvestProtocolEnum } from '../graph/harvest.type.js';
import type { NewSource } from '../sources/add-source.js';

@InputType('AddHarvestSourceInput', { description: 'A catalogue to harvest.' })
export class AddSourceInput implements NewSource {
  @Field(() => String, {
    description: 'Its address: of a portal, an interface or a file, on the public internet.',
  })
  url!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Lower-case letters and digits, joined by single hyphens; made from the address when left out.',
  })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Its title; the host when left out.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Who runs it; the title when left out.' })
  publisher?: string | null;

  @Field(() => HarvestProtocolEnum, {
    nullable: true,
    description: 'How it is read; recognised by what it answers when left out.',
  })
  protocol?: HarvestProtocol | null;

  @Field(() => String, {
    nullable: true,
    description: 'Slug of the city whose portal it is: the publisher of what names none.',
  })
  city?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Seconds between two runs, from 60; read only on demand when left out.',
  })
  everySeconds?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Seconds after which it is stale; three times the time between runs, and a week at least, when left out.',
  })
  staleAfterSeconds?: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of its records that one run may withdraw, 0 to 1; 0.3 when left out. Beyond it the run fails.',
  })
  mostLoss?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Milliseconds between two requests to its host; 1000 when left out.',
  })
  spacingMs?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether its robots.txt is passed over: for your own portal, or with its consent.',
  })
  ignoresRobots!: boolean;
}

@InputType('HarvestInput', { description: 'Which source to harvest, and how.' })
export class HarvestInput {
  @Field(() => String, { description: 'The slug of the source.' })
  name!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Reads it even when its server says that nothing is new.',
  })
  force!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Publishes even when more is gone than the source may lose in one run.',
  })
  acceptLoss!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Says what would change, and writes nothing.',
  })
  preview!: boolean;
}

@InputType('RemoveHarvestSourceInput', { description: 'Which source to take out.' })
export class RemoveSourceInput {
  @Field(() => String, { description: 'The slug of the source.' })
  name!: string;
}
