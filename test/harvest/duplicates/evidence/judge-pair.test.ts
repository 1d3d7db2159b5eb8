import { describe, expect, it } from 'vitest';
import { LIKELY, SURE, judgePair } from '../../../../src/harvest/duplicates/evidence/judge-pair.js';
import type { KeyKind } from '../../../../src/harvest/duplicates/evidence/record-keys.js';
import { inLanguage } from '../../../support/harvest/stated.js';

const named = (title: string, publisher = 'City of Gent', language: string | null = 'en') => ({
  titles: [inLanguage(title, language)],
  publishers: [publisher],
});

const verdictOf = (shared: readonly KeyKind[], one = named('Trees'), other = one) => {
  const { score } = judgePair({ shared, one, other });
  return score >= SURE ? 'SURE' : score >= LIKELY ? 'LIKELY' : 'NO';
};

const otherPublisher = named('Trees', 'Flanders');

describe('a pair', () => {
  it.each<[string, readonly KeyKind[], ReturnType<typeof named>, ReturnType<typeof named>, string]>(
    [
      ['one identifier', ['IDENTIFIER'], named('Trees'), named('Arbres', 'Gent', 'fr'), 'SURE'],
      [
        'one feed',
        ['FEED'],
        named('Velo'),
        named('GBFS feed: Velo Antwerpen', 'Clear Channel'),
        'SURE',
      ],
      ['one file and title', ['DOWNLOAD'], named('Trees'), otherPublisher, 'SURE'],
      [
        'one file and nearly one title',
        ['DOWNLOAD'],
        named('Bus stops'),
        named('Bus stops Gent', 'x'),
        'SURE',
      ],
      ['one page of its own and title', ['PAGE'], named('Trees'), otherPublisher, 'SURE'],
      [
        'one page and nearly one title',
        ['PAGE'],
        named('Bus stops'),
        named('Bus stops Gent'),
        'LIKELY',
      ],
      [
        'one file and page, titles unlike',
        ['DOWNLOAD', 'PAGE'],
        named('Trees'),
        named('Bomen', 'x', 'nl'),
        'LIKELY',
      ],
      ['one title and publisher', ['TITLE'], named('Trees'), named('Trees'), 'LIKELY'],
      [
        'nearly one title, and one publisher',
        ['WORDS'],
        named('Bus stops'),
        named('Bus stops Gent'),
        'LIKELY',
      ],
      ['one title alone', [], named('Trees'), otherPublisher, 'LIKELY'],
      [
        'part of a title and one publisher',
        ['WORDS'],
        named('Trees in Gent'),
        named('Trees in Genk'),
        'NO',
      ],
      [
        'one identifier, other years',
        ['IDENTIFIER'],
        named('Budget 2019'),
        named('Budget 2020'),
        'LIKELY',
      ],
      [
        'one identifier copied from elsewhere',
        ['IDENTIFIER'],
        named('Budget'),
        named('Street trees'),
        'LIKELY',
      ],
      ['one page, other years', ['PAGE'], named('Budget 2019'), named('Budget 2020'), 'NO'],
    ],
  )('with %s', (_, shared, one, other, verdict) => {
    expect([verdictOf(shared, one, other), verdictOf(shared, other, one)]).toEqual([
      verdict,
      verdict,
    ]);
  });

  it('says why, the strongest reason first', () => {
    const judged = judgePair({
      shared: ['PAGE', 'IDENTIFIER'],
      one: named('Trees'),
      other: named('Trees'),
    });
    expect(judged).toEqual({
      score: 0.997,
      reasons: ['SAME_IDENTIFIER', 'SAME_PAGE', 'SAME_TITLE', 'SAME_PUBLISHER'],
    });
  });
});
