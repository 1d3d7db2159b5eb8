import { NOTHING_OF_AGENT } from '../empty-stated.js';
import { firstStated } from '../json/stated-json.js';
import type { StatedAgent, StatedText } from '../stated-dataset.js';
import type { CkanGroup, CkanRecord } from './record.js';
import { isOfDkan } from './state.js';

/** Who publishes it: what the DCAT fields say, else the organisation that owns it in the portal. */
export function publisherOf(record: CkanRecord): StatedAgent | null {
  return (
    ofPublisherFields(record) ??
    ofPublisher(record.publisher) ??
    ofOrganisation(record) ??
    ofDkanGroup(record)
  );
}

function ofPublisherFields(record: CkanRecord): StatedAgent | null {
  if (record.publisher_uri === null && record.publisher_name.length === 0) return null;
  return {
    iri: record.publisher_uri,
    names: record.publisher_name,
    homepage: record.publisher_url,
    type: record.publisher_type,
  };
}

function ofPublisher([agent]: CkanRecord['publisher']): StatedAgent | null {
  if (agent === undefined || (agent.uri === null && agent.name.length === 0)) return null;
  const iri = firstStated(agent.uri, agent.identifier);
  return {
    iri,
    names: agent.name,
    homepage: firstStated(agent.homepage, agent.url),
    type: agent.type,
  };
}

function ofOrganisation({ organization }: CkanRecord): StatedAgent | null {
  return organization === null ? null : agentCalled(namesOf(organization));
}

function ofDkanGroup(record: CkanRecord): StatedAgent | null {
  const [group] = record.groups;
  return group === undefined || !isOfDkan(record) ? null : agentCalled(namesOf(group));
}

function namesOf(group: CkanGroup): StatedText[] {
  const names = group.title.length > 0 ? group.title : group.display_name;
  return names.length > 0 || group.name === null ? names : [{ text: group.name, language: null }];
}

function agentCalled(names: StatedText[]): StatedAgent | null {
  return names.length === 0 ? null : { ...NOTHING_OF_AGENT, names };
}
