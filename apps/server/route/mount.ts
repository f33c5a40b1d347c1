/** Routes put on the server by their contracts: what comes in is judged by the contract before anybody sees it. */
import type { z } from '@hono/zod-openapi';
import { Refusal } from '../library/refusal.ts';
import { readJson } from './body.ts';

/** The parts of a contract that decide what may come in. */
export interface Contract {
  readonly method: string;
  readonly path: string;
  readonly request?: {
    readonly params?: z.ZodType;
    readonly query?: z.ZodType;
    readonly headers?: unknown;
    readonly body?: unknown;
  };
}

type PartOf<C extends Contract, Part extends 'params' | 'query'> = C['request'] extends {
  [Key in Part]: infer Schema extends z.ZodType;
}
  ? z.output<Schema>
  : undefined;

type JsonOf<C extends Contract> = C['request'] extends {
  body: { content: { 'application/json': { schema: infer Schema extends z.ZodType } } };
}
  ? z.output<Schema>
  : undefined;

/** A request that fits its contract. */
export interface Asked<C extends Contract> {
  readonly params: PartOf<C, 'params'>;
  readonly query: PartOf<C, 'query'>;
  readonly json: JsonOf<C>;
  readonly request: Request;
}

/** The largest JSON that is taken where a route says nothing else, in bytes. */
const usualLimit = 8 * 1024 * 1024;

function judged(schema: z.ZodType | undefined, value: unknown, where: string): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const errors = result.error.issues
    .slice(0, 20)
    .map(({ path, message }) => ({ at: [where, ...path.map(String)].join('.'), message }));
  const [first] = errors;
  throw new Refusal(
    'malformed',
    `${first?.at ?? where} does not fit: ${first?.message ?? 'see /api/openapi.json'}. The form of this request is in /api/openapi.json.`,
    { errors },
  );
}

function jsonSchema(contract: Contract): z.ZodType | undefined {
  const body = contract.request?.body as
    | { content?: { 'application/json'?: { schema?: z.ZodType } } }
    | undefined;
  return body?.content?.['application/json']?.schema;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `/a/{key}/reading.{format}` as a pattern over the path: a parameter never holds a slash. */
function pattern(path: string): RegExp {
  const parts = path.split(/\{(\w+)\}/);
  const source = parts.map((part, index) => (index % 2 ? `(?<${part}>[^/]+)` : escaped(part)));
  return new RegExp(`^${source.join('')}$`);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new Refusal('malformed', 'The address has a broken % in it. Write it as %25, or leave it out.');
  }
}

function parameters(path: RegExp, pathname: string): Record<string, string> {
  const groups = path.exec(pathname)?.groups ?? {};
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decoded(value)]));
}

/** A route ready to be asked. */
export interface Mounted {
  readonly method: string;
  readonly path: string;
  readonly matches: (pathname: string) => boolean;
  readonly answer: (request: Request) => Promise<Response>;
}

/** A route by its contract, with what answers it. */
export function mount<C extends Contract>(
  contract: C,
  answer: (asked: Asked<C>) => Promise<Response>,
  limit = usualLimit,
): Mounted {
  const path = pattern(contract.path);
  const { params, query } = contract.request ?? {};
  const json = jsonSchema(contract);
  return {
    method: contract.method.toUpperCase(),
    path: contract.path,
    matches: (pathname) => path.test(pathname),
    async answer(request) {
      const url = new URL(request.url);
      const asked = {
        params: judged(params, parameters(path, url.pathname), 'path'),
        query: judged(query, Object.fromEntries(url.searchParams), 'query'),
        json: json && judged(json, await readJson(request, limit), 'body'),
        request,
      };
      return answer(asked as Asked<C>);
    },
  };
}

/** The methods that some routes take together. */
export function allowed(routes: readonly Mounted[]): readonly string[] {
  const methods = routes.map(({ method }) => method);
  return methods.includes('GET') ? ['HEAD', ...methods] : methods;
}
