/** Where deliveries may go: never to the network of the server itself, unless whoever runs it allows that. */
import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Networks that are not the public internet: RFC 6890 and what came after it. */
const closed4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

const open6 = new BlockList();
open6.addSubnet('2000::', 3, 'ipv6');

const closed6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const closed = new BlockList();
for (const [net, bits] of closed4) closed.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of closed6) closed.addSubnet(net, bits, 'ipv6');

/** Whether an address is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  // Addresses of IPv4 in those of IPv6 lie outside 2000::/3, and are refused with the rest.
  return family === 6 && open6.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}

/** An address of the network of the server. */
export class ClosedAddress extends Error {
  override readonly name = 'ClosedAddress';
  readonly code = 'ECLOSED';
}

/**
 * Looks names up, and gives only public addresses: asked at the very connection, so that a name which changes its address between two
 * questions gains nothing.
 */
export const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return done(error, [], 0);
    const open = found.filter(({ address }) => isPublicAddress(address));
    if (open.length === 0) return done(new ClosedAddress('The name leads into a closed network.'), [], 0);
    if (options.all) return done(null, open);
    done(null, open[0]!.address, open[0]!.family);
  });
};

/** Why deliveries cannot go to an address; null if they can. */
export function addressFault(url: string, allowPrivate: boolean): string | null {
  if (!URL.canParse(url)) return 'This is no address. Write it as https://host.example/path.';
  const { protocol, hostname, username, password } = new URL(url);
  if (username || password)
    return 'Leave name and password out of the address: the signature shows who sends.';
  if (allowPrivate) return protocol === 'http:' || protocol === 'https:' ? null : 'Begin it with https://.';
  if (protocol !== 'https:') return 'Acts are sent over https:// only.';
  const bare = hostname.replace(/^\[|\]$/g, '');
  const inside = isIP(bare)
    ? !isPublicAddress(bare)
    : /^localhost$|\.(localhost|local|internal|lan|home\.arpa)$/i.test(bare);
  return inside
    ? 'This address lies in a closed network. Whoever runs the server can allow such addresses with ROSTRUM_WEBHOOKS=private.'
    : null;
}
