/** The routes to plans and to readings as files. */
import {
  getAlignment,
  getPlan,
  getPlanCalendar,
  getPlanTable,
  getReading,
  readingFormats,
} from '@rostrum/api';
import type { Library } from '../library/library.ts';
import { type Mounted, mount } from './mount.ts';
import { json, send } from './sending.ts';

/** A file with a text of somebody else in it runs nothing and loads nothing, wherever it is opened. */
const inert = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'",
};

/**
 * The routes to plans and files, answered from a library.
 * @param today - the present day as an ISO date
 */
export function planRoutes(library: Library, today: () => string): readonly Mounted[] {
  return [
    mount(getPlan, async ({ params, query, request }) =>
      send(request, await library.plan(params.key, query.asOf ?? today(), 'json'), json),
    ),
    mount(getPlanCalendar, async ({ params, query, request }) =>
      send(request, await library.plan(params.key, query.asOf ?? today(), 'ics'), {
        type: 'text/calendar; charset=utf-8',
        saveAs: `${params.key}.plan.ics`,
      }),
    ),
    mount(getPlanTable, async ({ params, query, request }) =>
      send(request, await library.plan(params.key, query.asOf ?? today(), 'csv'), {
        type: 'text/csv; charset=utf-8; header=present',
        saveAs: `${params.key}.plan.csv`,
      }),
    ),
    mount(getReading, async ({ params, request }) => {
      const { key, format } = params;
      const type = readingFormats[format];
      return send(request, await library.write(key, format), {
        type: format === 'json' ? type : `${type}; charset=utf-8`,
        ...(format === 'html' ? {} : { saveAs: `${key}.${format}` }),
        headers: inert,
      });
    }),
    mount(getAlignment, async ({ params, request }) =>
      send(request, await library.align(params.key, params.other), json),
    ),
  ];
}
