/** Webhooks: made under a hat, for what that hat may see. */
import type { Delivery, Webhook } from '@rostrum/api';
import { type Hat, sameHat } from '@rostrum/procedure';
import type { Kysely, Selectable } from 'kysely';
import type { WebhookDeliveryTable, WebhookTable } from '../database/notice-tables.ts';
import type { Tables } from '../database/tables.ts';
import { Refusal } from '../library/refusal.ts';
import { addressFault } from './addresses.ts';
import type { Deliveries } from './deliveries.ts';
import { newSecret } from './signature.ts';

/** A webhook as it is kept. */
export type HookRow = Selectable<WebhookTable>;
type DeliveryRow = Selectable<WebhookDeliveryTable>;

/** Under whom a webhook is made, and for what. */
export interface NewHook {
  readonly process: string;
  readonly hat: Hat;
  readonly person: string | null;
  readonly url: string;
  readonly acts: readonly string[] | null;
  /** Acts after this position are sent. */
  readonly after: number;
}

/** What webhooks work with. */
export interface WebhookParts {
  readonly query: Kysely<Tables>;
  readonly deliveries: Deliveries;
  readonly now: () => Date;
  readonly allowPrivate: boolean;
}

/** Webhooks that one hat may have in a process. */
const mostHooks = 20;
const aDay = 24 * 60 * 60 * 1_000;
const shownDeliveries = 50;

const instant = (date: Date | null) => date?.toISOString() ?? null;

/** A webhook as it is shown: never its secret. */
export function shownHook(row: HookRow): Webhook {
  const { id, process, url, acts } = row;
  return {
    ...{ id, process, hat: row.hat as Hat, url, acts: acts === null ? null : [...acts] },
    createdAt: row.created_at.toISOString(),
    failingSince: instant(row.failing_since),
    disabledAt: instant(row.disabled_at),
    disabledWhy: row.disabled_why,
  };
}

/** A delivery as it is shown. */
export function shownDelivery(row: DeliveryRow): Delivery {
  const { id, attempts, status, error } = row;
  return {
    ...{ id, attempts, status, error },
    position: row.position === null ? null : Number(row.position),
    createdAt: row.created_at.toISOString(),
    nextAt: instant(row.next_at),
    deliveredAt: instant(row.delivered_at),
  };
}

/** No such webhook; the same for those of others. */
export const noHook = () => new Refusal('not-found', 'There is no such webhook of yours.');

/** Keeps webhooks. */
export class Webhooks {
  constructor(private readonly parts: WebhookParts) {}

  /** Those of one person, or without an account those of one hat. */
  async list(process: string, hat: Hat, person: string | null): Promise<readonly Webhook[]> {
    const rows = await this.parts.query
      .selectFrom('webhook')
      .selectAll()
      .where('process', '=', process)
      .where('person', person === null ? 'is' : '=', person)
      .orderBy('created_at')
      .execute();
    return rows.filter((row) => sameHat(row.hat as Hat, hat)).map(shownHook);
  }

  /** Makes one; its secret is shown this once. */
  async make({
    process,
    hat,
    person,
    url,
    acts,
    after,
  }: NewHook): Promise<Webhook & { readonly secret: string }> {
    const fault = addressFault(url, this.parts.allowPrivate);
    if (fault) throw new Refusal('malformed', fault, { errors: [{ at: 'body.url', message: fault }] });
    if ((await this.list(process, hat, person)).length >= mostHooks)
      throw new Refusal(
        'too-many',
        `There are ${mostHooks} webhooks under this hat already. Remove one first.`,
      );
    const secret = newSecret();
    const { href } = new URL(url);
    const row = await this.parts.query
      .insertInto('webhook')
      .values({
        ...{ process, person, url: href, secret },
        hat: JSON.stringify(hat),
        acts: acts === null ? null : JSON.stringify(acts),
        after_position: after,
        created_at: this.parts.now(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return { ...shownHook(row), secret };
  }

  /** One by its id. @throws {Refusal} `not-found` */
  async row(id: string): Promise<HookRow> {
    const row = await this.parts.query
      .selectFrom('webhook')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) throw noHook();
    return row;
  }

  async remove({ id }: HookRow): Promise<void> {
    await this.parts.query.deleteFrom('webhook').where('id', '=', id).execute();
  }

  /** Switches one on again, and tries once more what has not arrived. */
  async enable({ id }: HookRow): Promise<Webhook> {
    const row = await this.parts.query
      .updateTable('webhook')
      .set({ disabled_at: null, disabled_why: null, failing_since: null })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await this.parts.query
      .updateTable('webhook_delivery')
      .set({ next_at: this.parts.now(), attempts: 0 })
      .where('webhook', '=', id)
      .where('delivered_at', 'is', null)
      .where('position', 'is not', null)
      .execute();
    this.parts.deliveries.wake();
    return shownHook(row);
  }

  /** Gives it a new secret; the old one signs as well for a day. */
  async rotate({ id, secret: old }: HookRow): Promise<Webhook & { readonly secret: string }> {
    const secret = newSecret();
    const until = new Date(this.parts.now().getTime() + aDay);
    const row = await this.parts.query
      .updateTable('webhook')
      .set({ secret, old_secret: old, old_secret_until: until })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return { ...shownHook(row), secret };
  }

  /** Sends a delivery without an act now. */
  async test(hook: HookRow): Promise<Delivery> {
    const now = this.parts.now();
    const body = JSON.stringify({
      type: 'test',
      timestamp: now.toISOString(),
      data: { process: hook.process },
    });
    const row = await this.parts.query
      .insertInto('webhook_delivery')
      .values({
        webhook: hook.id,
        position: null,
        body,
        created_at: now,
        attempts: 1,
        next_at: null,
        delivered_at: null,
        status: null,
        error: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await this.parts.deliveries.send(row, hook);
    const settled = await this.parts.query
      .selectFrom('webhook_delivery')
      .selectAll()
      .where('id', '=', row.id)
      .executeTakeFirstOrThrow();
    return shownDelivery(settled);
  }

  /** Its last deliveries, the newest first. */
  async deliveries({ id }: HookRow): Promise<readonly Delivery[]> {
    const rows = await this.parts.query
      .selectFrom('webhook_delivery')
      .selectAll()
      .where('webhook', '=', id)
      .orderBy('created_at', 'desc')
      .limit(shownDeliveries)
      .execute();
    return rows.map(shownDelivery);
  }
}
