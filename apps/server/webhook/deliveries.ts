/** Deliveries on their way: tried until they arrive or a day and a half is over, by whichever node is free. */
import { type Kysely, type Selectable, sql } from 'kysely';
import { DueClock, type DueWork } from '../clock/due-clock.ts';
import type { WebhookDeliveryTable, WebhookTable } from '../database/notice-tables.ts';
import type { Tables } from '../database/tables.ts';
import type { Log } from '../log.ts';
import { addressFault } from './addresses.ts';
import { type DeliveryAnswer, postDelivery } from './post-delivery.ts';
import { signedHeaders } from './signature.ts';

/** What deliveries work with. */
export interface DeliveryParts {
  readonly query: Kysely<Tables>;
  readonly log: Log;
  readonly now: () => Date;
  /** Whether addresses of closed networks are reached as well. */
  readonly allowPrivate: boolean;
  /** Told of a webhook that was switched off. */
  readonly onDisabled: (hook: Selectable<WebhookTable>) => Promise<void>;
}

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** After how long a delivery is tried again, by the number of tries. */
const waits = [5 * second, minute, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 20 * hour];
/** A webhook to which nothing was delivered for so long is switched off. */
const longFailure = 5 * 24 * hour;
/** A node that holds a delivery for longer is taken to be dead. */
const lease = minute;
/** Settled deliveries stay in the log for so long. */
const keptFor = 30 * 24 * hour;

type Delivery = Selectable<WebhookDeliveryTable>;
type Hook = Selectable<WebhookTable>;

const arrived = ({ status }: DeliveryAnswer) => status !== null && status >= 200 && status < 300;

/** Sends deliveries when they fall due. */
export class Deliveries implements DueWork {
  readonly #clock: DueClock;

  constructor(private readonly parts: DeliveryParts) {
    const { log, now } = parts;
    this.#clock = new DueClock(this, { name: 'webhook', log, now, lanes: 8 });
  }

  start(): void {
    this.#clock.start();
  }

  wake(): void {
    this.#clock.wake();
  }

  stop(): Promise<void> {
    return this.#clock.stop();
  }

  async dueAt(): Promise<Date | null> {
    const row = await this.parts.query
      .selectFrom('webhook_delivery')
      .select(({ fn }) => fn.min('next_at').as('at'))
      .executeTakeFirst();
    return row?.at ?? null;
  }

  /** Sends the delivery that has waited longest. */
  async next(): Promise<boolean> {
    const delivery = await this.#take();
    if (!delivery) return false;
    const hook = await this.#hook(delivery.webhook);
    if (hook && !hook.disabled_at) await this.send(delivery, hook);
    else await this.#settle(delivery, { next_at: null });
    return true;
  }

  /** Sends one delivery now, and notes what came back. */
  async send(delivery: Delivery, hook: Hook): Promise<DeliveryAnswer> {
    const answer = await this.#post(delivery, hook);
    if (arrived(answer)) await this.#arrived(delivery, hook, answer);
    else await this.#failed(delivery, hook, answer);
    return answer;
  }

  /** Takes a delivery for a while, during which no other node sends it. */
  async #take(): Promise<Delivery | null> {
    const now = this.parts.now();
    const free = this.parts.query
      .selectFrom('webhook_delivery')
      .select('id')
      .where('next_at', '<=', now)
      .orderBy('next_at')
      .limit(1)
      .forUpdate()
      .skipLocked();
    const row = await this.parts.query
      .updateTable('webhook_delivery')
      .set({ next_at: new Date(now.getTime() + lease), attempts: sql`attempts + 1` })
      .where('id', '=', free)
      .returningAll()
      .executeTakeFirst();
    return row ?? null;
  }

  async #hook(id: string): Promise<Hook | null> {
    const hook = await this.parts.query
      .selectFrom('webhook')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    return hook ?? null;
  }

  async #post({ id, body }: Delivery, hook: Hook): Promise<DeliveryAnswer> {
    const { allowPrivate, now } = this.parts;
    // The setting may have changed since the webhook was made.
    if (addressFault(hook.url, allowPrivate)) return { status: null, error: 'ECLOSED' };
    const old = hook.old_secret_until && hook.old_secret_until > now() ? hook.old_secret : null;
    const secrets = [hook.secret, ...(old === null ? [] : [old])];
    const timestamp = Math.floor(now().getTime() / second);
    return postDelivery({
      url: hook.url,
      body,
      allowPrivate,
      headers: signedHeaders({ id, timestamp, body }, secrets),
    });
  }

  /** Notes what became of a try; a node that was taken for dead meanwhile has no say any more. */
  #settle(
    { id, attempts }: Delivery,
    change: Partial<Pick<Delivery, 'next_at' | 'delivered_at' | 'status' | 'error'>>,
  ) {
    return this.parts.query
      .updateTable('webhook_delivery')
      .set(change)
      .where('id', '=', id)
      .where('attempts', '=', attempts)
      .execute();
  }

  async #arrived(delivery: Delivery, hook: Hook, { status }: DeliveryAnswer): Promise<void> {
    await this.#settle(delivery, { next_at: null, delivered_at: this.parts.now(), status, error: null });
    if (hook.failing_since)
      await this.parts.query
        .updateTable('webhook')
        .set({ failing_since: null })
        .where('id', '=', hook.id)
        .execute();
  }

  async #failed(delivery: Delivery, hook: Hook, { status, error }: DeliveryAnswer): Promise<void> {
    const { attempts, position } = delivery;
    const now = this.parts.now();
    // A test is tried once, while somebody looks on.
    const wait = position === null ? undefined : waits[attempts - 1];
    const gone = status === 410;
    const next_at = wait === undefined || gone ? null : new Date(now.getTime() + wait);
    await this.#settle(delivery, { next_at, status, error });
    this.parts.log.warn('webhook.failed', { webhook: hook.id, attempts, status, error });
    if (position === null) return;
    const since = hook.failing_since ?? now;
    if (gone) await this.#disable(hook, 'gone');
    else if (now.getTime() - since.getTime() > longFailure) await this.#disable(hook, 'failing');
    else if (!hook.failing_since)
      await this.parts.query
        .updateTable('webhook')
        .set({ failing_since: now })
        .where('id', '=', hook.id)
        .where('failing_since', 'is', null)
        .execute();
  }

  async #disable(hook: Hook, why: 'failing' | 'gone'): Promise<void> {
    const changed = await this.parts.query
      .updateTable('webhook')
      .set({ disabled_at: this.parts.now(), disabled_why: why })
      .where('id', '=', hook.id)
      .where('disabled_at', 'is', null)
      .returningAll()
      .executeTakeFirst();
    if (!changed) return;
    this.parts.log.warn('webhook.disabled', { webhook: hook.id, why });
    await this.parts.onDisabled(changed);
  }

  /** Forgets deliveries that were settled long ago. */
  async sweep(): Promise<void> {
    await this.parts.query
      .deleteFrom('webhook_delivery')
      .where('next_at', 'is', null)
      .where('created_at', '<', new Date(this.parts.now().getTime() - keptFor))
      .execute();
  }
}
