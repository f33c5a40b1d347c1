/** What comes from outside is taken apart without a throw, whatever it is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedAddress, peerOf } from '../route/peer.ts';
import { agentOf } from './agent.ts';
import { plainCode, plainRecoveryCode } from './codes.ts';
import { Cookies } from './cookie.ts';
import { emailKey } from './email.ts';
import { relyingPartyAt } from './passkeys.ts';
import { weakness } from './password-rule.ts';
import { ownPath } from './single-sign-on-routes.ts';

const at = (headers: Record<string, string>) => new Request('http://localhost/', { headers });
const latin = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
});

describe('cookies', () => {
  it.each([
    [
      'https://r.example',
      '__Host-rostrum-session=a; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure',
      'over TLS',
    ],
    [
      'http://localhost:8080',
      'rostrum-session=a; Path=/; HttpOnly; SameSite=Lax; Max-Age=60',
      'on this machine',
    ],
  ])('of %s: %s (%s)', (origin, header) => {
    expect(new Cookies(origin).keep('session', 'a', 60_000)).toBe(header);
  });

  it('over TLS are not taken from a name that anybody could have set', () => {
    const cookies = new Cookies('https://r.example');
    expect(cookies.read(at({ cookie: 'rostrum-session=planted' }), 'session')).toBeNull();
    expect(cookies.read(at({ cookie: 'x=1; __Host-rostrum-session=own' }), 'session')).toBe('own');
  });

  it('come back as they went, among whatever others there are', () => {
    const cookies = new Cookies('http://localhost');
    fc.assert(
      fc.property(latin, fc.stringMatching(/^[\w-]{1,43}$/), (others, value) => {
        const noise = others.replaceAll('rostrum-session', '');
        const cookie = `${noise}; rostrum-session=${value}`;
        expect(cookies.read(at({ cookie }), 'session')).toBe(value);
        cookies.read(at({ cookie: others }), 'session');
      }),
    );
  });
});

describe('addresses of the network', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1', 'as it is'],
    ['::ffff:10.1.2.3', '10.1.2.3', 'an IPv4 address in the dress of IPv6'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2', 'a household has 64 bits'],
    ['2001:db8::5', '2001:db8:0:0', 'zeros left out'],
    ['::1', '0:0:0:0', 'this machine'],
    ['fe80::1%eth0', 'fe80:0:0:0', 'with its interface'],
    ['[2001:db8::1]:443', '2001:db8:0:0', 'with its port'],
    ['somewhere', 'unknown', 'no address'],
  ])('%s counts as %s: %s', (address, counted) => {
    expect(countedAddress(address)).toBe(counted);
  });

  it('of any household are counted together, however they are written', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        expect(countedAddress(address)).toMatch(/^([\da-f]{1,4}(:[\da-f]{1,4}){3}|\d+(\.\d+){3})$/);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void countedAddress(text)));
  });

  it('are believed of our own proxies alone', () => {
    const request = at({ 'x-forwarded-for': '6.6.6.6, 10.0.0.9, 10.0.0.1' });
    expect([0, 1, 2, 3, 4].map((proxies) => peerOf(request, proxies))).toEqual([
      'unknown',
      '10.0.0.1',
      '10.0.0.9',
      '6.6.6.6',
      'unknown',
    ]);
  });
});

describe('paths to go on to', () => {
  it.each<[string, string | null, string]>([
    ['/me', '/me', 'ours'],
    ['/processes/x?asOf=2018-01-01#s', '/processes/x?asOf=2018-01-01#s', 'with all that belongs to it'],
    ['//evil.example/x', null, 'another host'],
    ['/\\evil.example', null, 'another host, as browsers read it'],
    ['https://evil.example', null, 'another host in full'],
    ['/\t/evil.example', null, 'another host behind a tab'],
    ['javascript:alert(1)', null, 'no path'],
  ])('%j → %j: %s', (path: string, own: string | null) => {
    expect(ownPath(path)).toBe(own);
  });

  it('never lead to another place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (rest) => {
        const own = ownPath(`/${rest}`);
        if (own !== null) expect(new URL(own, 'http://localhost').host).toBe('localhost');
      }),
    );
  });
});

describe('codes', () => {
  it.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['１２３４５６', '123456'],
    ['12345', null],
    ['1234567', null],
    ['12345x', null],
  ])('%j is read as %j', (typed, code) => {
    expect(plainCode(typed)).toBe(code);
  });

  it('of recovery are the same however they are written down', () => {
    expect(plainRecoveryCode('OIL0-11ab cdef')).toBe('0110' + '11abcdef');
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => void expect(plainRecoveryCode(text)).toMatch(/^[a-z0-9]*$/),
      ),
    );
  });
});

describe('passwords', () => {
  const person = { email: 'maria.silva@mission.example', name: 'Maria Silva' };
  it.each([
    ['twelve signs', 'correct horse battery', null],
    ['Chinese', '高级别对话将于二零一三年举行', null],
    ['too short', 'eleven sign', /12 characters/],
    ['a run with its end', '1234567890123', /counts up/],
    ['a row of keys', 'qwertyuiopasdf', /everybody takes/],
    ['over and over', 'abcdeabcdeabcde', /repeats/],
    ['name and address', 'Maria.Silva-mission', /your name/],
    ['name and a little more', 'mariasilva2018', /your name/],
    ['name and enough more', 'maria and the nine rapporteurs', null],
  ])('%s: %j', (_, password, says) => {
    const why = weakness(password, person);
    if (says === null) expect(why).toBeNull();
    else expect(why).toMatch(says);
  });

  it('of chance are never refused, and none brings a throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void weakness(text, person)));
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 24, maxLength: 24 }), (bytes) => {
        fc.pre(new Set(bytes).size > 16);
        expect(weakness(Buffer.from(bytes).toString('base64url'), person)).toBeNull();
      }),
    );
  });
});

describe('what else comes along', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36 Edg/141.0',
      'Edge, Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari, iOS',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/141.0 Mobile Safari/537.36',
      'Chrome, Android',
    ],
    ['curl/8.5.0', 'curl'],
    ['', null],
  ])('%s is %s', (header, agent) => {
    expect(agentOf(at({ 'user-agent': header }))).toBe(agent);
  });

  it('one address is known again however it is spelled', () => {
    expect(emailKey(' Ａmina@Mission.Example')).toBe('amina@mission.example');
  });

  it.each<[string, string | null, string]>([
    ['https://rostrum.example.org', 'rostrum.example.org', 'a name with TLS'],
    ['http://localhost:8080', 'localhost', 'this machine by its name'],
    ['http://127.0.0.1:8080', null, 'a number'],
    ['https://[::1]', null, 'a number'],
    ['http://rostrum.example.org', null, 'without TLS'],
  ])('passkeys at %s are for %s: %s', (origin: string, id: string | null) => {
    expect(relyingPartyAt(origin)?.id ?? null).toBe(id);
  });
});
