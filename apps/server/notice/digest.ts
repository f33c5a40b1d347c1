/** What somebody is written: what happened that concerns them, and what is due. */
import { escapeXml } from '@rostrum/document';
import type { Language } from '@rostrum/resolution';
import type { HouseLetter } from '../mail/mail-queue.ts';
import type { Concern } from './concern.ts';
import { filled, NOTICE_WORDS } from './words.ts';

/** One thing that happened, in the reader's language as far as it goes. */
export interface Happening {
  readonly what: string;
  readonly details: string;
  readonly why: Concern;
  /** ISO instant. */
  readonly at: string;
  /** The paragraph on which it rests; empty where there is none. */
  readonly authority: string;
}

/** One thing that is due. */
export interface DueThing {
  readonly what: string;
  /** ISO date. */
  readonly day: string;
  readonly overdue: boolean;
  readonly authority: string;
}

/** What is told of one process. */
export interface DigestPart {
  readonly title: string;
  /** The page of the process. */
  readonly page: string;
  readonly happenings: readonly Happening[];
  readonly due: readonly DueThing[];
}

/** To whom a digest goes. */
export interface DigestReader {
  readonly email: string;
  readonly person: string;
  readonly language: Language;
  readonly origin: string;
  /** The secret that ends the mails. */
  readonly unsubscribe: string;
}

interface Line {
  readonly main: string;
  readonly rest: string;
}

function linesOf({ happenings, due }: DigestPart, language: Language) {
  const words = NOTICE_WORDS[language];
  const line = (main: string, ...rest: readonly string[]): Line => ({
    main,
    rest: rest.filter(Boolean).join(' · '),
  });
  return {
    happened: happenings.map(({ what, details, why, at, authority }) =>
      line(what, at.slice(0, 10), details, authority, words.why[why]),
    ),
    due: due.map(({ what, day, overdue, authority }) =>
      line(what, filled(overdue ? words.overdue : words.dueOn, { day }), authority),
    ),
  };
}

function textOf(parts: readonly DigestPart[], language: Language, ending: readonly string[]): string {
  const words = NOTICE_WORDS[language];
  const section = (head: string, lines: readonly Line[]) =>
    lines.length === 0
      ? []
      : [`${head}:`, ...lines.flatMap(({ main, rest }) => [`- ${main}`, ...(rest ? [`  ${rest}`] : [])]), ''];
  const body = parts.flatMap((part) => {
    const { happened, due } = linesOf(part, language);
    return [part.title, part.page, '', ...section(words.happened, happened), ...section(words.due, due)];
  });
  return `${[...body, '-- ', ...ending].join('\n')}\n`;
}

function htmlOf(
  parts: readonly DigestPart[],
  language: Language,
  subject: string,
  ending: readonly string[],
): string {
  const words = NOTICE_WORDS[language];
  const section = (head: string, lines: readonly Line[]) =>
    lines.length === 0
      ? ''
      : `<h3>${escapeXml(head)}</h3><ul>${lines
          .map(
            ({ main, rest }) =>
              `<li>${escapeXml(main)}${rest ? `<br><small>${escapeXml(rest)}</small>` : ''}</li>`,
          )
          .join('')}</ul>`;
  const body = parts.map((part) => {
    const { happened, due } = linesOf(part, language);
    const title = `<h2><a href="${escapeXml(part.page)}">${escapeXml(part.title)}</a></h2>`;
    return title + section(words.happened, happened) + section(words.due, due);
  });
  const links = ending.map((line) =>
    escapeXml(line).replace(/https?:\S+$/, (url) => `<a href="${url}">${url}</a>`),
  );
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>${escapeXml(subject)}</title></head><body style="font-family: serif; max-width: 40em">${body.join('')}<hr><p><small>${links.join('<br>')}</small></p></body></html>`;
}

/** A letter with what happened and what is due; it can be ended with one click (RFC 8058). */
export function digestLetter(reader: DigestReader, parts: readonly DigestPart[]): HouseLetter {
  const { email, person, language, origin, unsubscribe } = reader;
  const words = NOTICE_WORDS[language];
  const count = parts.reduce((sum, { happenings }) => sum + happenings.length, 0);
  const subject = count > 0 ? filled(words.subject, { count: String(count) }) : words.reminder;
  const end = `${origin}/api/unsubscribe/${unsubscribe}`;
  const ending = [`${words.settings} ${origin}/me`, `${words.unsubscribe} ${end}`];
  return {
    ...{ to: email, person, language, subject, kind: 'digest' },
    text: textOf(parts, language, ending),
    html: htmlOf(parts, language, subject, ending),
    headers: { 'List-Unsubscribe': `<${end}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  };
}
