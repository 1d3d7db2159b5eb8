import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fitModel, fitModelIfFree, tryFit } from '../../src/catalogue/matching/model/fit-model.js';
import { type Database, sql } from '../../src/database/database.js';
import { fitWeights } from '../../src/matching/fit-weights.js';
import { priorWeights } from '../../src/matching/weights.js';
import { type Asker, asker } from '../support/ask.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { runMore, themedCatalogue } from '../support/themed-catalogue.js';

interface Weight {
  kind: string;
  weight: number;
  priorWeight: number;
}

interface Model {
  version: number | null;
  fittedAt: string | null;
  fittedOnRevision: number | null;
  origin: string;
  sample: number | null;
  metrics: Record<'fitted' | 'prior', { questions: number; ndcgAt10: number; hitsAt10: number }>;
  weights: Weight[];
  partnerWeights: Weight[];
  cityPartnerWeights: Weight[];
  similarityWeights: Weight[];
}

const fit = (database: Database) => fitModel(database, { fit: fitWeights });

async function modelOf(asking: Asker): Promise<Model> {
  const { data, errors } = await asking.answer(`{ matchingModel {
    version fittedAt fittedOnRevision origin sample
    metrics { fitted { questions ndcgAt10 hitsAt10 } prior { questions ndcgAt10 hitsAt10 } }
    weights { kind weight priorWeight } partnerWeights { kind weight priorWeight }
    cityPartnerWeights { kind weight priorWeight }
    similarityWeights { kind weight priorWeight } } }`);
  expect(errors).toBeUndefined();
  return (data as unknown as { matchingModel: Model }).matchingModel;
}

const total = (weights: readonly Weight[]): number =>
  weights.reduce((sum, { weight }) => sum + weight, 0);

const revisionOf = async ({ database }: TestDatabase): Promise<number> => {
  const [row] = await database.rows<{ revision: number }>(
    sql`select revision::int as revision from catalogue_revision`,
  );
  return row!.revision;
};

let asking: Asker;
beforeEach(async () => {
  asking = await asker(themedCatalogue);
  return () => asking.close();
});

describe('the model of the matching', () => {
  it('is set by judgement, and says so, as long as nobody has fitted one', async () => {
    const model = await modelOf(asking);

    expect(model).toMatchObject({
      version: null,
      fittedAt: null,
      fittedOnRevision: null,
      origin: 'NOT_YET_FITTED',
      sample: null,
      metrics: null,
    });
    expect(Object.fromEntries(model.weights.map(({ kind, weight }) => [kind, weight]))).toEqual(
      priorWeights.opportunity,
    );
  });

  it('shows fitted weights with what they were fitted on and how good they are', async () => {
    const before = await revisionOf(asking);
    await fit(asking.database);
    const model = await modelOf(asking);

    expect(model).toMatchObject({ version: 1, fittedOnRevision: before, origin: 'FITTED' });
    expect(Date.now() - Date.parse(model.fittedAt!)).toBeLessThan(60_000);
    expect(model.sample).toBeGreaterThan(40);
    expect(model.metrics.fitted.ndcgAt10).toBeGreaterThan(model.metrics.prior.ndcgAt10);
    expect(model.weights[0]).toMatchObject({ kind: 'SHARED_THEME' });
    for (const weights of [
      model.weights,
      model.partnerWeights,
      model.cityPartnerWeights,
      model.similarityWeights,
    ]) {
      expect(total(weights)).toBeCloseTo(100, 9);
      expect(weights.every(({ weight }) => weight >= 0)).toBe(true);
    }
  });

  it('costs one small statement while the catalogue stays', async () => {
    await modelOf(asking);
    asking.takeStatements();
    await modelOf(asking);

    expect(asking.takeStatements()).toEqual([expect.stringContaining('catalogue_revision')]);
  });

  it('draws the answers from the moment on when it is stored', async () => {
    const before = await themePoints();
    await fit(asking.database);
    const after = await themePoints();
    const { weights } = await modelOf(asking);

    const theme = weights.find(({ kind }) => kind === 'SHARED_THEME')!;
    expect(before.size).toBeGreaterThan(0);
    for (const [useCase, points] of before) {
      expect(after.get(useCase)! / points).toBeCloseTo(theme.weight / theme.priorWeight, 9);
    }
  });

  it('raises the revision once with the weights, as caches of answers go by it', async () => {
    const before = await revisionOf(asking);
    await fit(asking.database);

    expect(await revisionOf(asking)).toBe(before + 1);
  });
});

describe('another fit', () => {
  it('stores nothing while the catalogue says the same', async () => {
    await fit(asking.database);
    const [model, revision] = [await modelOf(asking), await revisionOf(asking)];
    const again = await fit(asking.database);

    expect(again).toMatchObject({ version: 1, isNew: false });
    expect([await modelOf(asking), await revisionOf(asking)]).toEqual([model, revision]);
  });

  it('gives the same weights for the same catalogue elsewhere', async () => {
    const elsewhere = await themedCatalogue();
    const [here, there] = [await fit(asking.database), await fit(elsewhere.database)];
    await elsewhere.close();

    expect(there.fit).toEqual(here.fit);
  });

  it('gives a new version when cities run more', async () => {
    await fit(asking.database);
    const before = await modelOf(asking);
    await runMore(asking, 3);
    await fit(asking.database);
    const after = await modelOf(asking);

    expect(after).toMatchObject({ version: 2, sample: before.sample! + 1 });
    expect(after.fittedOnRevision).toBe(before.fittedOnRevision! + 2);
    const kept = await asking.database.rows(
      sql`select version from matching_model order by version`,
    );
    expect(kept).toEqual([{ version: 1 }, { version: 2 }]);
  });

  it('gives one version when two are asked for at once', async () => {
    const outcomes = await Promise.all([fit(asking.database), fit(asking.database)]);

    expect(outcomes.map(({ version }) => version)).toEqual([1, 1]);
    expect(outcomes.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it('is left to the one that is at it, for who does not want to wait', async () => {
    const fitting = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const first = fitModel(asking.database, {
      fit: async (facts) => {
        begun.resolve();
        await fitting.promise;
        return fitWeights(facts);
      },
    });
    await begun.promise;
    const second = await fitModelIfFree(asking.database, { fit: fitWeights });
    fitting.resolve();

    expect(second).toBeNull();
    expect(await first).toMatchObject({ version: 1, isNew: true });
  });

  it('leaves nothing behind when it is broken off', async () => {
    const stopped = fitModel(asking.database, {
      fit: async () => {
        throw new Error('Stopped');
      },
    });

    await expect(stopped).rejects.toThrow('Stopped');
    expect(await modelOf(asking)).toMatchObject({ version: null });
    expect(await fit(asking.database)).toMatchObject({ version: 1 });
  });

  it('writes nothing when it is only tried', async () => {
    const before = await revisionOf(asking);
    const trial = await tryFit(asking.database, { fit: fitWeights });

    expect(trial.fit.origin).toBe('FITTED');
    expect(await revisionOf(asking)).toBe(before);
    expect(await modelOf(asking)).toMatchObject({ version: null });
  });
});

describe('weights for other kinds of evidence', () => {
  beforeEach(async () => {
    await fit(asking.database);
    await asking.database.rows(sql`update matching_model set features = 'of-another-version',
      weights = jsonb_set(weights, '{opportunity,PLANETS}', '7')`);
  });

  it('are not used, and the model says so', async () => {
    const { weights, ...model } = await modelOf(asking);

    expect(model).toMatchObject({ version: null, origin: 'MADE_FOR_OTHER_EVIDENCE' });
    expect(weights.every(({ weight, priorWeight }) => weight === priorWeight)).toBe(true);
  });

  it('make room for a fit, and stay for the version that they are for', async () => {
    await fit(asking.database);

    expect(await modelOf(asking)).toMatchObject({ version: 2, origin: 'FITTED' });
    await asking.database.rows(sql`
      insert into matching_model (version, base_revision, origin, sample, weights, features)
      select 3, base_revision, origin, sample, weights, features from matching_model where version = 1`);
    expect(await modelOf(asking)).toMatchObject({ version: 2, origin: 'FITTED' });
  });
});

describe('a catalogue with few cases', () => {
  let empty: Asker;
  beforeAll(async () => {
    empty = await asker(freshDatabase);
  });
  afterAll(() => empty.close());

  it('keeps the weights set by judgement, and says why', async () => {
    await fit(empty.database);
    const { weights, ...model } = await modelOf(empty);

    expect(model).toMatchObject({
      version: 1,
      origin: 'TOO_FEW_FACTS',
      sample: 0,
      metrics: null,
    });
    expect(weights.every(({ weight, priorWeight }) => weight === priorWeight)).toBe(true);
  });
});

interface Opportunities {
  city: {
    opportunities: {
      nodes: { useCase: { slug: string }; reasons: { kind: string; contribution: number }[] }[];
    };
  };
}

/** What shared themes contribute, by use case. */
async function themePoints(): Promise<Map<string, number>> {
  const { data } = await asking.answer(
    `{ city(slug: "city-1") { opportunities(first: 100) { nodes {
      useCase { slug } reasons { kind contribution } } } } }`,
  );
  const { nodes } = (data as unknown as Opportunities).city.opportunities;
  return new Map(
    nodes.flatMap(({ useCase, reasons }) =>
      reasons
        .filter(({ kind }) => kind === 'SHARED_THEME')
        .map(({ contribution }) => [useCase.slug, contribution] as const),
    ),
  );
}
