/** What an OpenAPI document says of its operations, as the page shows it. */

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: { readonly description?: string };
}

interface DescribedOperation {
  readonly summary?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> };
  readonly responses?: Readonly<Record<string, { readonly description?: string }>>;
}

/** The parts of an OpenAPI 3.1 document that are shown. */
export interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

/** One operation. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly where: string;
    readonly required: boolean;
    readonly description: string;
  }[];
  /** What is sent, as JSON Schema or as media types; null where nothing is. */
  readonly body: string | null;
  readonly answers: readonly { readonly status: string; readonly description: string }[];
}

/** A schema with its first reference followed, so that a reader sees its fields. */
function schemaText(schema: unknown, { components }: Described): string {
  const { $ref } = (schema ?? {}) as { $ref?: string };
  const name = $ref?.split('/').at(-1);
  return JSON.stringify(name ? (components?.schemas?.[name] ?? schema) : schema, null, 2);
}

function bodyOf({ requestBody }: DescribedOperation, document: Described): string | null {
  const content = requestBody?.content;
  if (!content) return null;
  const json = content['application/json'];
  return json ? schemaText(json.schema, document) : Object.keys(content).join('\n');
}

/** The operations in the order of the document. */
export function operationsOf(document: Described): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      summary: operation.summary ?? '',
      parameters: (operation.parameters ?? []).map(({ name, in: where, required, description, schema }) => ({
        name,
        where,
        required: required ?? false,
        description: description ?? schema?.description ?? '',
      })),
      body: bodyOf(operation, document),
      answers: Object.entries(operation.responses ?? {}).map(([status, { description }]) => ({
        status,
        description: description ?? '',
      })),
    })),
  );
}
