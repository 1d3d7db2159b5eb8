import { defineEntity, p } from '@mikro-orm/core';
import { asserted, identified, naturalText, slugged } from '../../database/columns.js';
import { DataKind } from '../data-kind/data-kind.entity.js';
import { Instrument } from '../instrument/instrument.entity.js';
import { Source } from '../source/source.entity.js';
import { Theme } from '../theme/theme.entity.js';

export const CHALLENGES = ['TECHNICAL', 'LEGAL', 'GOVERNANCE', 'CAPACITY'] as const;

export const UseCase = defineEntity({
  name: 'UseCase',
  properties: {
    ...identified,
    ...slugged,
    ...asserted,
    title: naturalText(),
    summary: p.text(),
    challenges: p.array(),
  },
  checks: [
    {
      name: 'use_case_challenges_check',
      expression: `challenges <@ array['TECHNICAL', 'LEGAL', 'GOVERNANCE', 'CAPACITY']`,
    },
  ],
  indexes: [{ properties: ['title', 'id'] }],
});

/** A finer theme of the use case; its EU data theme is the broader one. */
export const UseCaseTheme = defineEntity({
  name: 'UseCaseTheme',
  properties: {
    useCase: () => p.manyToOne(UseCase).primary().deleteRule('cascade'),
    theme: () => p.manyToOne(Theme).primary().index().deleteRule('no action'),
    position: p.integer(),
    ...asserted,
  },
});

/** A kind of data that the use case needs, with the words of its description that say so. */
export const UseCaseKind = defineEntity({
  name: 'UseCaseKind',
  properties: {
    useCase: () => p.manyToOne(UseCase).primary().deleteRule('cascade'),
    kind: () => p.manyToOne(DataKind).primary().index().deleteRule('no action'),
    position: p.integer(),
    required: p.boolean(),
    statedAs: p.array(),
    ...asserted,
  },
});

export const UseCaseInstrument = defineEntity({
  name: 'UseCaseInstrument',
  properties: {
    useCase: () => p.manyToOne(UseCase).primary().deleteRule('cascade'),
    instrument: () => p.manyToOne(Instrument).primary().index().deleteRule('no action'),
    position: p.integer(),
    ...asserted,
  },
});

export const UseCaseSource = defineEntity({
  name: 'UseCaseSource',
  properties: {
    useCase: () => p.manyToOne(UseCase).primary().deleteRule('cascade'),
    source: () => p.manyToOne(Source).primary().index().deleteRule('no action'),
    position: p.integer(),
  },
});
