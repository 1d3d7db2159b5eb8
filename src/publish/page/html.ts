import escapeHtml from 'escape-html';

/** Markup that is complete and safe to put into a page. */
export class Html {
  constructor(readonly markup: string) {}
}

type Piece = Html | string | number | null | undefined | readonly Html[];

/** Markup with values in it; texts among them are escaped. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const markup = pieces.map((piece, index) => toMarkup(piece) + parts[index + 1]!);
  return new Html(parts[0]! + markup.join(''));
}

function toMarkup(piece: Piece): string {
  if (piece == null) return '';
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === 'object') return piece.map((part) => part.markup).join('');
  return escapeHtml(String(piece));
}

export interface PageParts {
  title: string;
  /** Of the page itself, where it belongs. */
  url: string;
  /** Other forms of it: media type and address. */
  alternates: readonly { type: string; url: string }[];
  head?: Html;
  body: Html;
}

/** A page without any script, which reads well without its few styles, too. */
export const page = ({ title, url, alternates, head, body }: PageParts): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="canonical" href="${url}" />
        ${alternates.map((other) => html`<link rel="alternate" type="${other.type}" href="${other.url}" />`)}
        ${head}
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html> `.markup;

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere;color-scheme:light dark}' +
  'dt{font-weight:600;margin-top:.75rem}dd{margin:0}th,td{text-align:start;padding:.25rem .75rem .25rem 0;vertical-align:top}';
