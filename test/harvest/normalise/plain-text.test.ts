import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText } from '../../../src/harvest/normalise/plain-text.js';

it.each([
  ['plain words', 'plain words'],
  ['  words \t with   gaps  ', 'words with gaps'],
  ['a line\r\nand another', 'a line\nand another'],
  ['a\n\n\n\n\nb', 'a\n\nb'],
  ['a < b and c > d', 'a < b and c > d'],
  ['speed<50 or speed>80', 'speed<50 or speed>80'],
  ['a List<String> of names', 'a List<String> of names'],
  ['AT&T, R&D', 'AT&T, R&D'],
  ['caf&eacute; &amp; bar', 'café & bar'],
  ['non\u00A0breaking', 'non breaking'],
  ['zero\u200Bwidth\uFEFF soft\u00ADhyphen', 'zerowidth softhyphen'],
  ['nul\u0000 bell\u0007', 'nul bell'],
  ['e\u0301', 'é'],
  ['broken CafÃ© stays', 'broken CafÃ© stays'],
  ['half a pair \uD83D', 'half a pair \uFFFD'],
])('leaves %j as words', (raw, text) => {
  expect(plainText(raw)).toEqual({ text, hadTags: false });
});

it.each([
  ['<p>First.</p><p>Second.</p>', 'First.\n\nSecond.'],
  ['one<br/>two<br>three', 'one\ntwo\nthree'],
  ['<b>bold</b> on\na new line', 'bold on\na new line'],
  ['<p>lines of\nthe source</p>', 'lines of the source'],
  ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
  ['see <a href="https://example.org">our page</a>', 'see our page'],
  ['<script>alert("x")</script>safe', 'safe'],
  ['<style>p { color: red }</style>safe', 'safe'],
  ['<p>no end <script>alert(1)', 'no end'],
  ['<!-- a remark -->text', 'text'],
  ['<p>a < b &lt; c</p>', 'a < b < c'],
  ['<p>a List<String></p>', 'a List<String>'],
  ['<img src=x onerror=alert(1)>picture', 'picture'],
  ['&lt;p&gt;escaped twice&lt;/p&gt;', 'escaped twice'],
  ['<h2>Heading</h2>text', 'Heading\n\ntext'],
  ['<SPAN STYLE="x">shouted</SPAN>', 'shouted'],
])('takes the mark-up out of %j', (raw, text) => {
  expect(plainText(raw)).toEqual({ text, hadTags: true });
});

it('has no tag, script or control character left, whatever comes in', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<script>',
      '</script>',
      '<b',
      '>',
      '&lt;',
      '&#60;',
      '<img src=x onerror=y>',
      '<!--',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const { text } = plainText(pieces.join(''));
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/<script[\s>]|(?!\n)\p{Cc}/iu);
      expect(text.isWellFormed()).toBe(true);
    }),
    { numRuns: 300 },
  );
});
