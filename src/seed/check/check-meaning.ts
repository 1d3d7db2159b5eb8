import type { Records } from '../catalogue.js';
import { matchNeeds, wordsOf } from '../plan/match-kinds.js';
import { describeFound, type Problem } from '../problem.js';
import type { UseCase } from '../schema/use-case.schema.js';
import type { DataKinds } from '../schema/vocabulary.schema.js';
import { slugOfName } from '../../database/slug-of-name.js';

/** Rules between records; the files of the records are read already, and each record is sound by itself. */
export function checkMeaning(records: Records, dataKinds: DataKinds | undefined): Problem[] {
  return [
    ...records.useCases.flatMap(unmergeablePlaces),
    ...unansweredPresentations(records),
    ...(dataKinds
      ? [...unknownNeeds(records, dataKinds), ...sharedWords(dataKinds), ...circles(dataKinds)]
      : []),
  ];
}

const useCaseFile = 'use-cases.json';
const kindFile = 'data-kinds.json';

function unknownNeeds({ useCases }: Records, dataKinds: DataKinds): Problem[] {
  const kindOf = matchNeeds(dataKinds);
  return useCases.flatMap(({ id, dataNeeded }) =>
    dataNeeded.flatMap((raw, index) => {
      if (kindOf(id, raw) !== undefined) return [];
      const accepted = `a label, alternative label or slug of a kind in ${kindFile}; a folder may bring its own`;
      return [
        {
          file: useCaseFile,
          record: id,
          field: `dataNeeded[${index}]`,
          found: describeFound(raw),
          accepted,
        },
      ];
    }),
  );
}

/** An event and its use cases name each other. */
function unansweredPresentations({ useCases, events }: Records): Problem[] {
  const presented = new Map(events.map((event) => [event.id, new Set(event.useCasesPresented)]));
  return useCases.flatMap(({ id, presentedAt }) =>
    presentedAt.flatMap((event, index) => {
      if (presented.get(event)?.has(id) ?? true) return [];
      const accepted = 'an event whose useCasesPresented names this use case';
      return [
        {
          file: useCaseFile,
          record: id,
          field: `presentedAt[${index}]`,
          found: describeFound(event),
          accepted,
        },
      ];
    }),
  );
}

/** Reports of one use case from places with one slug become one implementation, so they must agree on the place. */
function unmergeablePlaces({ id, implementations, otherImplementations }: UseCase): Problem[] {
  const cities = new Set(implementations.map(({ city }) => city));
  const first = new Map<string, { place: string; country: string }>();
  return otherImplementations.flatMap(({ place, country }, index) => {
    const slug = slugOfName(place);
    const earlier = first.get(slug) ?? { place, country };
    first.set(slug, earlier);
    const accepted = acceptedPlace({
      slug,
      isSame: earlier.place === place && earlier.country === country,
      cities,
    });
    if (accepted === undefined) return [];
    const field = `otherImplementations[${index}].place`;
    return [{ file: useCaseFile, record: id, field, found: describeFound(place), accepted }];
  });
}

function acceptedPlace(asked: {
  slug: string;
  isSame: boolean;
  cities: Set<string>;
}): string | undefined {
  if (asked.slug === '') return 'a name with Latin letters or digits';
  if (asked.cities.has(asked.slug))
    return 'a place that is no city of implementations in this use case';
  return asked.isSame
    ? undefined
    : 'the same spelling and country as before in this use case, or another name';
}

function sharedWords({ kinds }: DataKinds): Problem[] {
  const first = new Map<string, string>();
  return kinds.flatMap((kind) =>
    wordsOf(kind).flatMap((words) => {
      const earlier = first.get(words) ?? kind.slug;
      first.set(words, earlier);
      if (earlier === kind.slug) return [];
      const accepted = `words that no other kind has; ${earlier} has them`;
      return [
        { file: kindFile, record: kind.slug, field: '', found: describeFound(words), accepted },
      ];
    }),
  );
}

function circles({ kinds }: DataKinds): Problem[] {
  const broader = new Map(kinds.map((kind) => [kind.slug, kind.broader]));
  return kinds
    .filter(({ slug }) => isInCircle(slug, broader))
    .map((kind) => ({
      file: kindFile,
      record: kind.slug,
      field: 'broader',
      found: describeFound(kind.broader),
      accepted: 'a kind that is not itself narrower than this one',
    }));
}

function isInCircle(slug: string, broader: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let at = broader.get(slug); at && !seen.has(at); at = broader.get(at)) {
    if (at === slug) return true;
    seen.add(at);
  }
  return false;
}
