import type { HarvestProblem, HarvestProblemCode } from '../../problem.js';
import { isLiteral, isValidIri, literalText, type Term } from '../graph/term.js';
import { shorten } from '../problem-words.js';

const PROBLEMS_AT_MOST = 50;

/** What is wrong with one dataset, each thing once for a field. */
export class ProblemList {
  readonly #problems = new Map<string, Omit<HarvestProblem, 'record'>>();

  add(
    code: HarvestProblemCode,
    field: string | null,
    { found, accepted }: { found: string | null; accepted: string },
  ): void {
    const key = code === 'IRI_INVALID' ? `${code} ${field} ${found}` : `${code} ${field}`;
    if (this.#problems.has(key) || this.#problems.size >= PROBLEMS_AT_MOST) return;
    this.#problems.set(key, {
      code,
      outcome: 'KEPT',
      field,
      found: found === null ? null : shorten(found),
      accepted,
    });
  }

  /** Looks at a value that should be an address. */
  checkIri(field: string, value: Term): void {
    if (isLiteral(value)) {
      const found = literalText(value);
      this.add('LITERAL_FOR_IRI', field, {
        found,
        accepted: 'an address (IRI) and not a text; the text is kept',
      });
    } else if (!value.startsWith('_:') && !isValidIri(value)) {
      this.add('IRI_INVALID', field, {
        found: value,
        accepted: 'an address without spaces, quotes or brackets',
      });
    }
  }

  of(record: string): HarvestProblem[] {
    return [...this.#problems.values()].map((problem) => ({ ...problem, record }));
  }
}
