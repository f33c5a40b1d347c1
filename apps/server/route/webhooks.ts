/** The routes to webhooks. */
import {
  enableWebhook,
  listDeliveries,
  listWebhooks,
  makeWebhook,
  removeWebhook,
  rotateWebhookSecret,
  testWebhook,
} from '@rostrum/api';
import { type Hat, publicHat, sameHat } from '@rostrum/procedure';
import { Refusal } from '../library/refusal.ts';
import type { Processes } from '../process/processes.ts';
import type { Asking, Standing } from '../standing/standing.ts';
import { type HookRow, noHook, type Webhooks } from '../webhook/webhooks.ts';
import { type Mounted, mount } from './mount.ts';
import { sendJson } from './sending.ts';

/** From what webhooks are answered. */
export interface WebhookRouteParts {
  readonly webhooks: Webhooks;
  readonly standing: Standing;
  readonly processes: Pick<Processes, 'position'>;
}

/** Whoever asks may have webhooks here: under a hat of their own, or in a process in which anybody may put on any. */
function requireHat({ who, hat, isFree }: Asking): void {
  if (who.person === null && !isFree)
    throw new Refusal('unauthenticated', 'Sign in first: a webhook is that of a person.');
  if (sameHat(hat, publicHat))
    throw new Refusal(
      'forbidden',
      'Put on a hat: what is public is in the Atom feed and in the live stream.',
    );
}

/** The webhook named, of whoever asks; those of others are as if they were not there. */
async function ownHook(
  { webhooks, standing }: WebhookRouteParts,
  request: Request,
  id: string,
): Promise<HookRow> {
  const hook = await webhooks.row(id);
  const who = await standing.reader(request);
  if (hook.person !== null && hook.person !== who.person) throw noHook();
  if (hook.person !== null) return hook;
  const asking = await standing.act(request, hook.process).catch(() => null);
  if (!asking?.isFree || !sameHat(asking.hat, hook.hat as Hat)) throw noHook();
  return hook;
}

/** The routes to webhooks. */
export function webhookRoutes(parts: WebhookRouteParts): readonly Mounted[] {
  const { webhooks, standing, processes } = parts;
  const mine = (request: Request, id: string) => ownHook(parts, request, id);
  return [
    mount(listWebhooks, async ({ params, request }) => {
      const asking = await standing.ask(request, params.id);
      requireHat(asking);
      return sendJson({ webhooks: await webhooks.list(params.id, asking.hat, asking.who.person) });
    }),
    mount(makeWebhook, async ({ params, json, request }) => {
      const asking = await standing.act(request, params.id);
      requireHat(asking);
      const { hat, who } = asking;
      const after = processes.position;
      const made = await webhooks.make({ process: params.id, hat, person: who.person, after, ...json });
      return new Response(JSON.stringify(made), {
        status: 201,
        headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
      });
    }),
    mount(removeWebhook, async ({ params, request }) => {
      await webhooks.remove(await mine(request, params.hook));
      return new Response(null, { status: 204 });
    }),
    mount(enableWebhook, async ({ params, request }) =>
      sendJson(await webhooks.enable(await mine(request, params.hook))),
    ),
    mount(rotateWebhookSecret, async ({ params, request }) =>
      sendJson(await webhooks.rotate(await mine(request, params.hook))),
    ),
    mount(testWebhook, async ({ params, request }) =>
      sendJson(await webhooks.test(await mine(request, params.hook))),
    ),
    mount(listDeliveries, async ({ params, request }) =>
      sendJson({ deliveries: await webhooks.deliveries(await mine(request, params.hook)) }),
    ),
  ];
}
