/** One delivery over the network: no redirect is followed, little is read of the answer, and it ends in time. */
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { publicLookup } from './addresses.ts';

/** What came back. */
export interface DeliveryAnswer {
  /** Null where nothing came back. */
  readonly status: number | null;
  /** A code such as ECONNREFUSED; never what was answered. */
  readonly error: string | null;
}

/** What is sent where. */
export interface Posting {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether addresses of closed networks are reached as well. */
  readonly allowPrivate: boolean;
  /** In milliseconds. */
  readonly patience?: number;
}

/** Sends a body; resolves with what came back, whatever that is. */
export function postDelivery({
  url,
  headers,
  body,
  allowPrivate,
  patience = 15_000,
}: Posting): Promise<DeliveryAnswer> {
  const { protocol } = new URL(url);
  const send = protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve) => {
    const end = (status: number | null, error: string | null) => resolve({ status, error });
    const options = {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Rostrum',
      },
      signal: AbortSignal.timeout(patience),
      // Connections are not kept: a name is looked up for every one.
      agent: false,
      ...(allowPrivate ? {} : { lookup: publicLookup }),
    } as const;
    try {
      send(url, options, (response) => {
        const status = response.statusCode ?? null;
        response.destroy();
        end(status, null);
      })
        .on('error', (error: NodeJS.ErrnoException) =>
          end(
            null,
            error.name === 'AbortError' || error.name === 'TimeoutError'
              ? 'ETIMEDOUT'
              : (error.code ?? error.name),
          ),
        )
        .end(body);
    } catch (error) {
      end(null, (error as NodeJS.ErrnoException).code ?? 'EINVAL');
    }
  });
}
