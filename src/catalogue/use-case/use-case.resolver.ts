import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { sql } from '../../database/database.js';
import type { Context } from '../context.js';
import { dataKinds } from '../data-kind/data-kind.listing.js';
import { edgeFields, toList, toOne, toPage } from '../edge-fields.js';
import { events } from '../event/event.listing.js';
import { implementations } from '../implementation/implementation.listing.js';
import { instruments } from '../instrument/instrument.listing.js';
import { conditionEdge, keyEdge, linkEdge } from '../reading/edge.js';
import type { Row } from '../reading/noun.js';
import { rootFields, sourceField } from '../root-fields.js';
import { readSources } from '../source/source.loader.js';
import { SourceType } from '../source/source.type.js';
import { themes } from '../theme/theme.listing.js';
import { ThemeType } from '../theme/theme.type.js';
import { workingGroups } from '../working-group/working-group.listing.js';
import { useCases } from './use-case.listing.js';
import { needNoun } from './use-case.noun.js';
import { UseCaseNeedType, UseCaseType } from './use-case.type.js';

const link = (table: string, node: string, columns = ['assertion']) => ({
  table,
  parent: 'use_case_id',
  node,
  columns,
});

const finerThemesOfUseCase = linkEdge(
  themes.noun,
  link('use_case_theme', 'theme_id', ['position']),
);
const themesOfUseCase = conditionEdge(
  themes.noun,
  (useCaseId) => sql`t.id in (
    select coalesce(theme.broader_id, theme.id) from use_case_theme
    join theme on theme.id = use_case_theme.theme_id where use_case_id = ${useCaseId})`,
);
const instrumentsOfUseCase = linkEdge(instruments.noun, {
  ...link('use_case_instrument', 'instrument_id'),
  statedBy: 'UseCase',
});

const UseCaseEdges = edgeFields(UseCaseType, {
  themes: toList(themesOfUseCase, ThemeType, 'EU data themes that it is filed under.'),
  finerThemes: toList(
    finerThemesOfUseCase,
    ThemeType,
    'Finer themes of the catalogue that it is filed under, the main one first.',
  ),
  needs: toList(keyEdge(needNoun, 'use_case_id'), UseCaseNeedType, 'Kinds of data that it needs.'),
  implementations: toPage(
    keyEdge(implementations.noun, 'use_case_id'),
    implementations,
    'Places that explore, try, run or have ended it.',
  ),
  instruments: toPage(
    instrumentsOfUseCase,
    instruments,
    'Legal acts, policies and standards that bear on it.',
  ),
  events: toPage(
    linkEdge(events.noun, link('event_use_case', 'event_id')),
    events,
    'Events at which it was presented.',
  ),
  workingGroups: toPage(
    linkEdge(workingGroups.noun, link('working_group_use_case', 'working_group_id')),
    workingGroups,
    'Working groups whose work it touches.',
  ),
});

const UseCaseNeedEdges = edgeFields(UseCaseNeedType, {
  kind: toOne(dataKinds, 'kindId', 'The kind of data.'),
});

@Resolver(() => UseCaseNeedType)
class UseCaseNeedResolver {
  @FieldResolver(() => [SourceType], {
    description: 'Where the need was read: the sources of the use case.',
  })
  sources(
    @Root() { useCaseId }: { useCaseId: number },
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ): Promise<Row[]> {
    return readSources(read, { type: 'UseCase', id: useCaseId }, info);
  }
}

export const useCaseResolvers = [
  UseCaseEdges,
  UseCaseNeedEdges,
  UseCaseNeedResolver,
  rootFields(useCases, { one: 'useCase', many: 'useCases', example: 'visitor-flows-from-phones' }),
  sourceField(useCases),
];
