/** Everything by which what happens leaves the house, put together once: checkpoints, archives, feeds, webhooks, notices. */
import type { Language } from '@rostrum/resolution';
import type { Kysely } from 'kysely';
import { Notary } from './checkpoint/notary.ts';
import type { Tables } from './database/tables.ts';
import { CalendarAddresses } from './feed/calendar-addresses.ts';
import type { Library } from './library/library.ts';
import type { Log } from './log.ts';
import type { MailQueue } from './mail/mail-queue.ts';
import { Digests } from './notice/digests.ts';
import { Distribution, processesWith } from './notice/distribution.ts';
import { NoticeSettings } from './notice/notice-settings.ts';
import { filled, NOTICE_WORDS } from './notice/words.ts';
import type { Processes } from './process/processes.ts';
import type { Tx } from './record/postgres-store.ts';
import type { ActRecord } from './record/record.ts';
import { archiveRoutes } from './route/archives.ts';
import { checkpointRoutes } from './route/checkpoints.ts';
import { feedRoutes } from './route/feeds.ts';
import type { Mounted } from './route/mount.ts';
import { noticeRoutes } from './route/notices.ts';
import { webhookRoutes } from './route/webhooks.ts';
import type { Standing } from './standing/standing.ts';
import type { FindWho } from './standing/who.ts';
import { Deliveries } from './webhook/deliveries.ts';
import { type HookRow, Webhooks } from './webhook/webhooks.ts';

/** With what it is opened. */
export interface OutwardOptions {
  readonly query: Kysely<Tables>;
  readonly record: ActRecord<Tx>;
  readonly processes: Processes<Tx>;
  readonly library: Library;
  readonly standing: Standing;
  readonly who: FindWho;
  readonly mails: MailQueue;
  readonly now: () => Date;
  readonly log: Log;
  /** The folder of data, where the key lies. */
  readonly data: string;
  /** The address by which people reach the server. */
  readonly origin: string;
  /** Whether webhooks may go to closed networks. */
  readonly privateWebhooks: boolean;
}

/** What leaves the house, opened. */
export interface Outward {
  readonly notary: Notary<Tx>;
  readonly routes: readonly Mounted[];
  close(): Promise<void>;
}

const aDay = 24 * 60 * 60 * 1_000;

/** Tells whoever made a webhook that it was switched off. */
async function tellOfHook(
  { query, mails }: OutwardOptions,
  { person, url, process }: HookRow,
): Promise<void> {
  if (person === null) return;
  const account = await query
    .selectFrom('account')
    .select(['email', 'language'])
    .where('id', '=', person)
    .executeTakeFirst();
  if (!account) return;
  const language = account.language as Language;
  const { hookSubject: subject, hookText } = NOTICE_WORDS[language];
  const text = `${filled(hookText, { url, process })}\n`;
  await mails.send({ to: account.email, person, language, subject, text, kind: 'webhook-disabled' });
}

function openWebhooks(options: OutwardOptions) {
  const { query, now, log, privateWebhooks: allowPrivate } = options;
  const onDisabled = (hook: HookRow) => tellOfHook(options, hook);
  const deliveries = new Deliveries({ query, now, log, allowPrivate, onDisabled });
  return { deliveries, webhooks: new Webhooks({ query, now, deliveries, allowPrivate }) };
}

/** Opens it, and begins with what is due. */
export async function openOutward(options: OutwardOptions): Promise<Outward> {
  const { query, record, processes, library, standing, who, mails, now, log, data, origin } = options;
  const notary = await Notary.open({ record, data, server: origin, now });
  const { deliveries, webhooks } = openWebhooks(options);
  const settings = new NoticeSettings(query, now);
  const digests = new Digests({ query, processes, mails, now, log, origin });
  const onNoted = () => {
    deliveries.wake();
    digests.wake();
  };
  const isFree = standing.isFree.bind(standing);
  const distribution = new Distribution({
    query,
    store: record.store,
    processes,
    settings,
    isFree,
    now,
    log,
    onNoted,
  });
  const addresses = new CalendarAddresses(query, now);
  const make = { store: record.store, query, notary, now };
  const take = { record, query, library, now };
  const running = [deliveries, digests, distribution, mails];
  for (const one of running) one.start();
  const sweeping = setInterval(() => void deliveries.sweep().catch(() => undefined), aDay).unref();
  return {
    notary,
    routes: [
      ...checkpointRoutes(notary, record.store, who),
      ...archiveRoutes({ make, take, processes, standing }),
      ...feedRoutes({
        processesWith: (person) => processesWith(query, person),
        processes,
        standing,
        store: record.store,
        addresses,
        now,
        origin,
      }),
      ...webhookRoutes({ webhooks, standing, processes }),
      ...noticeRoutes({ query, settings, mails, who }),
    ],
    async close() {
      clearInterval(sweeping);
      await distribution.stop();
      await Promise.all([deliveries, digests, mails].map((one) => one.stop()));
    },
  };
}
