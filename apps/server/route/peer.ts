/** From where on the network a request comes. */
import { isIPv6 } from 'node:net';

const peers = new WeakMap<Request, string>();

/** Notes from where a request came; asked of the connection, once, where requests enter. */
export function notePeer(request: Request, address: string | undefined): void {
  if (address) peers.set(request, address);
}

/** The network of an IPv6 address that one household has: its first 64 bits. */
function householdOf(address: string): string {
  const { hostname } = new URL(`http://[${address.split('%')[0]}]`);
  const [head = '', tail] = hostname.slice(1, -1).split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - groups.length - rest.length;
  return [...groups, ...Array<string>(zeros).fill('0'), ...rest].slice(0, 4).join(':');
}

/** Where attempts are counted: an IPv4 address, or the network of an IPv6 one, in which a single machine has many. */
export function countedAddress(address: string): string {
  const mapped = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address.trim())?.[1];
  if (mapped) return mapped;
  const plain = address.trim().replace(/^\[|\](:\d+)?$/g, '');
  return isIPv6(plain) ? householdOf(plain) : 'unknown';
}

/**
 * The address of whoever sent a request.
 * @param proxies - how many proxies of our own stand before us: of X-Forwarded-For only what they wrote is believed
 */
export function peerOf(request: Request, proxies: number): string {
  const direct = peers.get(request) ?? '';
  if (proxies === 0) return countedAddress(direct);
  const said = (request.headers.get('x-forwarded-for') ?? '').split(',').filter((part) => part.trim() !== '');
  return countedAddress(said.at(-proxies) ?? direct);
}
