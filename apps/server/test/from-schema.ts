/** Values made from the description of the interface, and then spoilt: what a careless or a hostile program may send. */
import fc from 'fast-check';

/** JSON Schema, as far as the description uses it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** What no field expects: wrong types, huge texts, halves of characters, names that mean something to JavaScript. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    1e308,
    Number.MAX_SAFE_INTEGER + 2,
    '',
    ' ',
    [],
    {},
    '\0',
    '\ud800',
    '‮中文\u2028',
    '__proto__',
    'constructor',
    '../../etc/passwd',
    "'; DROP TABLE act; --",
    '%00%ff',
    '2018-02-30',
    '9999999999-01-01',
  ),
  fc.integer({ min: 1_000, max: 120_000 }).map((length) => 'x'.repeat(length)),
  fc.integer({ min: 50, max: 3_000 }).map((depth) => {
    let nested: unknown = 1;
    for (let level = 0; level < depth; level += 1) nested = [nested];
    return nested;
  }),
  fc.string({ unit: 'binary' }),
  fc.jsonValue({ maxDepth: 3 }),
);

const words = fc.oneof(
  fc.constantFrom(
    'A-RES-71-280',
    'A-RES-71-280.zh',
    'zero-draft',
    'en',
    'secretariat',
    'MX',
    '2018-01-01',
    'x',
  ),
  fc.constantFrom('2018-01-01T00:00:00Z', 'a@example.org', 'https://example.org/', crypto.randomUUID()),
  fc.string({ maxLength: 40 }),
);

/** Values of the form that a schema describes. */
export function fitting(
  schema: Schema,
  named: Readonly<Record<string, Schema>>,
  depth = 0,
): fc.Arbitrary<unknown> {
  const again = (inner: Schema) => fitting(inner, named, depth + 1);
  if (depth > 6) return fc.constant(null);
  if (schema.$ref) return again(named[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choices && choices.length > 0) return fc.oneof(...choices.map(again));
  const type = Array.isArray(schema.type) ? (schema.type[0] as string) : schema.type;
  switch (type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([key, inner]) => [key, again(inner)]),
        ),
        { requiredKeys: [] },
      );
    case 'array':
      return fc.array(again(schema.items ?? {}), { maxLength: 3 });
    case 'integer':
    case 'number':
      return fc.oneof(fc.nat({ max: 300 }), fc.constant(-1));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return words;
  }
}

/** Puts something else in the place of one part of a value. */
function spoil(value: unknown, path: readonly number[], put: unknown): unknown {
  const [step = 0, ...rest] = path;
  if (typeof value !== 'object' || value === null || path.length === 0) return put;
  const keys = Object.keys(value);
  if (keys.length === 0) return put;
  const key = keys[step % keys.length]!;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  copy[key] = spoil(copy[key], rest, put);
  return copy;
}

/** Values that nearly fit a schema. */
export function nearly(schema: Schema, named: Readonly<Record<string, Schema>>): fc.Arbitrary<unknown> {
  const path = fc.array(fc.nat({ max: 20 }), { maxLength: 5 });
  const spoilt = fc
    .tuple(fitting(schema, named), path, junk)
    .map(([value, at, put]) => spoil(value, at, put));
  return fc.oneof(fitting(schema, named), spoilt, junk);
}
