import { publicHat } from '@rostrum/procedure';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { actsToAtom } from './acts-to-atom.ts';
import { actsToCsv } from './acts-to-csv.ts';
import { facilitator, process } from './process.test-data.ts';
import { processesToCalendar } from './process-to-calendar.ts';
import { tell } from './told.ts';

const taken = [
  'actualiseStep',
  { step: 'zero-draft', from: '2018-02-06', to: '2018-02-06', place: null, note: null },
] as const;
const moved = [
  'editStep',
  {
    step: 'stocktaking',
    changes: { days: { from: '2018-03-01', to: '2018-03-02' }, place: 'Puerto Vallarta' },
    reason: { en: 'The host asked for it; it is final.', zh: '东道国提出请求。' },
  },
] as const;

const options = {
  language: 'en',
  self: 'https://rostrum.test/api/processes/A-RES-71-280/feed.atom?language=en&matter=x',
  page: 'https://rostrum.test/processes/A-RES-71-280/record',
  record: '0123456789abcdef'.repeat(4),
  matter: null,
} as const;

const atom = 'http://www.w3.org/2005/Atom';
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** What RFC 4287, sections 4.1.1 and 4.1.2, asks of a feed; gives what is wrong. */
function faultsOf(xml: string): readonly string[] {
  using document = XmlDocument.fromString(xml);
  const faults: string[] = [];
  const children = (parent: XmlElement, name: string) =>
    parent.find(`a:${name}`, { a: atom }) as XmlElement[];
  const ask = (holds: boolean, what: string) => holds || faults.push(what);
  const { root } = document;
  ask(root.name === 'feed' && root.namespaceUri === atom, 'the root is no feed');
  for (const part of [root, ...children(root, 'entry')]) {
    for (const name of ['id', 'title', 'updated'])
      ask(children(part, name).length === 1, `${part.name} ${name}`);
    ask(/^urn:uuid:[0-9a-f-]{36}$/.test(children(part, 'id')[0]?.content ?? ''), `${part.name} id is no URN`);
    for (const name of ['updated', 'published'])
      for (const one of children(part, name))
        ask(rfc3339.test(one.content), `${part.name} ${name} is no date`);
    ask(
      children(part, 'author').every((author) => children(author, 'name').length === 1),
      'an author without name',
    );
    for (const link of children(part, 'link'))
      ask(URL.canParse(link.attr('href')?.value ?? ''), 'a link leads nowhere');
  }
  ask(children(root, 'author').length >= 1, 'no author');
  ask(children(root, 'link').filter((link) => link.attr('rel')?.value === 'self').length === 1, 'no self');
  const ids = (root.find('//a:id', { a: atom }) as XmlElement[]).map(({ content }) => content);
  ask(new Set(ids).size === ids.length, 'an id twice');
  return faults;
}

describe('the Atom feed', () => {
  const { acts, state } = process(moved, taken);

  it('is what RFC 4287 asks for, in both languages', () => {
    for (const language of ['en', 'zh'] as const)
      expect(faultsOf(actsToAtom(acts, state, { ...options, language }))).toEqual([]);
    expect(faultsOf(actsToAtom([], state, options))).toEqual([]);
  });

  it('is seen to be none where it is none', () => {
    const feed = actsToAtom(acts, state, options);
    expect(faultsOf(feed.replace(/<updated>[^<]*/, '<updated>yesterday'))).not.toEqual([]);
    expect(faultsOf(feed.replace(/<id>.*?<\/id>/, ''))).not.toEqual([]);
  });

  it('keeps the ids of acts, whatever happens later and in whatever language', () => {
    const ids = (xml: string) => [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
    const later = process(moved, taken, ['concludeProcess', { reason: { en: 'Done.', zh: '完成。' } }]);
    const known = ids(actsToAtom(acts, state, options));
    expect(ids(actsToAtom(later.acts, later.state, { ...options, language: 'zh' }))).toEqual(
      expect.arrayContaining(known),
    );
    expect(ids(actsToAtom([], state, { ...options, matter: 'step/zero-draft' }))).not.toEqual(
      known.slice(0, 1),
    );
  });

  it('says what happened to what, and on what it rests', () => {
    const feed = actsToAtom(acts, state, options);
    expect(feed).toContain('<title>A step was taken: The zero-draft</title>');
    expect(feed).toContain('A/RES/71/280, paragraph 27: “Decides &amp; “orders” &lt;this&gt;”');
    expect(feed).toContain('The host asked for it; it is final.');
  });

  it('holds whatever a text holds', () => {
    const odd = acts.map((act) => ({ ...act, bearer: 'a\u0000<b>&\ud800' }));
    expect(faultsOf(actsToAtom(odd, state, options))).toEqual([]);
  });
});

describe('an act that a later version of the house has recorded', () => {
  it('is told by its name', () => {
    const { state } = process();
    const act = { matter: 'x', payload: null, bearer: null, authority: null, happenedAt: '' };
    expect(tell({ ...act, name: 'SpeakerInscribed' }, state).en).toBe('Speaker inscribed');
  });
});

describe('the table of acts', () => {
  it('has a row for each act with its authority and its hash', () => {
    const { acts, state } = process(taken);
    const rows = actsToCsv(acts, state, 'zh').trimEnd().split('\r\n');
    expect(rows).toHaveLength(acts.length + 1);
    expect(rows.at(-1)).toMatch(/步骤已采取：zero-draft（中文）,.*A\/RES\/71\/280,第 27 段/);
    expect(rows.at(-1)).toContain(acts.at(-1)?.hash);
  });
});

describe('the calendar of a process', () => {
  const page = 'https://rostrum.test/processes/A-RES-71-280';
  const part = (state: ReturnType<typeof process>['state'], hats = [publicHat]) => ({
    state,
    options: { language: 'en', hats, now: '2018-01-20T00:00:00Z', page } as const,
  });
  const calendar = (state: ReturnType<typeof process>['state'], hats = [publicHat]) =>
    processesToCalendar('Global compact', 'en', [part(state, hats)]);

  function events(text: string): Map<string, string>[] {
    const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
    const found: Map<string, string>[] = [];
    for (const line of lines) {
      if (line === 'BEGIN:VEVENT') found.push(new Map());
      const at = line.indexOf(':');
      const name = line.slice(0, at).split(';')[0] ?? '';
      if (!found.at(-1)?.has(name)) found.at(-1)?.set(name, line.slice(at + 1));
    }
    return found;
  }
  const eventOf = (text: string, id: string) =>
    events(text).find((event) => event.get('UID')?.startsWith(`step-${id}.`));

  it('shows planned days, what was superseded as cancelled, and nothing that has no day', () => {
    const text = calendar(process().state);
    expect(eventOf(text, 'zero-draft')?.get('DTSTART')).toBe('20180205');
    expect(eventOf(text, 'conference')?.get('STATUS')).toBe('CANCELLED');
    expect(eventOf(text, 'conference')?.get('DESCRIPTION')).toMatch(/Moved to Marrakech/);
    expect(eventOf(text, 'undated')).toBeUndefined();
    expect(events(text)).toHaveLength(3);
  });

  it('moves an entry with its UID and a higher sequence when its step is changed', () => {
    const before = eventOf(calendar(process().state), 'stocktaking');
    const after = eventOf(calendar(process(moved).state), 'stocktaking');
    expect(after?.get('UID')).toBe(before?.get('UID'));
    expect(after?.get('DTSTART')).toBe('20180301');
    expect(after?.get('LOCATION')).toBe('Puerto Vallarta');
    expect(Number(after?.get('SEQUENCE'))).toBeGreaterThan(Number(before?.get('SEQUENCE')));
  });

  it('shows the actual days beside those that were planned', () => {
    const event = eventOf(calendar(process(taken).state), 'zero-draft');
    expect(event?.get('DTSTART')).toBe('20180206');
    expect(event?.get('DESCRIPTION')).toMatch(/Taken: 2018-02-06.*As planned: 2018-02-05/);
    expect(event?.get('STATUS')).toBe('CONFIRMED');
  });

  it('reminds those who bear a step, and nobody else', () => {
    const { state } = process();
    expect(calendar(state)).not.toContain('VALARM');
    const own = calendar(state, [facilitator]);
    expect(own.match(/BEGIN:VALARM/g)).toHaveLength(1);
    expect(eventOf(own, 'zero-draft')?.get('DESCRIPTION')).toMatch(/Yours to do/);
  });

  it('is the same bytes as long as nothing happens', () => {
    const { state } = process(moved);
    expect(calendar(state)).toBe(calendar(state));
  });
});
