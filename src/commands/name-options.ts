/** Fields of the graph that are options of another name, or that a message names without their input. */
const OPTIONS: Readonly<Record<string, string>> = {
  countries: 'country',
  maxSize: 'max-size',
  minSize: 'min-size',
  mustInclude: 'must-include',
  sizeClasses: 'size',
};

/** A message of the graph with the options of the command line for the fields in it: `--min-size` for "input.minSize". */
export const nameOptions = (message: string): string =>
  message.replaceAll(
    /"((?:input\.|filter\.)*)([a-z][A-Za-z]*)"/g,
    (quoted, path: string, field: string) =>
      path !== '' || field in OPTIONS ? `--${OPTIONS[field] ?? kebabCase(field)}` : quoted,
  );

/** "mustInclude" as "must-include", "UseCase" as "use-case". */
export const kebabCase = (name: string): string =>
  name.replaceAll(/(?!^)(?=[A-Z])/g, '-').toLowerCase();
