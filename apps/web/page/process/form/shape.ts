/** The fields of a form, read off the request of an act: a new act has a usable form at once. */
import { z } from 'zod';

/** What a field is filled with. */
export type FieldKind =
  | 'text'
  | 'prose'
  | 'date'
  | 'instant'
  | 'number'
  | 'flag'
  | 'choice'
  | 'words'
  | 'list'
  | 'group'
  | 'map';

/** One field of a form. */
export interface Field {
  /** Its name in the request; empty for the items of a list. */
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Null stands for "none". */
  readonly nullable: boolean;
  /** What may be chosen. */
  readonly choices: readonly string[];
  /** The fields of a group. */
  readonly fields: readonly Field[];
  /** What a list, or a map by categories, is made of. */
  readonly item: Field | null;
  readonly initial: unknown;
}

type Schema = z.core.JSONSchema.JSONSchema;

/** Put in by the server, never asked for. */
const notAsked: ReadonlySet<string> = new Set(['salt', 'by']);

/** Texts that may be longer than this are written in a box of several lines. */
const oneLine = 200;

function schemaOf(request: z.ZodType): Schema {
  return z.toJSONSchema(request, { io: 'input', unrepresentable: 'any' }) as Schema;
}

/** The forms of a request that has several, by the constant that tells them apart; none of a request with one form. */
export function variantsOf(request: z.ZodType): readonly string[] {
  return variantSchemas(schemaOf(request)).flatMap((schema) => constantOf(schema)?.value ?? []);
}

function variantSchemas(schema: Schema): readonly Schema[] {
  return ((schema.oneOf ?? schema.anyOf ?? []) as Schema[]).filter(({ type }) => type === 'object');
}

/** The field by which a form of several is told. */
function constantOf({ properties = {} }: Schema): { readonly name: string; readonly value: string } | null {
  for (const [name, schema] of Object.entries(properties)) {
    const { const: value } = schema as Schema;
    if (typeof value === 'string') return { name, value };
  }
  return null;
}

/**
 * The fields that a request asks for, in its order.
 * @param variant which form of a request that has several; the first where absent
 */
export function fieldsOf(request: z.ZodType, variant?: string): readonly Field[] {
  const schema = schemaOf(request);
  const forms = variantSchemas(schema);
  const chosen = forms.find((form) => constantOf(form)?.value === variant) ?? forms[0] ?? schema;
  return groupFields(chosen);
}

function groupFields({ properties = {}, required = [] }: Schema): readonly Field[] {
  return Object.entries(properties)
    .filter(([name, schema]) => !notAsked.has(name) && isTypable(schema as Schema))
    .map(([name, schema]) => fieldOf(name, schema as Schema, required.includes(name)));
}

/** What the server works out itself has no form; nor has the constant that tells forms apart. */
function isTypable(schema: Schema): boolean {
  const { const: constant, type, enum: choices, anyOf, oneOf } = withoutNull(schema).inner;
  return constant === undefined && Boolean(type ?? choices ?? anyOf ?? oneOf);
}

function isNull(schema: Schema): boolean {
  return schema.type === 'null';
}

/** A schema without the choice of null, and whether there was one. */
function withoutNull(schema: Schema): { readonly inner: Schema; readonly nullable: boolean } {
  if (Array.isArray(schema.type)) return ofSeveralTypes(schema, schema.type as readonly string[]);
  const choices = (schema.anyOf ?? schema.oneOf ?? []) as Schema[];
  if (!choices.some(isNull)) return { inner: schema, nullable: false };
  const others = choices.filter((choice) => !isNull(choice));
  return { inner: others.length === 1 ? others[0]! : { ...schema, anyOf: others }, nullable: true };
}

/** `"type": ["string", "null"]` says the same in short. */
function ofSeveralTypes(schema: Schema, types: readonly string[]) {
  const type = types.find((each) => each !== 'null') ?? 'string';
  return { inner: { ...schema, type } as Schema, nullable: types.includes('null') };
}

function isWords({ type, properties }: Schema): boolean {
  const names = Object.keys(properties ?? {});
  return type === 'object' && names.length === 2 && names.includes('en') && names.includes('zh');
}

function choicesOf(schema: Schema): readonly string[] {
  const constants = (schema.anyOf ?? schema.oneOf ?? []) as Schema[];
  if (schema.enum) return schema.enum.map(String);
  return constants.flatMap((each) => (each.const === undefined ? [] : [String(each.const)]));
}

/** What a map by names has under each; null for what is no map, and for maps of anything. */
function underNames({ type, properties, additionalProperties: under }: Schema): Schema | null {
  const isMap = type === 'object' && !properties && typeof under === 'object';
  return isMap && isTypable(under as Schema) ? (under as Schema) : null;
}

function kindOf(schema: Schema): FieldKind {
  if (isWords(schema)) return 'words';
  if (underNames(schema)) return 'map';
  if (choicesOf(schema).length > 0) return 'choice';
  if (schema.type === 'object') return 'group';
  if (schema.type === 'array') return 'list';
  if (schema.type === 'boolean') return 'flag';
  if (schema.type === 'number' || schema.type === 'integer') return 'number';
  if (schema.format === 'date') return 'date';
  if (schema.format === 'date-time') return 'instant';
  if (schema.format === 'uri') return 'text';
  return (schema.maxLength ?? 0) > oneLine ? 'prose' : 'text';
}

const blanks: Readonly<Record<FieldKind, unknown>> = {
  text: '',
  prose: '',
  date: '',
  instant: '',
  number: '',
  flag: false,
  choice: '',
  words: { en: '', zh: '' },
  list: [],
  group: {},
  map: {},
};

function fieldOf(name: string, schema: Schema, required: boolean): Field {
  const { inner, nullable } = withoutNull(schema);
  const kind = kindOf(inner);
  const fields = kind === 'group' ? groupFields(inner) : [];
  return {
    name,
    kind,
    required,
    nullable,
    choices: choicesOf(inner),
    fields,
    item: itemOf(inner, kind),
    initial: initialOf(schema.default ?? inner.default, kind, nullable, fields),
  };
}

function itemOf(schema: Schema, kind: FieldKind): Field | null {
  if (kind === 'list') return fieldOf('', (schema.items ?? {}) as Schema, true);
  const under = underNames(schema);
  return under ? fieldOf('', under, true) : null;
}

function initialOf(given: unknown, kind: FieldKind, nullable: boolean, fields: readonly Field[]): unknown {
  if (given !== undefined && given !== null) return given;
  if (nullable && (kind === 'group' || kind === 'list')) return null;
  if (kind === 'group') return initialValues(fields);
  return blanks[kind];
}

/** What stands in a form before anybody has typed. */
export function initialValues(
  fields: readonly Field[],
  given: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ name, initial }) => [name, given[name] ?? initial]));
}

/** What a field sends: blank where nothing was written is null, or nothing at all where that is allowed. */
function sent(field: Field, value: unknown): unknown {
  if (field.kind === 'group') return sentGroup(field, value);
  if (field.kind === 'map') return sentMap(field, value);
  if (field.kind === 'list')
    return Array.isArray(value) ? value.map((each) => (field.item ? sent(field.item, each) : each)) : value;
  if (field.kind === 'words')
    return isBlank(value) && (field.nullable || !field.required) ? nothing(field) : value;
  if (field.kind === 'flag') return value;
  if (value !== '' && value !== null && value !== undefined)
    return field.kind === 'number' ? Number(value) : field.kind === 'instant' ? instantOf(value) : value;
  return field.nullable || !field.required ? nothing(field) : field.kind === 'number' ? undefined : '';
}

function sentGroup(field: Field, value: unknown): unknown {
  const left = !field.required && isBlankDeep(value);
  return value === null || left
    ? nothing(field)
    : requestOf(field.fields, (value ?? {}) as Record<string, unknown>);
}

function sentMap({ item }: Field, value: unknown): unknown {
  const entries = Object.entries((value ?? {}) as Record<string, unknown>);
  return Object.fromEntries(entries.map(([name, each]) => [name, item ? sent(item, each) : each]));
}

/** Whether nothing at all was written in a field or below it. */
function isBlankDeep(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isBlankDeep);
}

const nothing = ({ nullable }: Field) => (nullable ? null : undefined);

/** A local time as it is typed, `2018-12-10T09:00`, as an instant. */
function instantOf(value: unknown): unknown {
  const at = new Date(String(value));
  return Number.isNaN(at.getTime()) ? value : at.toISOString();
}

function isBlank(value: unknown): boolean {
  const { en = '', zh = '' } = (value ?? {}) as { en?: string; zh?: string };
  return en.trim() === '' && zh.trim() === '';
}

/** The request that a filled form makes. */
export function requestOf(
  fields: readonly Field[],
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const entries = fields.map((field) => [field.name, sent(field, values[field.name])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
