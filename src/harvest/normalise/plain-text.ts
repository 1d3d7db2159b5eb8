import { compile } from 'html-to-text';

/** A text without mark-up, and whether it had any. */
export interface PlainText {
  readonly text: string;
  readonly hadTags: boolean;
}

/**
 * A text in plain words: tags of HTML are gone (scripts and styles with what is in them), entities are characters, lists
 * and paragraphs are lines. What only looks like mark-up ("a < b", "List<String>") stays, as does text whose encoding
 * was broken before it came here.
 */
export function plainText(raw: string): PlainText {
  const wellFormed = withoutControls(raw.toWellFormed());
  const hadTags = HTML_TAG.test(wellFormed);
  if (hadTags) return { text: tidy(withoutTags(wellFormed)), hadTags };
  if (!ENTITY.test(wellFormed)) return { text: tidy(wellFormed), hadTags };
  const decoded = decodeEntities(wellFormed);
  // Portals that escape twice send "&lt;p&gt;": once decoded it is mark-up like any other.
  const isEscapedTwice = HTML_TAG.test(decoded);
  return { text: tidy(isEscapedTwice ? withoutTags(decoded) : decoded), hadTags: isEscapedTwice };
}

const NAMES =
  'a|abbr|address|article|aside|b|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|noscript|object|ol|option|p|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|tt|u|ul|var|video|wbr';

/** A whole tag of HTML by its name, or a comment; a script or style that breaks off counts too. */
const HTML_TAG = new RegExp(
  `</?(?:${NAMES})(?:\\s[^<>]*|/)?>|<!--|<!doctype|<(?:script|style)\\b`,
  'i',
);

const BLOCK_TAG = /<(p|br|div|ul|ol|li|table|tr|h[1-6]|blockquote|pre|section|article)\b/i;

const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

const SKIPPED = [
  'img',
  'noscript',
  'iframe',
  'template',
  'object',
  'embed',
  'svg',
  'form',
  'title',
];

const OPTIONS = {
  wordwrap: false as const,
  // Elements within elements without end would exhaust the stack.
  limits: { maxDepth: 100, ellipsis: '…' },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      options: { uppercase: false },
    })),
    ...SKIPPED.map((selector) => ({ selector, format: 'skip' })),
  ],
};

const fromHtml = compile(OPTIONS);
const fromInlineHtml = compile({ ...OPTIONS, preserveNewlines: true });

/** Lines of the source mean nothing where blocks are marked up; elsewhere they are all the structure there is. */
function withoutTags(html: string): string {
  const safe = escapeBareBrackets(withoutLastTags(html));
  return BLOCK_TAG.test(safe) ? fromHtml(safe) : fromInlineHtml(safe);
}

/** Lists within lists take time with the square of their number: what stands behind so many tags is left away. */
function withoutLastTags(html: string): string {
  let at = -1;
  for (let tags = 0; tags <= MOST_TAGS; tags++) {
    at = html.indexOf('<', at + 1);
    if (at === -1) return html;
  }
  return html.slice(0, at);
}

const MOST_TAGS = 10_000;

/** A `<` that opens no tag of HTML is a character, also in front of a letter ("List<String>"). */
function escapeBareBrackets(html: string): string {
  return html.replace(BARE_BRACKET, '&lt;');
}

const BARE_BRACKET = new RegExp(`<(?!/?(?:${NAMES})(?:[\\s/>]|$)|!--|!doctype)`, 'gi');

const decodeEntities = (text: string): string => fromInlineHtml(text.replaceAll('<', '&lt;'));

/**
 * No control characters but line breaks and tabs, no zero-width marks, byte-order marks or soft hyphens, and nothing
 * that turns the direction of what stands behind a text; of marks of direction alone nothing is seen.
 */
function withoutControls(text: string): string {
  const seen = text.replace(/\r\n?/g, '\n').replace(UNSEEN, '');
  return NOTHING_SEEN.test(seen) ? '' : seen;
}

const UNSEEN = /(?![\n\t])\p{Cc}|[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu;
const NOTHING_SEEN = /^[\s\p{Cf}]*$/u;

function tidy(text: string): string {
  const plain = withoutControls(text)
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ');
  return plain
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
