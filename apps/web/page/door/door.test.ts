/** The door: what it lets in, and what it remembers while the network is away. */
import { getPublicKeyAsync, signAsync, utils } from '@noble/ed25519';
import { badgeMessage, badgeText } from '@rostrum/procedure';
import { describe, expect, it } from 'vitest';
import { type DoorEntry, DoorQueue, type Sending } from './queue.ts';
import { type DoorKnowledge, judge } from './verdict.ts';

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const claims = {
  process: 'A-RES-71-280',
  badge: 'b17',
  category: 'ngo-ecosoc',
  zones: ['plenary'],
  from: '2018-12-10',
  to: '2018-12-11',
};

async function door() {
  const secret = utils.randomSecretKey();
  const message = badgeMessage(claims);
  const signature = base64url(await signAsync(new TextEncoder().encode(message), secret));
  const key = base64url(await getPublicKeyAsync(secret));
  const knowledge: DoorKnowledge = { process: claims.process, keys: [key], revoked: [] };
  return { code: badgeText(message, signature), knowledge };
}

describe('the door', () => {
  it('lets in whose badge is ours and holds today', async () => {
    const { code, knowledge } = await door();
    expect((await judge(code, knowledge, 'plenary', '2018-12-10')).kind).toBe('welcome');
  });

  it('tells a forged badge, a changed one and a code that is none', async () => {
    const { code, knowledge } = await door();
    const other = await door();
    expect((await judge(other.code, knowledge, 'plenary', '2018-12-10')).kind).toBe('forged');
    const wider = code.replace('.plenary.', '.plenary+press.');
    expect((await judge(wider, knowledge, 'press', '2018-12-10')).kind).toBe('forged');
    expect((await judge('https://example.org', knowledge, 'plenary', '2018-12-10')).kind).toBe('no-badge');
    expect((await judge(code, { ...knowledge, keys: ['AAAA'] }, 'plenary', '2018-12-10')).kind).toBe(
      'forged',
    );
  });

  it('keeps out what was revoked, is of another room or another day', async () => {
    const { code, knowledge } = await door();
    expect((await judge(code, { ...knowledge, revoked: ['b17'] }, 'plenary', '2018-12-10')).kind).toBe(
      'revoked',
    );
    expect((await judge(code, knowledge, 'press', '2018-12-10')).kind).toBe('other-zone');
    expect((await judge(code, knowledge, 'plenary', '2018-12-12')).kind).toBe('expired');
  });
});

const entry = (scan: string): DoorEntry => ({
  scan,
  badge: 'b17',
  zone: 'plenary',
  direction: 'in',
  at: '2018-12-10T08:00:00.000Z',
});

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
}

describe('entries that wait', () => {
  it('stay in their order while the network is away, and are sent once when it is back', async () => {
    const keep = memory();
    const sent: string[] = [];
    let answer: Sending = 'away';
    const send = async ({ scan }: DoorEntry) => {
      if (answer === 'taken') sent.push(scan);
      return answer;
    };
    const queue = new DoorQueue('p', keep, send);
    await queue.add(entry('1'));
    await queue.add(entry('2'));
    expect(queue.waiting.map(({ scan }) => scan)).toEqual(['1', '2']);
    answer = 'taken';
    // The phone was switched off and on meanwhile.
    const again = new DoorQueue('p', keep, send);
    await Promise.all([again.flush(), again.flush()]);
    expect(sent).toEqual(['1', '2']);
    expect(again.waiting).toEqual([]);
  });

  it('go on after one that the server refuses', async () => {
    const queue = new DoorQueue('p', memory(), async ({ scan }) => (scan === '1' ? 'refused' : 'away'));
    await queue.add(entry('1'));
    await queue.add(entry('2'));
    expect(queue.waiting.map(({ scan }) => scan)).toEqual(['2']);
  });
});
