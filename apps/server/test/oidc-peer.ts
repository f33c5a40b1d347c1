/** A real OpenID provider, for tests: whoever comes is signed in at once as the person who was named. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

/** Somebody whom the provider knows. */
export interface KnownPerson {
  readonly subject: string;
  readonly email: string;
  readonly verified: boolean;
  readonly name: string;
}

/** A provider under test. */
export interface OidcPeer {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** From now on whoever comes is this person. */
  become(person: KnownPerson): void;
  /** Takes redirects back to this origin. */
  trust(origin: string): void;
  /**
   * Goes through the provider as a browser does, with its cookies.
   * @returns the address to which the provider sends the browser in the end
   */
  walk(address: string): Promise<string>;
  close(): Promise<void>;
}

const client = { id: 'rostrum', secret: 'secret-of-the-client-0123456789' };

function configuration(origin: string, known: Map<string, KnownPerson>): Configuration {
  return {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${origin}/api/account/single-sign-on/return`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: ['a key for tests'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: async (_, subject) => {
      const person = known.get(subject);
      return (
        person && {
          accountId: subject,
          claims: async () => ({
            sub: subject,
            email: person.email,
            email_verified: person.verified,
            name: person.name,
          }),
        }
      );
    },
  };
}

async function finish(
  provider: Provider,
  who: KnownPerson,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const { prompt, params, session } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login') {
    const login = { accountId: who.subject, remember: false };
    return provider.interactionFinished(request, response, { login });
  }
  const grant = new provider.Grant({
    accountId: session?.accountId ?? who.subject,
    clientId: String(params.client_id),
  });
  grant.addOIDCScope(String(params.scope));
  const consent = { grantId: await grant.save() };
  return provider.interactionFinished(request, response, { consent }, { mergeWithLastSubmission: true });
}

/** Follows redirects within the provider, with a jar of cookies. */
async function walkFrom(start: string, issuer: string): Promise<string> {
  const jar = new Map<string, string>();
  let at = start;
  for (let hop = 0; hop < 12 && at.startsWith(issuer); hop += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const header of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (header.split(';')[0] ?? '').split(/=(.*)/s);
      jar.set(name, value);
    }
    const next = response.headers.get('location');
    if (!next) throw new Error(`The provider stopped at ${at}: ${response.status} ${await response.text()}`);
    at = new URL(next, at).href;
  }
  return at;
}

/** Starts a provider. */
export async function startOidcPeer(): Promise<OidcPeer> {
  const known = new Map<string, KnownPerson>();
  let who: KnownPerson | null = null;
  let provider: Provider | null = null;
  const server = createServer((request, response) => {
    if (!provider || !who) return response.writeHead(503).end();
    if (!request.url?.startsWith('/interaction/')) return provider.callback()(request, response);
    return finish(provider, who, request, response).catch((error: unknown) =>
      response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    clientId: client.id,
    clientSecret: client.secret,
    become(person) {
      who = person;
      known.set(person.subject, person);
    },
    trust(origin) {
      provider = new Provider(issuer, configuration(origin, known));
    },
    walk: (address) => walkFrom(address, issuer),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
