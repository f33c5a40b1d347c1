/** The tables of what leaves the house: secret calendars, webhooks, notices and the queue of mails. */
import type { ColumnType, Generated } from 'kysely';

/** The steps that make them, as PostgreSQL 15 and later take them. */
export const noticeStatements: readonly string[] = [
  `CREATE TABLE calendar_address (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    hash text NOT NULL UNIQUE,
    person uuid REFERENCES account (id) ON DELETE CASCADE,
    process text,
    hat jsonb,
    created_at timestamptz NOT NULL,
    used_at timestamptz
  )`,
  'CREATE INDEX calendar_address_person ON calendar_address (person)',
  `CREATE TABLE webhook (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    process text NOT NULL,
    hat jsonb NOT NULL,
    person uuid REFERENCES account (id) ON DELETE CASCADE,
    url text NOT NULL,
    acts jsonb,
    secret text NOT NULL,
    old_secret text,
    old_secret_until timestamptz,
    after_position bigint NOT NULL,
    created_at timestamptz NOT NULL,
    failing_since timestamptz,
    disabled_at timestamptz,
    disabled_why text
  )`,
  'CREATE INDEX webhook_process ON webhook (process)',
  `CREATE TABLE webhook_delivery (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    webhook uuid NOT NULL REFERENCES webhook (id) ON DELETE CASCADE,
    position bigint,
    body text NOT NULL,
    created_at timestamptz NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    next_at timestamptz,
    delivered_at timestamptz,
    status integer,
    error text,
    UNIQUE (webhook, position)
  )`,
  'CREATE INDEX webhook_delivery_next ON webhook_delivery (next_at) WHERE next_at IS NOT NULL',
  'CREATE INDEX webhook_delivery_created ON webhook_delivery (webhook, created_at)',
  `CREATE TABLE mail (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    kind text NOT NULL,
    person uuid REFERENCES account (id) ON DELETE CASCADE,
    recipient text,
    language text NOT NULL,
    subject text NOT NULL,
    body text,
    html text,
    headers jsonb NOT NULL DEFAULT '{}',
    message_id text NOT NULL,
    created_at timestamptz NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    next_at timestamptz,
    sent_at timestamptz,
    failed_at timestamptz,
    error text
  )`,
  'CREATE INDEX mail_next ON mail (next_at) WHERE next_at IS NOT NULL',
  'CREATE INDEX mail_created ON mail (created_at)',
  `CREATE TABLE notice_setting (
    person uuid PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    rhythm text NOT NULL,
    time_zone text NOT NULL,
    unsubscribe text NOT NULL UNIQUE,
    next_at timestamptz
  )`,
  'CREATE INDEX notice_setting_next ON notice_setting (next_at) WHERE next_at IS NOT NULL',
  `CREATE TABLE notice (
    person uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    process text NOT NULL,
    position bigint NOT NULL,
    kind text NOT NULL,
    PRIMARY KEY (person, position, kind)
  )`,
  `CREATE TABLE distribution (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    position bigint NOT NULL
  )`,
  'INSERT INTO distribution (position) SELECT position FROM record_head',
];

/** The step that makes it quick to find where somebody takes part. */
export const takingPartStatements: readonly string[] = [
  `CREATE TABLE taking_part (
    person uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    process text NOT NULL,
    PRIMARY KEY (person, process)
  )`,
];

/** A calendar that is found by a secret. */
export interface CalendarAddressTable {
  id: Generated<string>;
  /** SHA-256 of the secret in the address. */
  hash: string;
  /** Null for those that are made in sample mode without an account. */
  person: string | null;
  /** Null for the calendar of a person over all processes. */
  process: string | null;
  hat: ColumnType<unknown, string | null, never>;
  created_at: Date;
  used_at: Date | null;
}

/** Where acts are sent. */
export interface WebhookTable {
  id: Generated<string>;
  process: string;
  hat: ColumnType<unknown, string, never>;
  person: string | null;
  url: string;
  /** Names of acts; null for all. */
  acts: ColumnType<readonly string[] | null, string | null, never>;
  /** `whsec_` and the secret in base64. */
  secret: string;
  old_secret: string | null;
  old_secret_until: Date | null;
  /** Acts after this one are sent. */
  after_position: ColumnType<string, number, number>;
  created_at: Date;
  /** Since when nothing has arrived. */
  failing_since: Date | null;
  disabled_at: Date | null;
  disabled_why: 'failing' | 'gone' | 'no-standing' | null;
}

/** What is sent, and what became of it. */
export interface WebhookDeliveryTable {
  id: Generated<string>;
  webhook: string;
  /** Null for a test. */
  position: ColumnType<string | null, number | null, never>;
  body: string;
  created_at: Date;
  attempts: Generated<number>;
  /** When it is tried next; null once it is settled. */
  next_at: Date | null;
  delivered_at: Date | null;
  status: number | null;
  error: string | null;
}

/** A mail, until it is with the next server. */
export interface MailTable {
  id: Generated<string>;
  kind: string;
  /** Whose account it is about: it goes with the account. */
  person: string | null;
  /** Forgotten once the mail was sent, like its text. */
  recipient: string | null;
  language: string;
  subject: string;
  body: string | null;
  html: string | null;
  headers: ColumnType<Readonly<Record<string, string>>, string, string>;
  /** The same with every try, so that a mailbox that has it already knows it. */
  message_id: string;
  created_at: Date;
  attempts: Generated<number>;
  next_at: Date | null;
  sent_at: Date | null;
  failed_at: Date | null;
  error: string | null;
}

/** How somebody wishes to be told. */
export interface NoticeSettingTable {
  person: string;
  rhythm: 'off' | 'at-once' | 'daily' | 'weekly';
  time_zone: string;
  /** Ends the mails; it opens nothing else, so that it is kept as it is. */
  unsubscribe: string;
  /** When the next digest is due; null where there is none. */
  next_at: Date | null;
}

/** Something of which somebody is to be told, until they are. */
export interface NoticeTable {
  person: string;
  process: string;
  position: ColumnType<string, number, never>;
  kind: string;
}

/** Where somebody has worn a hat; whether they still do is for the process to say. */
export interface TakingPartTable {
  person: string;
  process: string;
}

/** The one row that says up to which act those concerned were found. */
export interface DistributionTable {
  position: ColumnType<string, number, number>;
}

/** The tables of what leaves the house, by name. */
export interface NoticeTables {
  calendar_address: CalendarAddressTable;
  webhook: WebhookTable;
  webhook_delivery: WebhookDeliveryTable;
  mail: MailTable;
  notice_setting: NoticeSettingTable;
  notice: NoticeTable;
  distribution: DistributionTable;
  taking_part: TakingPartTable;
}
