import { describe, expect, it } from 'vitest';
import { entitled, labelled, tabulated } from '../../src/commands/layout.js';

const page = { columns: 40, paint: (_style: string, text: string) => text };

describe('labelled', () => {
  it('keeps a text beside its label, on as many lines as it takes', () => {
    const text = 'A text that does not fit on one line.';

    expect(labelled(['Label', text], page, { indent: 2, width: 8 })).toEqual([
      '  Label   A text that does not fit on',
      '          one line.',
    ]);
  });
});

describe('entitled', () => {
  it('goes on under the title, not under what stands before it', () => {
    expect(entitled(['  1', 'A title that takes more than one line'], page)).toEqual([
      '  1 A title that takes more than one',
      '    line',
    ]);
  });
});

describe('tabulated', () => {
  const head = ['By city', 'people'];

  it('sets numbers under one another', () => {
    const rows = [
      ['Antwerp', '459,805'],
      ['Huy', '9'],
    ];

    expect(tabulated({ head, rows }, page)).toEqual([
      'By city   people',
      'Antwerp  459,805',
      'Huy            9',
    ]);
  });

  it('breaks a long text, never a number', () => {
    const rows = [['A use case with a rather long title', '1,000,000']];

    expect(tabulated({ head, rows }, page)).toEqual([
      'By city                           people',
      'A use case with a rather long  1,000,000',
      'title',
    ]);
  });
});
