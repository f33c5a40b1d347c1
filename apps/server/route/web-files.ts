/** The screens: files of the web application, compressed once, and its first page for every address of a screen. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

type Encoding = 'br' | 'gzip' | 'identity';

interface WebFile {
  readonly modified: number;
  readonly etag: string;
  readonly type: string;
  readonly bodies: Partial<Record<Encoding, Uint8Array<ArrayBuffer>>> & {
    readonly identity: Uint8Array<ArrayBuffer>;
  };
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const compressible = /^(text\/|application\/(json|manifest)|image\/svg)/;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

async function load(path: string, modified: number): Promise<WebFile> {
  const identity = new Uint8Array(await readFile(path));
  const type = types[extname(path)] ?? 'application/octet-stream';
  const etag = `"${createHash('sha256').update(identity).digest('hex').slice(0, 20)}"`;
  if (!compressible.test(type) || identity.length < 1_024)
    return { modified, etag, type, bodies: { identity } };
  const [br, gz] = await Promise.all([
    brotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } }),
    gzipped(identity, { level: 8 }),
  ]);
  return { modified, etag, type, bodies: { identity, br: new Uint8Array(br), gzip: new Uint8Array(gz) } };
}

/** The best encoding that the browser takes and we have. */
function chosenEncoding(accepted: string, bodies: WebFile['bodies']): Encoding {
  const takes = (name: string) => new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted);
  if (bodies.br && takes('br')) return 'br';
  return bodies.gzip && takes('gzip') ? 'gzip' : 'identity';
}

/** Names with a hash in them never change. */
const hashed = /^\/assets\//;

function respond(request: Request, pathname: string, file: WebFile): Response {
  const encoding = chosenEncoding(request.headers.get('accept-encoding') ?? '', file.bodies);
  const etag = encoding === 'identity' ? file.etag : file.etag.replace(/"$/, `-${encoding}"`);
  const headers: Record<string, string> = {
    ETag: etag,
    Vary: 'Accept-Encoding',
    'Cache-Control': hashed.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  const held = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((tag) => tag.trim());
  if (held?.includes(etag)) return new Response(null, { status: 304, headers });
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
  return new Response(file.bodies[encoding] ?? file.bodies.identity, {
    headers: { ...headers, 'Content-Type': file.type },
  });
}

function safePath(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') || path.split(/[\\/]/).some((part) => part.startsWith('.')) ? null : path;
  } catch {
    return null;
  }
}

/** Files of a folder as they are asked for; read again when they change on the disk. */
export class WebFiles {
  readonly #files = new Map<string, Promise<WebFile>>();

  /** @param folder - the built web application */
  constructor(private readonly folder: string) {}

  /** The file of an address; the first page for the address of a screen; null where there is neither. */
  async answer(request: Request): Promise<Response | null> {
    const { pathname } = new URL(request.url);
    const path = safePath(pathname);
    if (path === null) return null;
    const file = await this.#file(path);
    if (file) return respond(request, pathname, file);
    const isScreen = extname(path) === '' || (request.headers.get('accept') ?? '').includes('text/html');
    const page = isScreen && !hashed.test(pathname) ? await this.#file('/index.html') : null;
    return page && respond(request, '/index.html', page);
  }

  async #file(path: string): Promise<WebFile | null> {
    const full = join(this.folder, path);
    const found = await stat(full).catch(() => null);
    if (!found?.isFile()) return null;
    const held = await this.#files.get(full);
    if (held?.modified === found.mtimeMs) return held;
    const file = load(full, found.mtimeMs);
    this.#files.set(full, file);
    file.catch(() => this.#files.delete(full));
    return file;
  }
}
