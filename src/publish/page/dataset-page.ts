import type { LanguageText } from '../../database/columns.js';
import { Addresses } from '../dcat/addresses.js';
import { authorityTerm } from '../dcat/authority.js';
import {
  type DatasetRow,
  type DistributionRow,
  type SourceRow,
  publisherOf,
} from '../dcat/dataset-row.js';
import { statedUrl } from '../rdf/stated-iri.js';
import { SYNTAXES } from '../rdf/syntaxes.js';
import { Html, html, page } from './html.js';
import { describeForSearch } from './schema-org.js';

/** A dataset for people, with what search engines read of it beside. */
export function datasetPage(row: DatasetRow, publicUrl: string): string {
  const at = new Addresses(publicUrl);
  const url = at.dataset(row.slug);
  const alternates = SYNTAXES.map(({ extension, mediaType }) => ({
    type: mediaType,
    url: `${url}.${extension}`,
  }));
  const body = html`<p><a href="${at.catalogue}">All datasets</a></p>
    <h1>${row.title}</h1>
    ${describeTexts(row)}
    <dl>${facts(row).flatMap(([name, values]) => describeFact(name, values))}</dl>
    ${describeDistributions(row)}
    <p>As data: ${alternates.map((other) => html`<a href="${other.url}">${other.type}</a> `)}</p>`;
  const json = JSON.stringify(describeForSearch(row, publicUrl)).replaceAll(
    '<',
    String.raw`\u003c`,
  );
  const head = html`<script type="application/ld+json">
    ${new Html(json)}
  </script>`;
  return page({ title: row.title, url, alternates, head, body });
}

type Fact = readonly [name: string, values: readonly (Html | string | null | undefined)[]];

const facts = (row: DatasetRow): Fact[] => [
  ['Publisher', [publisherOf(row) ?? 'not known']],
  ['Licence', [describeLicence(row) ?? 'not stated']],
  ['Access', [labelOf('access-right', row.accessRight), row.accessModel]],
  ['Page of its publisher', [linkTo(row.landingPage)]],
  ...subjects(row),
  ['Published', [row.issued]],
  ['Changed', [row.modified]],
  ['Updates', [labelOf('frequency', row.frequencyCode) ?? row.frequency]],
  ['Harvested from', row.catalogues.map(describeSource)],
  ['Read in', row.sources.map(describeSource)],
  ['Listed here since', [row.listedAt.slice(0, 10)]],
];

const subjects = ({ kinds, themes, keywords, cities, countries }: DatasetRow): Fact[] => [
  ['Kinds of data', kinds.filter(({ isInferred }) => !isInferred).map(({ kind }) => kind.name)],
  [
    'Kinds of data that its words point to',
    kinds.filter(({ isInferred }) => isInferred).map(({ kind }) => kind.name),
  ],
  ['Themes', themes.map(({ label }) => label)],
  ['Keywords', keywords.map(inItsLanguage)],
  ['Covers', [...cities, ...countries].map(({ name }) => name)],
];

function describeFact(name: string, values: Fact[1]): Html[] {
  const known = values.filter((value) => value != null && value !== '');
  if (known.length === 0) return [];
  return [
    html`<dt>${name}</dt>
      ${known.map((value) => html`<dd>${value}</dd>`)}`,
  ];
}

const labelOf = (table: Parameters<typeof authorityTerm>[0], code: string | null) =>
  code === null ? undefined : authorityTerm(table, code)?.label;

const describeLicence = ({ licence, licenceCode }: DatasetRow): Html | string | null | undefined =>
  labelOf('licence', licenceCode) ?? linkTo(licence) ?? licence;

/** A link, if it leads where people can go; never a script. */
function linkTo(address: string | null, text?: string): Html | undefined {
  const url = statedUrl(address)?.value;
  return url === undefined ? undefined : html`<a href="${url}" rel="nofollow">${text ?? url}</a>`;
}

const describeSource = ({ url, title }: SourceRow): Html | string => linkTo(url, title) ?? title;

const inItsLanguage = ({ text, language }: LanguageText): Html =>
  language === null ? html`${text}` : html`<span lang="${language}">${text}</span>`;

/** Other titles, and descriptions in all languages. */
function describeTexts({ title, titles, description, descriptions }: DatasetRow): Html[] {
  const others = titles.filter(({ text }) => text !== title);
  const all =
    descriptions.length > 0 ? descriptions : [{ text: description ?? '', language: null }];
  return [
    ...others.map((other) => html`<p><strong>${inItsLanguage(other)}</strong></p>`),
    ...all.filter(({ text }) => text).map((text) => html`<p>${inItsLanguage(text)}</p>`),
  ];
}

function describeDistributions({ distributions }: DatasetRow): Html | null {
  if (!distributions?.length) return null;
  return html`<h2>How to get it</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Format</th>
          <th scope="col">Licence</th>
          <th scope="col">Address</th>
        </tr>
      </thead>
      <tbody>
        ${distributions.map(describeDistribution)}
      </tbody>
    </table>`;
}

const describeDistribution = (given: DistributionRow): Html =>
  html`<tr>
    <td>${given.titles[0] ? inItsLanguage(given.titles[0]) : String(given.position + 1)}</td>
    <td>${labelOf('file-type', given.formatCode) ?? given.format ?? given.mediaType}</td>
    <td>${labelOf('licence', given.licenceCode) ?? given.licence}</td>
    <td>${linkTo(given.downloadUrl) ?? linkTo(given.accessUrl)}</td>
  </tr>`;
