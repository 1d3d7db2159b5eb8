import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../graphql/page.js';
import type { InputClass } from './reading/filter.js';
import type { Noun } from './reading/noun.js';
import { orderInput } from './reading/order.js';
import type { PageRequest } from './reading/page-statement.js';

export type PageArgsClass = new () => PageRequest;

/** The arguments of every list of a noun: filter, order and page. */
export function pageArgs(noun: Noun): PageArgsClass {
  const filter = noun.filter.input;
  const order = orderInput(noun);
  const usual = Object.keys(noun.orders)[0];

  @ArgsType()
  class ListArgs extends PageArgs {
    @Field(() => filter, {
      nullable: true,
      description: 'Which items are listed; all when left out.',
    })
    filter?: InputClass | null;

    @Field(() => order, {
      nullable: true,
      description: `The order of the list; ${usual} upwards when left out.`,
    })
    orderBy?: InputClass | null;
  }
  return ListArgs as unknown as PageArgsClass;
}
