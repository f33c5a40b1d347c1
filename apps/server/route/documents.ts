/** The routes to documents. */
import {
  address,
  checkDocument,
  getDocument,
  keepDocument,
  largestFile,
  listDocuments,
  longestText,
  putCorrections,
  putSettlements,
  readFile,
  removeDocument,
} from '@rostrum/api';
import type { Marks } from '../library/acts.ts';
import type { Library } from '../library/library.ts';
import type { Standing } from '../standing/standing.ts';
import { readSentFile } from './body.ts';
import { type Mounted, mount } from './mount.ts';
import { json, send, sendJson, sendText } from './sending.ts';

/** JSON of the longest text, where every character is three bytes or an escape. */
const keepLimit = 4 * longestText;

const ifMatch = (request: Request) => request.headers.get('if-match') ?? undefined;

/**
 * The routes to documents, answered from a library.
 * @param standing - who may change documents
 */
export function documentRoutes(library: Library, standing: Pick<Standing, 'librarian'>): readonly Mounted[] {
  const mark = async (request: Request, key: string, marks: Marks) => {
    await library.mark(key, marks, ifMatch(request), await standing.librarian(request));
    return send(request, await library.get(key), json);
  };
  return [
    mount(listDocuments, async () => sendJson({ documents: await library.list() })),
    mount(getDocument, async ({ params, request }) => send(request, await library.get(params.key), json)),
    mount(
      keepDocument,
      async ({ json: asked, request }) => {
        const key = await library.keep(asked, await standing.librarian(request));
        const headers = { Location: address.document(key) };
        return send(request, await library.get(key), { ...json, status: 201, headers });
      },
      keepLimit,
    ),
    mount(removeDocument, async ({ params, request }) => {
      await library.remove(params.key, ifMatch(request), await standing.librarian(request));
      return new Response(null, { status: 204 });
    }),
    mount(putSettlements, ({ params, json: asked, request }) => mark(request, params.key, asked)),
    mount(putCorrections, ({ params, json: asked, request }) => mark(request, params.key, asked)),
    mount(checkDocument, async ({ params, request }) => send(request, await library.check(params.key), json)),
    mount(readFile, async ({ query, request }) => {
      const { bytes, name } = await readSentFile(request, largestFile);
      const { language = null, changes = 'final' } = query;
      return sendText(await library.preview({ bytes, name: query.name ?? name, language, changes }));
    }),
  ];
}
