/** The HTTP interface described for programs, from the same contracts by which requests are judged. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { accountRoutes } from './route/account-routes.ts';
import {
  checkDocument,
  getDocument,
  keepDocument,
  listDocuments,
  putCorrections,
  putSettlements,
  readFile,
  removeDocument,
} from './route/document.ts';
import { getHealth } from './route/health.ts';
import { outwardRoutes } from './route/outward-routes.ts';
import { participationRoutes } from './route/participation-routes.ts';
import { getPlan, getPlanCalendar, getPlanTable } from './route/plan.ts';
import { processRoutes } from './route/process.ts';
import { getAlignment, getReading } from './route/reading.ts';
import { getDocumentRecord, getRecord } from './route/record.ts';

/** Every route of the interface, in the order in which they are documented. */
export const routes = [
  getHealth,
  listDocuments,
  getDocument,
  keepDocument,
  removeDocument,
  putSettlements,
  putCorrections,
  getPlan,
  getPlanCalendar,
  getPlanTable,
  getReading,
  checkDocument,
  getAlignment,
  readFile,
  getDocumentRecord,
  getRecord,
  ...participationRoutes,
  ...processRoutes,
  ...outwardRoutes,
  ...accountRoutes,
] as const;

/** The OpenAPI 3.1 document of the interface. */
export function openApiDocument(version: string) {
  const description = new OpenAPIHono();
  for (const route of routes) description.openAPIRegistry.registerPath(route);
  return description.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Rostrum',
      version,
      description:
        'Readings of resolutions, the plans that they order, and what officers settled. Errors are problem details (RFC 9457).',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
  });
}
