import { registerEnumType } from 'type-graphql';

/** Registers a closed set as an enum of the schema, each value with its meaning. */
export function enumType<Value extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Value, string>>,
): { readonly [Name in Value]: Name } {
  const values = Object.fromEntries(Object.keys(meanings).map((value) => [value, value]));
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(meanings).map(([value, meaning]) => [value, { description: meaning }]),
  );
  registerEnumType(values, { name, description, valuesConfig });
  return values as { readonly [Name in Value]: Name };
}
