import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AdminOnly } from '../../graphql/admin.js';
import type { Harvester } from '../harvester.js';
import { harvestSource } from '../run/run-harvest.js';
import { addSource } from '../sources/add-source.js';
import { removeSource } from '../sources/remove-source.js';
import { answerAdded, answerHarvest, answerRemoved } from './harvest-answers.js';
import { AddSourceInput, HarvestInput, RemoveSourceInput } from './harvest-input.type.js';
import { AddSourcePayload, HarvestPayload, RemoveSourcePayload } from './harvest-payload.type.js';

/** What requests of administrators bring along. */
export interface HarvestContext {
  harvester: Harvester;
}

/** A run goes on when who asked for it hangs up: it is atomic, and its outcome is in the graph. */
const UNINTERRUPTED = new AbortController().signal;

@Resolver()
class HarvestAdminResolver {
  @AdminOnly()
  @Mutation(() => AddSourcePayload, {
    description:
      'Adds a catalogue to those that are harvested. Only its beginning is read, to tell what it is.',
  })
  async addHarvestSource(
    @Arg('input', () => AddSourceInput, { description: 'The catalogue.' }) input: AddSourceInput,
    @Ctx() { harvester }: HarvestContext,
  ): Promise<AddSourcePayload> {
    return answerAdded(await addSource(harvester, input, UNINTERRUPTED));
  }

  @AdminOnly()
  @Mutation(() => HarvestPayload, {
    description:
      'Reads a catalogue and publishes it at once, or not at all; with `preview`, only says what would change. Answers when it is done: for a large catalogue follow `Source.runs` instead.',
  })
  async harvest(
    @Arg('input', () => HarvestInput, { description: 'Which, and how.' }) input: HarvestInput,
    @Ctx() { harvester }: HarvestContext,
  ): Promise<HarvestPayload> {
    const { name, force, acceptLoss, preview } = input;
    const options = { force, acceptLoss, preview, signal: UNINTERRUPTED, onProgress: () => {} };
    return answerHarvest(await harvestSource(harvester, name, options));
  }

  @AdminOnly()
  @Mutation(() => RemoveSourcePayload, {
    description: 'Takes a catalogue out, with the datasets that no other lists, and with its runs.',
  })
  async removeHarvestSource(
    @Arg('input', () => RemoveSourceInput, { description: 'Which.' }) { name }: RemoveSourceInput,
    @Ctx() { harvester }: HarvestContext,
  ): Promise<RemoveSourcePayload> {
    return answerRemoved(await removeSource(harvester, name));
  }
}

/** What administrators may do with harvested catalogues over GraphQL. */
export const harvestAdminResolvers = [HarvestAdminResolver];
