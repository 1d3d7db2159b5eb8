import { existsSync, readFileSync } from 'node:fs';
import { DataFactory, Parser, type Quad, Store } from 'n3';
// @ts-expect-error -- it comes without types
import { Validator } from 'shacl-engine';
import { projectPath } from '../../src/database/project-path.js';

const folder = projectPath('..', 'shared', 'dcat-ap');

/** The official shapes of DCAT-AP are not part of the project. */
export const HAS_OFFICIAL_SHAPES = existsSync(folder);
export const OFFICIAL_SHAPES = ['dcat-ap-301-full.ttl', 'dcat-ap-301-ranges.ttl'];

interface Report {
  results: {
    focusNode: { term?: { value: string } };
    path?: { predicates: { value: string }[] }[];
    constraintComponent: { value: string };
  }[];
}

/** What the shapes find wrong with a graph, one line each. */
export async function findViolations(quads: readonly Quad[], shapes: string): Promise<string[]> {
  const shapesGraph = new Store(new Parser().parse(readFileSync(`${folder}/${shapes}`, 'utf8')));
  const validator = new Validator(shapesGraph, { factory: DataFactory }) as {
    validate: (data: { dataset: Store }) => Promise<Report>;
  };
  const { results } = await validator.validate({ dataset: new Store([...quads]) });
  return results.map(({ focusNode, path, constraintComponent }) =>
    [focusNode.term?.value, path?.[0]?.predicates[0]?.value, constraintComponent.value].join(' '),
  );
}
