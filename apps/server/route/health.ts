/** Whether the server is well, and what it can be asked. */
import { address, getHealth, type Health, openApiDocument } from '@rostrum/api';
import type { Library } from '../library/library.ts';
import { type Mounted, mount } from './mount.ts';
import { sendJson } from './sending.ts';

/** What is told of the server. */
export interface About {
  readonly version: string;
  readonly store: Health['store'];
  readonly mode: Health['mode'];
  /** Seconds since the start. */
  readonly uptime: () => number;
}

/** The routes that tell of the server itself. */
export function aboutRoutes(library: Library, about: About): readonly Mounted[] {
  const description = JSON.stringify(openApiDocument(about.version));
  return [
    mount(getHealth, async () => {
      const { version, store, mode } = about;
      const health: Health = {
        status: 'ok',
        version,
        store,
        mode,
        uptime: about.uptime(),
        documents: await library.count(),
      };
      return sendJson(health);
    }),
    mount(
      { method: 'get', path: address.openApi },
      async () =>
        new Response(description, {
          headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' },
        }),
    ),
  ];
}
