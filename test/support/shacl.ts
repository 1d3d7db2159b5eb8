import { existsSync, readFileSync } from 'node:fs';
import { Parser, type Quad, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { projectPath } from '../../src/database/project-path.js';

const folder = projectPath('..', 'shared', 'dcat-ap');

/** The official shapes of DCAT-AP are not part of the project. */
export const HAS_OFFICIAL_SHAPES = existsSync(folder);
export const OFFICIAL_SHAPES = ['dcat-ap-301-full.ttl', 'dcat-ap-301-ranges.ttl'];

/** What the shapes find wrong with a graph, one line each. */
export async function findViolations(quads: readonly Quad[], shapes: string): Promise<string[]> {
  const shapesGraph = new Store(new Parser().parse(readFileSync(`${folder}/${shapes}`, 'utf8')));
  const { results } = await new SHACLValidator(shapesGraph).validate(new Store([...quads]));
  return results.map(({ focusNode, path, sourceConstraintComponent }) =>
    [focusNode, path, sourceConstraintComponent].map((term) => term?.value ?? '').join(' '),
  );
}
