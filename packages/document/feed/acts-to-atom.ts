/** Published acts as an Atom feed (RFC 4287). */
import type { Act, Authority, ProcessState } from '@rostrum/procedure';
import { paragraphName } from '../plan-file/words.ts';
import { details, tell } from './told.ts';
import { escapeXml } from './xml.ts';

/** An act in its place of the record. */
export interface PublishedAct extends Act {
  readonly position: number;
  /** ISO instant. */
  readonly recordedAt: string;
  /** Hexadecimal; the act is known by it wherever the record is kept. */
  readonly hash: string;
}

/** What a feed is of and where it is found. */
export interface FeedOptions {
  readonly language: 'en' | 'zh';
  /** The address of the feed itself, absolute. */
  readonly self: string;
  /** The page that shows the same to people, absolute. */
  readonly page: string;
  /** The hash of the first act of the record, which makes the ids of two records differ. */
  readonly record: string;
  /** The one matter that the feed is of; null for all. */
  readonly matter: string | null;
}

/** A UUID made of a hash (RFC 9562, version 8). */
function uuidOf(hash: string): string {
  const variant = ((Number.parseInt(hash[16] ?? '0', 16) & 3) | 8).toString(16);
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...parts, hash.slice(20, 32)].join('-')}`;
}

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;

function authorityLine({ symbol, eId, quote }: Authority, language: 'en' | 'zh'): string {
  const place = [symbol, eId && paragraphName(eId, language)]
    .filter(Boolean)
    .join(language === 'zh' ? '，' : ', ');
  return quote ? `${place}${language === 'zh' ? '：' : ': '}“${quote}”` : place;
}

function entry(act: PublishedAct, state: ProcessState, { language, page }: FeedOptions): string {
  const summary = [details(act)[language], act.authority && authorityLine(act.authority, language)];
  return [
    '<entry>',
    element('id', uuidOf(act.hash)),
    element('title', tell(act, state)[language]),
    element('updated', act.recordedAt),
    element('published', act.happenedAt),
    `<author>${element('name', act.bearer ?? 'Rostrum')}</author>`,
    `<category term="${escapeXml(act.name)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(`${page}#act-${act.position}`)}"/>`,
    element('summary', summary.filter(Boolean).join('\n')),
    '</entry>',
  ].join('');
}

/** A feed is known by its process and matter, whatever the language: 128 bits spread over both. */
function feedId({ record, matter }: FeedOptions, process: string): string {
  const name = `${process}\0${matter ?? ''}`;
  let low = 0n;
  for (const unit of new TextEncoder().encode(name))
    low = (low * 0x100000001b3n + BigInt(unit)) % (1n << 64n);
  return uuidOf(`${record.slice(0, 16)}${low.toString(16).padStart(16, '0')}`);
}

/**
 * Acts as a feed, in the order given; the newest first is what readers expect.
 * @param acts - only those that everybody may see
 */
export function actsToAtom(acts: readonly PublishedAct[], state: ProcessState, options: FeedOptions): string {
  const { language, self, page, matter } = options;
  const title = state.course.title[language] || state.id;
  const updated = acts.reduce(
    (last, { recordedAt }) => (recordedAt > last ? recordedAt : last),
    '1970-01-01T00:00:00.000Z',
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element('id', feedId(options, state.id)),
    element('title', matter === null ? title : `${title} · ${matter}`),
    element('updated', updated),
    `<author>${element('name', 'Rostrum')}</author>`,
    `<generator>Rostrum</generator>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...acts.map((act) => entry(act, state, options)),
    '</feed>\n',
  ].join('');
}
