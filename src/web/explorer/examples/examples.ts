// Tests compile this file without the rest of src/web.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./graphql-text.d.ts" />
import business from './business.graphql?raw';
import cityDomainLead from './city-domain-lead.graphql?raw';
import dashboardDeveloper from './dashboard-developer.graphql?raw';
import federationSteward from './federation-steward.graphql?raw';
import opportunities from './opportunities.graphql?raw';
import partners from './partners.graphql?raw';
import policyOfficer from './policy-officer.graphql?raw';
import smallTown from './small-town.graphql?raw';
import subGroupChair from './sub-group-chair.graphql?raw';

/** A question that one request answers, ready for the editors. */
export interface Example {
  title: string;
  question: string;
  query: string;
  /** JSON text, as it stands in the variables editor. */
  variables: string;
}

/** The examples in the order shown; the first opens by default. */
export const examples: readonly Example[] = [
  writeExample('Opportunities of a city', opportunities, { slug: 'ghent' }),
  writeExample('City domain lead', cityDomainLead, { slug: 'barcelona' }),
  writeExample('Partners of a city', partners, { slug: 'florence' }),
  writeExample('Small town', smallTown, { slug: 'guimaraes' }),
  writeExample('Business', business, { slug: 'dott' }),
  writeExample('Sub-group chair', subGroupChair, { slug: 'b2g-workshop-series' }),
  writeExample('Policy officer', policyOfficer, { themes: ['TRAN'] }),
  writeExample('Dashboard developer', dashboardDeveloper, { themes: ['ENVI'] }),
  writeExample('Federation steward', federationSteward, {}),
];

/** The first line of each document is a comment that holds its question. */
function writeExample(title: string, query: string, variables: object): Example {
  const question = query.slice(0, query.indexOf('\n')).replace(/^#\s*/, '');
  return { title, question, query, variables: JSON.stringify(variables, null, 2) };
}
