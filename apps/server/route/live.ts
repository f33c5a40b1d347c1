/** The route by which processes are watched. */
import { hatHeader, watchProcess } from '@rostrum/api';
import { Refusal } from '../library/refusal.ts';
import type { LiveStream } from '../process/live-stream.ts';
import type { Processes } from '../process/processes.ts';
import type { Standing } from '../standing/standing.ts';
import { secureHeaderPairs } from './guard.ts';
import { type Mounted, mount } from './mount.ts';
import { rawOf, sentRaw } from './raw.ts';

const headers = {
  ...secureHeaderPairs,
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store',
  // Proxies that gather what they pass on would hold every act back.
  'X-Accel-Buffering': 'no',
};

/** The position after which somebody resumes: browsers say it by themselves when they come again. */
function positionNamed(request: Request, after: number | undefined): number | undefined {
  const named = request.headers.get('last-event-id');
  if (named === null || named === '') return after;
  if (/^\d{1,15}$/.test(named)) return Number(named);
  throw new Refusal('malformed', 'Last-Event-ID is the position of an act: a number.');
}

/** The route by which processes are watched. */
export function liveRoute(processes: Processes, standing: Standing, live: LiveStream): Mounted {
  return mount(watchProcess, async ({ params, query, request }) => {
    const { id: process } = params;
    const named = query.hat ?? request.headers.get(hatHeader);
    const { who, hat } = await standing.ask(request, process, named);
    const position = positionNamed(request, query.after) ?? processes.endOf(process);
    const answer = rawOf(request);
    if (request.method === 'HEAD') return new Response(null, { headers });
    if (!answer) throw new Error('A stream has no raw answer to be written to.');
    answer.writeHead(200, { ...headers, 'Transfer-Encoding': 'chunked' });
    answer.flushHeaders();
    const watcher = {
      ...{ answer, process, hat, position },
      mayStay: (state: Parameters<typeof standing.mayWear>[1]) => standing.mayWear(who, state, hat),
      isStillThere: async () => who.person === null || (await standing.reader(request)).person === who.person,
    };
    void live.join(watcher).catch(() => answer.destroy());
    return sentRaw();
  });
}
