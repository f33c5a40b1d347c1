import { describe, expect, it } from 'vitest';
import { openApiDocument, problemKinds, routes } from './index.ts';
import { correctionSchema } from './schema/correction.ts';
import { documentKeySchema } from './schema/document.ts';

const document = openApiDocument('0.0.0') as unknown as {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>;
  components: { schemas: Record<string, unknown> };
};

describe('the OpenAPI document', () => {
  it('is OpenAPI 3.1 and survives JSON', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  it('describes each route once, under its own operationId', () => {
    const ids = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map((operation) => operation.operationId),
    );
    expect(ids.toSorted()).toEqual(routes.map((route) => route.operationId).toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names a problem for every refusal', () => {
    for (const [path, methods] of Object.entries(document.paths))
      for (const [method, operation] of Object.entries(methods))
        expect(Object.keys(operation.responses), `${method} ${path}`).toEqual(
          expect.arrayContaining(['400', '500', '503']),
        );
  });

  it('refers only to schemas that it holds', () => {
    const references = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)];
    expect(references.length).toBeGreaterThan(20);
    for (const [, name] of references) expect(document.components.schemas).toHaveProperty(name ?? '');
  });
});

describe('keys', () => {
  it.each([
    ['A-RES-61-208.en', true, 'symbol and language'],
    ['A-RES-ES-10-20.fr', true, 'an emergency special session'],
    ['untitled-0a1b2c3d.zh', true, 'a text without symbol'],
    ['A-RES-61-208', false, 'no language'],
    ['A-RES-61-208.de', false, 'not an official language'],
    ['../secret.en', false, 'a way out of the folder'],
    ['A/RES/61/208.en', false, 'slashes part an address'],
  ])('%s → %s: %s', (key, fits) => {
    expect(documentKeySchema.safeParse(key).success).toBe(fits);
  });
});

describe('corrections', () => {
  const base = {
    eId: 'op_1',
    provision: { ordinal: 1, quote: 'Decides' },
    note: '',
    at: '2026-01-01T00:00:00Z',
  };
  it.each<[Record<string, unknown>, boolean, string]>([
    [{ field: 'bearer', was: [], value: ['States'] }, true, 'a list for bearers'],
    [{ field: 'bearer', was: [], value: 'States' }, false, 'a word is no list'],
    [{ field: 'duration', was: null, value: 'P12D working' }, true, 'working days'],
    [{ field: 'duration', was: null, value: 'three days' }, false, 'not ISO 8601'],
    [{ field: 'eId', was: 'op_1', value: 'op_2' }, false, 'not a field that may be corrected'],
  ])('%j → %s: %s', (part, fits) => {
    expect(correctionSchema.safeParse({ ...base, ...part }).success).toBe(fits);
  });
});

describe('problems', () => {
  it('have titles of their own', () => {
    const titles = Object.values(problemKinds).map((kind) => kind.title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
