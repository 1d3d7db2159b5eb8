import type { ExportTable } from '../export/tables.js';
import { EXPORT_FORMATS } from '../export/formats.js';
import { html, page } from './html.js';

export interface ExportList {
  tables: readonly ExportTable[];
  counts: ReadonlyMap<string, number>;
  publicUrl: string;
}

const addressOf = (publicUrl: string, name: string, extension: string): string =>
  `${publicUrl}/export/${name}.${extension}`;

/** What can be exported, for machines. */
export const listExports = ({ tables, counts, publicUrl }: ExportList): object => ({
  exports: tables.map(({ name, columns }) => ({
    name,
    rows: counts.get(name) ?? 0,
    columns: Object.keys(columns),
    files: Object.fromEntries(
      EXPORT_FORMATS.map(({ extension }) => [extension, addressOf(publicUrl, name, extension)]),
    ),
  })),
});

/** The same for people. */
export function exportPage({ tables, counts, publicUrl }: ExportList): string {
  const rows = tables.map(
    ({ name }) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td>${counts.get(name) ?? 0}</td>
        ${EXPORT_FORMATS.map(
          ({ extension }) =>
            html`<td><a href="${addressOf(publicUrl, name, extension)}">${extension}</a></td>`,
        )}
      </tr> `,
  );
  const body = html`<h1>Exports</h1>
    <p>
      All records, with the names that fields have in GraphQL and the slugs of linked records. In
      CSV, lists are joined by a bar (|), or are JSON where their items are more than plain words; a
      text that a spreadsheet would take for a formula has an apostrophe in front. JSONL has all
      values as they are. Datasets are also there
      <a href="${publicUrl}/dcat/catalog">as DCAT-AP</a>.
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">Records</th>
          <th scope="col">Rows</th>
          <th scope="col" colspan="${EXPORT_FORMATS.length}">Files</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
  return page({ title: 'Exports of this Hansa', url: `${publicUrl}/export`, alternates: [], body });
}
