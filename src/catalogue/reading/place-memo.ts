import type { Asked } from '../../graphql/selection.js';

/**
 * What was worked out of a place in a document. Documents that are asked again are compiled, and their places are the
 * same objects each time; those of others are forgotten with them.
 */
export class PlaceMemo<Subject extends object, Made> {
  readonly #made = new WeakMap<Asked['fieldNodes'], Map<Subject, Made>>();

  of({ fieldNodes }: Asked, subject: Subject, make: () => Made): Made {
    const ofPlace = this.#made.get(fieldNodes) ?? new Map<Subject, Made>();
    this.#made.set(fieldNodes, ofPlace);
    const known = ofPlace.get(subject);
    if (known !== undefined) return known;
    const made = make();
    ofPlace.set(subject, made);
    return made;
  }
}
