/** The routes to notices by mail. */
import { createHash } from 'node:crypto';
import {
  getNoticeSettings,
  getUnsubscribe,
  listMails,
  putNoticeSettings,
  type QueuedMail,
  unsubscribe,
} from '@rostrum/api';
import { escapeXml } from '@rostrum/document';
import type { Kysely, Selectable } from 'kysely';
import type { MailTable } from '../database/notice-tables.ts';
import type { Tables } from '../database/tables.ts';
import { Refusal } from '../library/refusal.ts';
import type { MailQueue } from '../mail/mail-queue.ts';
import type { NoticeSettings } from '../notice/notice-settings.ts';
import { NOTICE_WORDS } from '../notice/words.ts';
import { requireAdministrator } from '../standing/administrator.ts';
import type { FindWho, Who } from '../standing/who.ts';
import { type Mounted, mount } from './mount.ts';
import { sendJson } from './sending.ts';

/** From what notices are answered. */
export interface NoticeRouteParts {
  readonly query: Kysely<Tables>;
  readonly settings: NoticeSettings;
  readonly mails: MailQueue;
  readonly who: FindWho;
}

const shownMails = 200;
const instant = (date: Date | null) => date?.toISOString() ?? null;

function requirePerson({ person }: Who): string {
  if (person === null) throw new Refusal('unauthenticated', 'Sign in first: notices are those of a person.');
  return person;
}

const style =
  'body{font-family:serif;max-width:36em;margin:3em auto;padding:0 1em}button{font:inherit;padding:.4em 1em}';
const styleHash = createHash('sha256').update(style).digest('base64');

/** A page by itself, for whoever comes from a mail and need not sign in. */
function page(lines: readonly string[], form: boolean): Response {
  const words = lines.map((line) => `<p>${escapeXml(line)}</p>`).join('');
  const button = form ? '<form method="post"><button>OK</button></form>' : '';
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Rostrum</title><style>${style}</style></head><body><h1>Rostrum</h1>${words}${button}</body></html>`;
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
    },
  });
}

const unknownLink = () =>
  new Refusal('not-found', 'This link ends nobody’s mails. Sign in and change it on your page.');

const inBoth = (phrase: 'ended' | 'endQuestion') => [NOTICE_WORDS.en[phrase], NOTICE_WORDS.zh[phrase]];

/** A mail as administrators see it: its text only while it waits because there is nobody to carry it. */
function shownMail(row: Selectable<MailTable>, carried: boolean): QueuedMail {
  const { id, kind, subject, attempts, error } = row;
  return {
    ...{ id, kind, subject, attempts, error },
    to: row.recipient,
    text: carried ? null : row.body,
    createdAt: row.created_at.toISOString(),
    nextAt: instant(row.next_at),
    sentAt: instant(row.sent_at),
    failedAt: instant(row.failed_at),
  };
}

/** The routes to notices. */
export function noticeRoutes({ query, settings, mails, who }: NoticeRouteParts): readonly Mounted[] {
  return [
    mount(getNoticeSettings, async ({ request }) =>
      sendJson(await settings.get(requirePerson(await who(request)))),
    ),
    mount(putNoticeSettings, async ({ json, request }) => {
      await settings.put(requirePerson(await who(request)), json);
      return sendJson(json);
    }),
    mount(getUnsubscribe, async ({ params }) => {
      // Programs that look at links beforehand must not end anything: only the button does.
      if (!(await settings.has(params.token))) throw unknownLink();
      return page(inBoth('endQuestion'), true);
    }),
    mount(unsubscribe, async ({ params }) => {
      if (!(await settings.end(params.token))) throw unknownLink();
      return page(inBoth('ended'), false);
    }),
    mount(listMails, async ({ request }) => {
      requireAdministrator(await who(request));
      const rows = await query
        .selectFrom('mail')
        .selectAll()
        .orderBy('created_at', 'desc')
        .limit(shownMails)
        .execute();
      const carried = mails.carries;
      return sendJson({ carried, mails: rows.map((row) => shownMail(row, carried)) });
    }),
  ];
}
