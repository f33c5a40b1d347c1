/** What comes with a request, read up to a limit. */
import { Refusal } from '../library/refusal.ts';

const megabytes = (bytes: number) => `${Math.floor(bytes / 1024 / 1024)} MB`;

function tooLarge(limit: number): Refusal {
  return new Refusal(
    'too-large',
    `The request is larger than ${megabytes(limit)}, the most that is taken here. Send the document in parts, or as plain text.`,
  );
}

/**
 * The bytes of a request.
 * @param limit - in bytes; what is larger is refused before it is all here
 * @throws {Refusal} `too-large`
 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length);
}

function mediaType(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/**
 * The JSON of a request.
 * @throws {Refusal} `unsupported-format`, `too-large` or `malformed`
 */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  if (!/^application\/(.+\+)?json$/.test(mediaType(request)))
    throw new Refusal('unsupported-format', 'Send JSON, with the header "Content-Type: application/json".');
  const bytes = await readBytes(request, limit);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal(
      'malformed',
      'The request is not JSON in UTF-8. See that it is complete, and that quotes and brackets are closed.',
    );
  }
}

/** A file that was sent. */
export interface SentFile {
  readonly bytes: Uint8Array;
  readonly name: string | null;
}

/** Room for the boundaries of a form round its file. */
const formMargin = 64 * 1024;

async function fromForm(request: Request, limit: number): Promise<SentFile> {
  const bytes = await readBytes(request, limit + formMargin);
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  const form = await new Response(bytes as Uint8Array<ArrayBuffer>, { headers }).formData().catch(() => {
    throw new Refusal('malformed', 'The form is damaged. Send multipart/form-data with a part "file".');
  });
  const file = form.get('file');
  if (!file || typeof file === 'string')
    throw new Refusal('malformed', 'The form has no file. Put the document in a part named "file".');
  if (file.size > limit) throw tooLarge(limit);
  return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name || null };
}

/**
 * A file sent as it is or in a form.
 * @throws {Refusal} `too-large` or `malformed`
 */
export async function readSentFile(request: Request, limit: number): Promise<SentFile> {
  const inForm = mediaType(request) === 'multipart/form-data';
  const file = inForm
    ? await fromForm(request, limit)
    : { bytes: await readBytes(request, limit), name: null };
  if (file.bytes.byteLength === 0)
    throw new Refusal('malformed', 'The file is empty. Send the document in the body of the request.');
  return file;
}
